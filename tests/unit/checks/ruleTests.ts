import type { CheckInput } from '#shared/checks/checkInput.ts';
import type { RuleName } from '#shared/checks/checkRules.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aCheckInput, aCompleteTask, runChecks } from '#tests/builders/checks.ts';

type Rest = Partial<Omit<CheckInput, 'rows'>>;

/** Ids of the records in which the rule finds something. */
export function recordsOf(rule: RuleName, tasks: readonly Task[], rest: Rest = {}): string[] {
  const { findings } = runChecks(aCheckInput(tasks, rest));
  return findings.filter((finding) => finding.rule === rule).map(({ record }) => record);
}

/** Whether the rule has something to say of one task that lacks nothing otherwise. */
export function finds(rule: RuleName, fields: Partial<Task>, rest: Rest = {}): boolean {
  return recordsOf(rule, [aCompleteTask(fields)], rest).length > 0;
}
