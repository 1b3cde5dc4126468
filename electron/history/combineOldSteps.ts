import type { Database } from 'better-sqlite3';

import { composeChanges } from '#shared/changes/composeChanges.ts';
import { countCells } from '#shared/changes/countCells.ts';

import { createStepLog } from './stepLog.ts';
import type { StepLog } from './stepLog.ts';

/**
 * How far the history may grow. Up to `wholeCells` all of it stays as it was. Beyond that, steps that
 * are older than a year are combined month by month: what a cell was at the end of each month stays,
 * every issued version, and every merge of a returned file. The newest steps stay in any case, and so
 * does the way of undo.
 */
export interface CombineRule {
  readonly wholeCells: number;
  /** Steps before this moment, ISO 8601, are old. */
  readonly oldBefore: string;
  readonly keptSteps: number;
}

export const usualWholeCells = 1_000_000;
export const usualKeptSteps = 500;

/** Cells in one combination: it keeps the engine busy for a moment only. */
const cellsAtOnce = 50_000;

interface OldStep {
  readonly id: number;
  readonly at: string;
  readonly cells: number;
  /** Whether something outside the log refers to it: 1 or 0. */
  readonly stays: number;
}

/** Combines the oldest steps that can be, in one transaction; false when there are none left. */
export function combineOldSteps(db: Database, rule: CombineRule): boolean {
  const cells = db.prepare<[], number>('SELECT sum(cell_count) FROM steps').pluck().get() ?? 0;
  if (cells <= rule.wholeCells) return false;
  const group = findGroup(db, rule);
  if (group.length < 2) return false;
  db.transaction(() => combine(db, group)).immediate();
  return true;
}

/** The first run of old steps of one month without one that stays among them. */
function findGroup(db: Database, { oldBefore, keptSteps }: CombineRule): OldStep[] {
  const last = db.prepare<[], number>('SELECT max(id) FROM steps').pluck().get() ?? 0;
  const steps = db
    .prepare<[string, number], OldStep>(
      `WITH merges AS (SELECT step FROM return_merges)
       SELECT id, at, cell_count AS cells,
              kind = 'issue' OR id IN merges OR coalesce(refers_to IN merges, 0) AS stays
         FROM steps WHERE at < ? AND id <= ? AND kind <> 'create' ORDER BY id`,
    )
    .iterate(oldBefore, last - keptSteps);
  let group: OldStep[] = [];
  let groupCells = 0;
  for (const step of steps) {
    const fits =
      step.stays === 0 &&
      (group[0] === undefined || group[0].at.slice(0, 7) === step.at.slice(0, 7)) &&
      groupCells + step.cells <= cellsAtOnce;
    if (!fits && group.length > 1) return group;
    if (!fits) {
      group = [];
      groupCells = 0;
    }
    // A step that is large by itself stays alone.
    if (step.stays === 1) continue;
    group.push(step);
    groupCells += step.cells;
  }
  return group;
}

/** The combined step takes the place of the last, so that ids and positions after it stay right. */
function combine(db: Database, group: readonly OldStep[]): void {
  const first = group[0]?.id ?? 0;
  const last = group.at(-1)?.id ?? 0;
  const log = createStepLog(db);
  const steps = group.map(({ id }) => log.read(id).changes);
  writeOutReferring(db, log, group);
  const changes = composeChanges(steps);
  const label = { key: 'combineSteps', params: { count: group.length } };
  const forget = db.prepare('DELETE FROM step_records WHERE record = ? AND step BETWEEN ? AND ?');
  for (const id of new Set(steps.flat().map((change) => change.id))) forget.run(id, first, last);
  db.prepare('DELETE FROM steps WHERE id >= ? AND id < ?').run(first, last);
  db.prepare(
    `UPDATE steps SET kind = 'combine', refers_to = NULL, follows = 0, who = NULL, label = ?,
            change_count = ?, cell_count = ?, changes = ? WHERE id = ?`,
  ).run(JSON.stringify(label), changes.length, countCells(changes), JSON.stringify(changes), last);
  const insert = db.prepare('INSERT OR IGNORE INTO step_records (record, step) VALUES (?, ?)');
  for (const { id } of changes) insert.run(id, last);
}

/** Later steps that took one of the group back, or did it again, keep the changes themselves now. */
function writeOutReferring(
  db: Database,
  log: Pick<StepLog, 'read'>,
  group: readonly OldStep[],
): void {
  const referring = db
    .prepare<[number, number, number], number>(
      `SELECT id FROM steps
        WHERE id > ? AND refers_to BETWEEN ? AND ? AND changes IS NULL`,
    )
    .pluck();
  const first = group[0]?.id ?? 0;
  const last = group.at(-1)?.id ?? 0;
  const update = db.prepare('UPDATE steps SET changes = ? WHERE id = ?');
  for (const id of referring.all(last, first, last)) {
    update.run(JSON.stringify(log.read(id).changes), id);
  }
}
