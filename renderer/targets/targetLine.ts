import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';
import { blankTarget } from '#shared/targets/targetCells.ts';
import { targetCourse } from '#shared/targets/targetCourse.ts';
import type { CoursePoint } from '#shared/targets/targetCourse.ts';
import { targetFigures } from '#shared/targets/targetFigures.ts';
import type { FigureContext, TargetFigures } from '#shared/targets/targetFigures.ts';
import { outlineTargets } from '#shared/targets/targetOutline.ts';
import type { Task } from '#shared/tasks/task.ts';

import { emptyRowId } from '../grid/emptyRowId.ts';
import type { RowLookup } from '../workbook/taskRow.ts';

/** One row of the table of targets. */
export interface TargetLine {
  readonly id: string;
  readonly target: Target;
  /** 1, of its parts 1.1; '' in the empty row. */
  readonly number: string;
  readonly level: number;
  readonly fold: 'open' | 'closed' | 'none';
  /** Where the target comes from; null: from no clause, or from one that is gone. */
  readonly clause: Clause | null;
  /** Those that serve it and are in the plan. */
  readonly tasks: readonly Task[];
  readonly figures: TargetFigures;
  readonly course: readonly CoursePoint[];
}

const noFigures: TargetFigures = {
  accumulates: 'flow',
  actual: null,
  planned: null,
  missing: [],
  share: null,
  shareOfPlan: null,
  forecast: null,
  state: null,
  isExpected: false,
  isAssignedReached: null,
};

/** The row behind the last one. */
export const emptyTargetLine: TargetLine = {
  id: emptyRowId,
  target: { ...blankTarget, id: emptyRowId, position: '' },
  number: '',
  level: 0,
  fold: 'none',
  clause: null,
  tasks: [],
  figures: noFigures,
  course: [],
};

/** What lines are made of, beside the targets themselves. */
export interface TargetSurroundings extends FigureContext {
  readonly clauseById: ReadonlyMap<string, Clause>;
  readonly rowById: RowLookup;
  readonly folded: ReadonlySet<string>;
}

/** Makes lines of targets; one in which nothing changed stays the same object. */
export function createTargetArranger(): (
  targets: readonly Target[],
  around: TargetSurroundings,
) => readonly TargetLine[] {
  let known = new Map<string, TargetLine>();
  let day = '';
  return (targets, around) => {
    const today = `${around.asOf} ${around.year}`;
    const lines = outlineTargets(targets).map((outlined): TargetLine => {
      const { target, number, level, hasParts } = outlined;
      const { id } = target;
      const fold = !hasParts ? 'none' : around.folded.has(id) ? 'closed' : 'open';
      const clause = around.clauseById.get(target.clause ?? '') ?? null;
      const tasks = target.tasks.flatMap((task) => around.rowById.get(task)?.task ?? []);
      const old = known.get(id);
      const isCounted = old?.target === target && day === today;
      const line = { id, target, number, level, fold, clause, tasks } as const;
      if (!isCounted) {
        const [figures, course] = [targetFigures(target, around), targetCourse(target, around)];
        return { ...line, figures, course };
      }
      const isSame =
        old.number === number && old.level === level && old.fold === fold && old.clause === clause;
      if (isSame && isSameList(old.tasks, tasks)) return old;
      return { ...line, figures: old.figures, course: old.course };
    });
    known = new Map(lines.map((line) => [line.id, line]));
    day = today;
    return lines;
  };
}

/** The lines that are to be seen: parts of folded targets are not. */
export function unfoldedLines(lines: readonly TargetLine[]): readonly TargetLine[] {
  let hiddenBelow = Infinity;
  const shown = lines.filter(({ level, fold }) => {
    if (level > hiddenBelow) return false;
    hiddenBelow = fold === 'closed' ? level : Infinity;
    return true;
  });
  return shown.length === lines.length ? lines : shown;
}

function isSameList(left: readonly Task[], right: readonly Task[]): boolean {
  return left.length === right.length && left.every((task, index) => task === right[index]);
}
