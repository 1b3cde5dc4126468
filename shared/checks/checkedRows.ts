import { parsePeriod } from '../periods/parsePeriod.ts';
import type { Period } from '../periods/period.ts';
import type { Plan } from '../plans/plan.ts';
import { arrangeOutline } from '../tasks/outline.ts';
import type { Task } from '../tasks/task.ts';
import type { CheckedRow } from './checkRule.ts';

/** The tasks of a plan as the rules look at them; each phrase is read once. */
export function checkedRows(tasks: readonly Task[], plan: Plan): CheckedRow[] {
  const known = new Map<string, Period>();
  const read = (phrase: string): Period => {
    const period = known.get(phrase) ?? parsePeriod(phrase, plan);
    known.set(phrase, period);
    return period;
  };
  return arrangeOutline(tasks, plan.numbering).map(({ node: task, hasChildren }) => ({
    id: task.id,
    task,
    hasChildren,
    period: task.period === null ? null : read(task.period),
  }));
}
