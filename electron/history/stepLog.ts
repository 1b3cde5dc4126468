import type { Database } from 'better-sqlite3';

import { invertChangeSet } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeSet, RecordChange } from '#shared/changes/changeSet.ts';
import { countCells } from '#shared/changes/countCells.ts';
import type { HistoryStep, StepKind } from '#shared/history/historyStep.ts';

import { jsonBytes } from '../files/jsonPieces.ts';
import { completeChange } from '../workbook/records.ts';

/** What becomes a step of the log. */
export interface NewStep {
  readonly kind: StepKind;
  /** The step that an undo takes back or a redo does again. */
  readonly refersTo: number | null;
  /** Of an undo or redo: just what it makes of that step, which alone keeps the changes. */
  readonly changeSet: ChangeSet;
  readonly at: string;
  readonly who: string | null;
}

/** Where undo and redo would go from here; null at the end of the way. */
export interface HistoryPosition {
  readonly undo: number | null;
  readonly redo: number | null;
}

/**
 * The record of everything that was ever changed in the workbook. Steps are appended, and never
 * changed but by combining old ones.
 */
export interface StepLog {
  /** Returns the id of the step, which is also the revision of the workbook after it. */
  append(step: NewStep): number;
  read(id: number): ChangeSet;
  readLabel(id: number): ChangeLabel;
  /** Newest first, those before a step, or from the newest. */
  list(limit: number, before?: number | null): LoggedStep[];
  find(id: number): LoggedStep | null;
  last(): { id: number; at: string } | null;
  /** How much was done after a step. */
  countAfter(id: number): { steps: number; cells: number };
  /** The steps that touched a record, newest first. */
  touching(record: string): number[];
  /** The first and the last step that touched each record. */
  spans(): readonly { readonly record: string; readonly first: number; readonly last: number }[];
  /** Follows from the newest step alone, however long the history is. */
  position(): HistoryPosition;
}

/** A line of the log; its label is one of ours. */
export interface LoggedStep extends HistoryStep {
  readonly label: ChangeLabel;
}

type StepRow = Omit<HistoryStep, 'label'> & { readonly label: string };

interface StoredSet {
  readonly kind: StepKind;
  readonly refersTo: number | null;
  readonly label: string;
  readonly changes: Buffer | null;
}

/** Stands for the state in which the file was made. */
const beginning = 0;

const stepColumns = `id, at, kind, refers_to AS refersTo, who, label,
  change_count AS changes, cell_count AS cells`;

export function createStepLog(db: Database): StepLog {
  const insert = db.prepare(`
    INSERT INTO steps (id, at, kind, refers_to, follows, position, who, label,
                       change_count, cell_count, changes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))`);
  const insertRecords = db.prepare(`
    INSERT OR IGNORE INTO step_records (record, step)
    SELECT value, ? FROM json_each(?) ORDER BY value`);
  const selectLabel = db.prepare<[number], string>('SELECT label FROM steps WHERE id = ?').pluck();
  // As bytes: long texts that are not Latin become strings several times faster that way.
  const selectSet = db.prepare<[number], StoredSet>(`
    SELECT kind, refers_to AS refersTo, label, CAST(changes AS BLOB) AS changes
      FROM steps WHERE id = ?`);
  const selectStep = db.prepare<[number], StepRow>(`SELECT ${stepColumns} FROM steps WHERE id = ?`);
  const selectBefore = db.prepare<[number, number], StepRow>(`
    SELECT ${stepColumns} FROM steps WHERE id < ? ORDER BY id DESC LIMIT ?`);
  const selectLast = db.prepare<[], { id: number; at: string; position: number }>(
    'SELECT id, at, position FROM steps ORDER BY id DESC LIMIT 1',
  );
  const selectCounts = db.prepare<[number], { steps: number; cells: number }>(
    'SELECT count(*) AS steps, coalesce(sum(cell_count), 0) AS cells FROM steps WHERE id > ?',
  );
  const selectFollows = db
    .prepare<[number], number>("SELECT follows FROM steps WHERE id = ? AND kind = 'do'")
    .pluck();
  const selectNext = db
    .prepare<[number], number>(
      `SELECT id FROM steps WHERE follows = ? AND kind = 'do' ORDER BY id DESC LIMIT 1`,
    )
    .pluck();
  const selectTouching = db
    .prepare<[string], number>('SELECT step FROM step_records WHERE record = ? ORDER BY step DESC')
    .pluck();
  const selectSpans = db.prepare<[], { record: string; first: number; last: number }>(
    'SELECT record, min(step) AS first, max(step) AS last FROM step_records GROUP BY record',
  );

  /** Where undo stands after a new step. */
  function positionAfter(kind: StepKind, id: number, refersTo: number, before: number): number {
    switch (kind) {
      case 'do':
        return id;
      case 'redo':
        return refersTo;
      case 'undo':
        return selectFollows.get(refersTo) ?? beginning;
      case 'create':
      case 'issue':
      case 'combine':
        return before;
    }
  }

  function read(id: number): ChangeSet {
    const { kind, refersTo, label, changes } = found(selectSet.get(id));
    if (changes !== null) {
      return {
        label: parseLabel(label),
        changes: (JSON.parse(changes.toString()) as RecordChange[]).map(completeChange),
      };
    }
    const referred = read(refersTo ?? beginning);
    return kind === 'undo' ? invertChangeSet(referred) : referred;
  }

  return {
    append({ kind, refersTo, changeSet, at, who }) {
      const { label, changes } = changeSet;
      const last = selectLast.get();
      const step = (last?.id ?? 0) + 1;
      const follows = last?.position ?? beginning;
      const position = positionAfter(kind, step, refersTo ?? beginning, follows);
      const counts = [changes.length, countCells(changes)] as const;
      const stored = refersTo === null ? jsonBytes(changes) : null;
      const texts = [who, JSON.stringify(label), ...counts, stored];
      insert.run(step, at, kind, refersTo, follows, position, ...texts);
      insertRecords.run(step, JSON.stringify(changes.map(({ id: record }) => record)));
      return step;
    },
    read,
    readLabel: (id) => parseLabel(found(selectLabel.get(id))),
    list: (limit, before) => selectBefore.all(before ?? Number.MAX_SAFE_INTEGER, limit).map(toStep),
    find(id) {
      const row = selectStep.get(id);
      return row === undefined ? null : toStep(row);
    },
    last: () => selectLast.get() ?? null,
    countAfter: (id) => selectCounts.get(id) ?? { steps: 0, cells: 0 },
    touching: (record) => selectTouching.all(record),
    spans: () => selectSpans.all(),
    position() {
      const position = selectLast.get()?.position ?? beginning;
      return {
        // A step that was combined with others can't be taken back any more.
        undo: selectFollows.get(position) === undefined ? null : position,
        redo: selectNext.get(position) ?? null,
      };
    },
  };
}

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('The log has no such step.');
  return row;
}

function toStep(row: StepRow): LoggedStep {
  return { ...row, label: parseLabel(row.label) };
}

function parseLabel(text: string): ChangeLabel {
  return JSON.parse(text) as ChangeLabel;
}
