import type { Target } from './target.ts';

/** What cells of a target hold: a part of its fields. */
export type TargetFields = Partial<UnplacedTarget>;

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
