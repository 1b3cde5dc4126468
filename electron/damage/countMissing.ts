import { recordKinds } from '#shared/changes/changeSet.ts';
import type { RecordKind } from '#shared/changes/changeSet.ts';

import { isLog } from './readDamaged.ts';
import type { Damaged } from './readDamaged.ts';
import { recordShapes } from './recordShapes.ts';
import type { RecordLists } from './repairRecords.ts';
import { recordKey } from './replaySteps.ts';
import type { Replay } from './replaySteps.ts';

export interface Missing {
  readonly lost: number;
  /** False when more may be lost than can be known. */
  readonly isLostExact: boolean;
}

interface Step {
  readonly id: number;
  readonly kind: string;
}

/**
 * How many records of each kind were there and are not among those that were read. A record was
 * there when the log has it, or another record refers to it.
 */
export function countMissing(
  lists: RecordLists,
  replay: Replay,
  steps: readonly Step[],
  damaged: Damaged,
): Readonly<Record<RecordKind, Missing>> {
  const expected = new Set([...replay.fields.keys(), ...references(lists)]);
  const log = countMissingSteps(steps, damaged);
  const { tables } = damaged;
  const isLogWhole = log.isLostExact && log.lost === 0;
  if (isLogWhole && !steps.some(({ kind }) => kind === 'combine')) {
    for (const key of firstAgencies(lists, tables, replay)) expected.add(key);
  }
  const count = (kind: RecordKind): Missing => {
    const there = new Set(lists[kind].map(({ id }) => recordKey(kind, id)));
    const missing = [...expected].filter((key) => key.startsWith(`${kind}/`) && !there.has(key));
    const isWhole = tables.get(recordShapes[kind].table)?.isWhole !== false;
    return { lost: missing.length, isLostExact: isLogWhole || isWhole };
  };
  return Object.fromEntries(recordKinds.map((kind) => [kind, count(kind)])) as Record<
    RecordKind,
    Missing
  >;
}

/**
 * Steps that are missing between those that are there, before or after them. Combining takes old
 * steps out, so only those after the last combination count.
 */
export function countMissingSteps(steps: readonly Step[], { tables }: Damaged): Missing {
  const mentioned = [...tables.values()].flatMap(({ rows }) =>
    rows.map(({ step }) => Number(step ?? 0)),
  );
  const last = mentioned.reduce((most, step) => Math.max(most, step), steps.at(-1)?.id ?? 0);
  const combined = steps.findLast(({ kind }) => kind === 'combine')?.id ?? 0;
  const lost = last - combined - steps.filter(({ id }) => id > combined).length;
  const isLogWhole = [...tables.values()].some(({ shape, isWhole }) => isLog(shape) && isWhole);
  const isLostExact = isLogWhole || tables.get('step_records')?.isWhole === true;
  return { lost, isLostExact };
}

function references({ task, target, clause, agency, charge }: RecordLists): string[] {
  const owners = task.flatMap(({ lead, support }) =>
    lead === null ? support : [lead, ...support],
  );
  const pairs: [RecordKind, string | null][] = [
    ...task.map(({ parent }): [RecordKind, string | null] => ['task', parent]),
    ...clause.map(({ parent }): [RecordKind, string | null] => ['clause', parent]),
    ...target.map(({ parent }): [RecordKind, string | null] => ['target', parent]),
    ...charge.map(({ leader }): [RecordKind, string | null] => ['leader', leader]),
    ...agency.map(({ parent }): [RecordKind, string | null] => ['agency', parent]),
    ...[...task, ...target].map((row): [RecordKind, string | null] => ['clause', row.clause]),
    ...owners.map((owner): [RecordKind, string | null] => ['agency', owner.agency]),
  ];
  return pairs.flatMap(([kind, id]) => (id === null ? [] : [recordKey(kind, id)]));
}

/** Agencies that a workbook begins with are not in the log; their ids count up from one. */
function firstAgencies(
  { agency }: RecordLists,
  tables: Damaged['tables'],
  { removed }: Replay,
): string[] {
  const sequence = tables.get('sequences')?.rows.find(({ name }) => name === 'agency')?.last;
  const numbers = agency.map(({ id }) => Number(id.slice(1)));
  const last = numbers.reduce((most, number) => Math.max(most, number), Number(sequence ?? 0));
  return Array.from({ length: Math.min(last, 100_000) }, (_, at) =>
    recordKey('agency', `a${at + 1}`),
  ).filter((key) => !removed.has(key));
}
