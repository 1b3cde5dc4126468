import { editRecord } from '../changes/changeSet.ts';
import type { ChangeOf } from '../changes/changeSet.ts';
import type { Target } from './target.ts';
import { settleFields } from './targetCells.ts';
import type { TargetFields } from './targetCells.ts';

/** What the user saw in some cells of a target, and what shall be there. */
export interface TargetEdit {
  readonly id: string;
  readonly before: TargetFields;
  readonly after: TargetFields;
}

/**
 * The changes that edits of cells make, in their order, with what follows from them. What the user
 * saw stays in `before`, so that an edit of something that is no longer so is refused.
 */
export function changesOfTargetEdits(
  edits: readonly TargetEdit[],
  findTarget: (id: string) => Target | null,
): ChangeOf<'target'>[] {
  const targets = new Map<string, Target | null>();
  return edits.map(({ id, before, after }) => {
    const target = targets.get(id) ?? findTarget(id);
    if (target === null) return { kind: 'target', id, before, after };
    const settled = settleFields(target, after);
    targets.set(id, { ...target, ...settled });
    const following = editRecord('target', target, settled)?.before ?? {};
    const changed = { ...following, ...before };
    return {
      kind: 'target',
      id,
      before: changed,
      after: pickSame(changed, { ...target, ...settled }),
    };
  });
}

/** The same fields as in `fields`, of another state. */
function pickSame(fields: TargetFields, from: Target): TargetFields {
  return Object.fromEntries(
    (Object.keys(fields) as (keyof TargetFields)[]).map((field) => [field, from[field]]),
  );
}
