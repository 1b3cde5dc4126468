import type { Agency } from '../agencies/agency.ts';
import type { Succession } from '../agencies/succession.ts';
import type { Waiver } from '../checks/waiver.ts';
import type { Remark } from '../handoffs/remark.ts';
import type { Charge } from '../leaders/charge.ts';
import type { Leader } from '../leaders/leader.ts';
import type { LabelKey } from '../messages/vi/labels.ts';
import type { Plan } from '../plans/plan.ts';
import type { Clause } from '../resolution/clause.ts';
import type { Target } from '../targets/target.ts';
import type { Task } from '../tasks/task.ts';

export interface RecordOf {
  readonly plan: Plan;
  readonly agency: Agency;
  readonly succession: Succession;
  readonly leader: Leader;
  readonly charge: Charge;
  readonly clause: Clause;
  readonly task: Task;
  readonly target: Target;
  readonly remark: Remark;
  readonly waiver: Waiver;
}

export type RecordKind = keyof RecordOf;

/** Those that others refer to come before them. */
export const recordKinds = [
  'plan',
  'agency',
  'succession',
  'leader',
  'charge',
  'clause',
  'task',
  'target',
  'remark',
  'waiver',
] as const satisfies readonly RecordKind[];

/**
 * What happens to one record. Created: `before` is null and `after` the whole record; removed: the
 * other way round; edited: both hold the same fields, and only those.
 */
export interface ChangeOf<K extends RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly before: Partial<RecordOf[K]> | null;
  readonly after: Partial<RecordOf[K]> | null;
}

export type RecordChange = { [K in RecordKind]: ChangeOf<K> }[RecordKind];

/** What a user action is called: a text of the catalogue and what goes into it. */
export interface ChangeLabel {
  readonly key: LabelKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Everything that one user action changed (một thao tác): one step of undo. */
export interface ChangeSet {
  readonly label: ChangeLabel;
  readonly changes: readonly RecordChange[];
}

/**
 * Returns the change set that takes the data back to where it was.
 *
 * The order is reversed so that two edits of the same field undo last-first.
 */
export function invertChangeSet({ label, changes }: ChangeSet): ChangeSet {
  return { label, changes: changes.toReversed().map(invertChange) };
}

function invertChange(change: RecordChange): RecordChange {
  // Swapping the two sides of one kind keeps its kind; the compiler can't follow that through a union.
  return { ...change, before: change.after, after: change.before } as RecordChange;
}

export function createRecord<K extends RecordKind>(kind: K, record: RecordOf[K]): ChangeOf<K> {
  return { kind, id: record.id, before: null, after: record };
}

export function removeRecord<K extends RecordKind>(kind: K, record: RecordOf[K]): ChangeOf<K> {
  return { kind, id: record.id, before: record, after: null };
}

/** The edit that gives `record` the values of `after`; null when they are its values already. */
export function editRecord<K extends RecordKind>(
  kind: K,
  record: RecordOf[K],
  after: Partial<RecordOf[K]>,
): ChangeOf<K> | null {
  const fields = (Object.keys(after) as (keyof RecordOf[K])[]).filter(
    (field) => !isSameValue(record[field], after[field]),
  );
  if (fields.length === 0) return null;
  return {
    kind,
    id: record.id,
    before: pick(record, fields),
    after: pick(after, fields),
  };
}

/**
 * Leaves out edits that change nothing, so that undo holds only steps that a user can see.
 * @throws Error when an edit has other fields before than after: undo could not take it back.
 */
export function withoutEmptyChanges({ label, changes }: ChangeSet): ChangeSet {
  return { label, changes: changes.filter((change) => !isEmpty(change)) };
}

function isEmpty({ kind, id, before, after }: RecordChange): boolean {
  if (before === null || after === null) return before === after;
  const wanted: Readonly<Record<string, unknown>> = after;
  const fields = Object.entries<unknown>(before);
  const isSameFields = fields.every(([field]) => Object.hasOwn(wanted, field));
  if (!isSameFields || fields.length !== Object.keys(wanted).length) {
    throw new Error(`An edit of ${kind} ${id} has other fields before than after.`);
  }
  return fields.every(([field, value]) => isSameValue(value, wanted[field]));
}

/** Whether two field values mean the same; values are plain JSON, key order counts. */
export function isSameValue(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object') return left === right;
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function pick<T extends object>(source: Partial<T>, fields: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const field of fields) picked[field] = source[field];
  return picked;
}
