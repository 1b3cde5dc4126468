import { editRecord } from '#shared/changes/changeSet.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { planLabel } from '#shared/plans/planLabel.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import type { Workbook } from '../workbook/workbook.ts';

export function createPlanProcedures({ plan: os }: Implementer, session: Session) {
  return {
    edit: os.edit.handler(({ input }) => ({ revision: editPlan(session.workbook(), input) })),
  };
}

function editPlan(workbook: Workbook, fields: Partial<Omit<Plan, 'id'>>): number {
  return workbook.edit(({ records }) => {
    const [plan] = records.plan.list();
    const change = plan === undefined ? null : editRecord('plan', plan, fields);
    return { label: planLabel(fields), changes: change === null ? [] : [change] };
  });
}
