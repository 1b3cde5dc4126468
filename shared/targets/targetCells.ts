import type { PeriodKey } from '../periods/periodKey.ts';
import type { Target } from './target.ts';

/** Cells of some periods; null empties one. */
export type PeriodCells = Readonly<Record<PeriodKey, number | null>>;

/** What cells of a target hold: a part of its fields, and of its values by period. */
export type TargetFields = Partial<Omit<UnplacedTarget, PeriodField>> &
  Partial<Record<PeriodField, PeriodCells>>;

export type PeriodField = 'planned' | 'actual';

const periodFields: readonly PeriodField[] = ['planned', 'actual'];

/** A target that shall be made; it has a name from the beginning. */
export type NewTarget = TargetFields & Pick<Target, 'name'>;

/** A target without an id and a place. */
type UnplacedTarget = Omit<Target, 'id' | 'position'>;

/** A target of which nothing is known yet. */
export const blankTarget: UnplacedTarget = {
  name: '',
  unit: null,
  kind: null,
  direction: null,
  value: null,
  upper: null,
  assigned: null,
  stretch: null,
  baselineYear: null,
  due: null,
  clause: null,
  raw: '',
  parent: null,
  lead: null,
  accumulates: null,
  base: null,
  planned: {},
  actual: {},
  forecast: null,
  reached: null,
  tasks: [],
  note: null,
};

/** The target with what the fields say of it, and with all that follows from them. */
export function withTargetFields<T extends UnplacedTarget>(target: T, fields: TargetFields): T {
  const { planned = {}, actual = {}, ...others } = settleFields(target, fields);
  return {
    ...target,
    ...others,
    planned: withPeriodCells(target.planned, planned),
    actual: withPeriodCells(target.actual, actual),
  };
}

/** Edits of several cells of a target as one. */
export function joinTargetFields(left: TargetFields, right: TargetFields): TargetFields {
  const joined: TargetFields = { ...left, ...right };
  for (const field of periodFields) {
    const [before, after] = [left[field], right[field]];
    if (before !== undefined && after !== undefined) joined[field] = { ...before, ...after };
  }
  return joined;
}

function withPeriodCells(values: Target[PeriodField], cells: PeriodCells): Target[PeriodField] {
  const entries = Object.entries({ ...values, ...cells });
  if (Object.keys(cells).length === 0) return values;
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => entry[1] !== null),
  );
}

/**
 * The fields with all that follows from them, where they differ from those of the target:
 * - the value to be judged by is `stretch`, else `assigned`, as long as one of them is there; another
 *   value typed beside an assigned one is what is striven for;
 * - a second bound makes a range, and what is no range has no second bound.
 */
export function settleFields(target: UnplacedTarget, fields: TargetFields): TargetFields {
  return { ...fields, ...settledValue(target, fields), ...settledRange(target, fields) };
}

function settledValue(
  before: Pick<Target, 'value' | 'assigned' | 'stretch'>,
  fields: TargetFields,
): TargetFields {
  const { value, assigned, stretch } = { ...before, ...fields };
  const isSourceNew = assigned !== before.assigned || stretch !== before.stretch;
  if (isSourceNew) return { value: stretch ?? assigned ?? value };
  if (value === before.value || (assigned === null && stretch === null)) return {};
  return value === null || value === assigned
    ? { stretch: null, value: assigned }
    : { stretch: value };
}

function settledRange(
  before: Pick<Target, 'direction' | 'upper'>,
  fields: TargetFields,
): TargetFields {
  const { direction, upper } = { ...before, ...fields };
  if (upper !== before.upper) {
    if (upper !== null) return { direction: 'range' };
    return direction === 'range' && direction === before.direction ? { direction: null } : {};
  }
  return direction !== before.direction && direction !== 'range' && upper !== null
    ? { upper: null }
    : {};
}
