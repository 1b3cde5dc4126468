import type { CheckInput } from '#shared/checks/checkInput.ts';
import type { CheckedRow } from '#shared/checks/checkRule.ts';
import { createChecker } from '#shared/checks/runChecks.ts';
import type { CheckResult } from '#shared/checks/runChecks.ts';
import type { Waiver } from '#shared/checks/waiver.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { finish } from '#shared/pieces.ts';
import { newPlan } from '#shared/plans/plan.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { Task } from '#shared/tasks/task.ts';

import { anAgency, aTask } from './records.ts';

export function aPlanOf2020(fields: Partial<Plan> = {}): Plan {
  return {
    ...newPlan({ title: 'Nghị quyết năm 2020', year: 2020, issued: '2020-01-06' }),
    ...fields,
  };
}

/** A task to which no rule has anything to say. */
export function aCompleteTask(fields: Partial<Task> = {}): Task {
  return aTask({
    title: 'Xây dựng kế hoạch phòng, chống hạn mặn',
    lead: { text: 'Sở Y tế', agency: 'a1' },
    period: 'Quý III/2020',
    product: 'Kế hoạch',
    ...fields,
  });
}

/** Rows as they stand, parents before children. */
export function checkedRows(tasks: readonly Task[], plan: Plan = aPlanOf2020()): CheckedRow[] {
  return tasks.map((task) => ({
    id: task.id,
    task,
    hasChildren: tasks.some(({ parent }) => parent === task.id),
    period: task.period === null ? null : parsePeriod(task.period, plan),
  }));
}

/** As of 30/6/2020, with one agency in the directory. */
export function aCheckInput(
  tasks: readonly Task[],
  fields: Partial<Omit<CheckInput, 'rows'>> = {},
): CheckInput {
  const plan = fields.plan ?? aPlanOf2020();
  return {
    agencies: [anAgency()],
    successions: [],
    clauses: [],
    targets: [],
    waivers: [],
    lastNews: null,
    asOf: '2020-06-30',
    today: '2020-06-30',
    ...fields,
    plan,
    rows: checkedRows(tasks, plan),
  };
}

export function runChecks(input: CheckInput): CheckResult {
  return finish(createChecker()(input));
}

export function aWaiver(fields: Partial<Waiver> = {}): Waiver {
  return {
    id: 'w1',
    rule: 'product',
    record: 't1',
    reason: 'Việc thường xuyên, không có sản phẩm riêng',
    on: '2020-02-10',
    by: null,
    ...fields,
  };
}
