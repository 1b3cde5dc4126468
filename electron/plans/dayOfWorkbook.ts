import { dayOfPlan } from '#shared/plans/followUp.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** The day as of which commands tell of a workbook where they are given none. */
export function dayOfWorkbook({ records }: Workbook, today: string): string {
  const plan = records.plan.find('plan');
  return plan === null ? today : dayOfPlan(plan, today);
}
