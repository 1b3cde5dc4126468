import { editRecord, isSameValue } from '../changes/changeSet.ts';
import type { ChangeOf } from '../changes/changeSet.ts';
import type { Target } from './target.ts';
import { withTargetFields } from './targetCells.ts';
import type { TargetFields } from './targetCells.ts';

/** What the user saw in some cells of a target, and what shall be there. */
export interface TargetEdit {
  readonly id: string;
  readonly before: TargetFields;
  readonly after: TargetFields;
}

/**
 * The changes that edits of cells make, in their order, with what follows from them. What the user
 * saw stays in `before`, so that an edit of something that is no longer so is refused; periods that
 * the user did not touch stay as somebody else may have made them meanwhile.
 */
export function changesOfTargetEdits(
  edits: readonly TargetEdit[],
  findTarget: (id: string) => Target | null,
): ChangeOf<'target'>[] {
  const targets = new Map<string, Target | null>();
  return edits.flatMap(({ id, before, after }): ChangeOf<'target'>[] => {
    const target = targets.get(id) ?? findTarget(id);
    // The door refuses it, since there is nothing to compare it with.
    if (target === null)
      return [{ kind: 'target', id, before: wholeOf(before), after: wholeOf(after) }];
    const seen = seenFields(target, before);
    const next = withTargetFields(target, after);
    targets.set(id, next);
    const following = editRecord('target', target, next)?.before ?? {};
    // What was edited comes first: undo shows the first field that it touched.
    const changed = { ...seen, ...following, ...seen };
    return [{ kind: 'target', id, before: changed, after: pickSame(changed, next) }];
  });
}

/** Values by period are one field of the file: those that were not seen are as they are. */
function seenFields(target: Target, { planned, actual, ...before }: TargetFields): Partial<Target> {
  const seen = withTargetFields(target, {
    ...(planned === undefined ? {} : { planned }),
    ...(actual === undefined ? {} : { actual }),
  });
  const keep = (field: 'planned' | 'actual') =>
    isSameValue(seen[field], target[field]) ? target[field] : seen[field];
  return {
    ...before,
    ...(planned === undefined ? {} : { planned: keep('planned') }),
    ...(actual === undefined ? {} : { actual: keep('actual') }),
  };
}

function wholeOf({ planned, actual, ...others }: TargetFields): Partial<Target> {
  return {
    ...others,
    ...(planned === undefined ? {} : { planned: {} }),
    ...(actual === undefined ? {} : { actual: {} }),
  };
}

/** The same fields as in `fields`, of another state. */
function pickSame(fields: Partial<Target>, from: Target): Partial<Target> {
  return Object.fromEntries(
    (Object.keys(fields) as (keyof Target)[]).map((field) => [field, from[field]]),
  );
}
