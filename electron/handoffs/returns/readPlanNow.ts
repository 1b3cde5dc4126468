import { codeKey } from '#shared/handoffs/returns/rowKeys.ts';
import type { PlanNow } from '#shared/handoffs/returns/planNow.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { createPeriodReader } from '#shared/spreadsheet/columnContent.ts';

import { inspectionContext } from '../../spreadsheet/inspectTable.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** What returns are compared with, as of a revision. */
export interface PlanAt extends PlanNow {
  readonly revision: number;
  readonly plan: Plan;
}

export function readPlanNow(workbook: Pick<Workbook, 'snapshot' | 'records'>): PlanAt {
  const { plan, agencies, tasks, revision } = workbook.snapshot();
  const { recognise } = inspectionContext(agencies, plan);
  return {
    revision,
    plan,
    recognise,
    periodOf: createPeriodReader(plan),
    tasks: new Map(tasks.map((task) => [task.id, task])),
    agencyNames: new Map(agencies.map(({ id, name }) => [id, name])),
    groups: new Set(agencies.filter(({ kind }) => kind === 'group').map(({ id }) => id)),
    codes: new Set(tasks.map(({ code }) => codeKey(code))),
    remarks: workbook.records.remark.list(),
    columns: plan.columns ?? [],
  };
}
