import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';
import { blankTarget } from '#shared/targets/targetCells.ts';

import { emptyRowId } from '../grid/emptyRowId.ts';

/** One row of the table of targets. */
export interface TargetLine {
  readonly id: string;
  readonly target: Target;
  /** Counts the targets; '' in the empty row. */
  readonly number: string;
  /** Where the target comes from; null: from no clause, or from one that is gone. */
  readonly clause: Clause | null;
}

/** The row behind the last one. */
export const emptyTargetLine: TargetLine = {
  id: emptyRowId,
  target: { ...blankTarget, id: emptyRowId, position: '' },
  number: '',
  clause: null,
};

/** Makes lines of targets; one in which nothing changed stays the same object. */
export function createTargetArranger(): (
  targets: readonly Target[],
  clauseById: ReadonlyMap<string, Clause>,
) => readonly TargetLine[] {
  let known = new Map<string, TargetLine>();
  return (targets, clauseById) => {
    const lines = targets.map((target, index): TargetLine => {
      const { id } = target;
      const number = String(index + 1);
      const clause = clauseById.get(target.clause ?? '') ?? null;
      const old = known.get(id);
      const isSame = old?.target === target && old.number === number && old.clause === clause;
      return isSame ? old : { id, target, number, clause };
    });
    known = new Map(lines.map((line) => [line.id, line]));
    return lines;
  };
}
