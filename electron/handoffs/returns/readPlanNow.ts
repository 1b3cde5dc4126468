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

type Source = Pick<Workbook, 'snapshot' | 'records' | 'revision' | 'log'>;

export function readPlanNow(workbook: Pick<Workbook, 'snapshot' | 'records'>): PlanAt {
  const { plan, agencies, tasks, revision } = workbook.snapshot();
  const { recognise } = inspectionContext(agencies, plan);
  return {
    revision,
    plan,
    recognise,
    planYear: plan.year,
    periodOf: createPeriodReader(plan),
    tasks: new Map(tasks.map((task) => [task.id, task])),
    agencyNames: new Map(agencies.map(({ id, name }) => [id, name])),
    groups: new Set(agencies.filter(({ kind }) => kind === 'group').map(({ id }) => id)),
    codes: new Set(tasks.map(({ code }) => codeKey(code))),
    remarks: workbook.records.remark.list(),
    columns: plan.columns ?? [],
  };
}

/** The plan at the revision of now, and the tasks that became others since; null: all may be. */
export interface AdvancedPlan {
  readonly now: PlanAt;
  readonly touched: ReadonlySet<string> | null;
}

/** More steps than these are not followed one by one. */
const mostSteps = 50;

/** Goes on from an earlier revision: ninety merges in a row do not read a plan ninety times. */
export function advancePlan(before: PlanAt, workbook: Source): AdvancedPlan {
  const revision = workbook.revision();
  if (revision === before.revision) return { now: before, touched: new Set() };
  const steps = Array.from(
    { length: Math.min(revision - before.revision, mostSteps + 1) },
    (_, at) => before.revision + 1 + at,
  );
  const changes = steps.flatMap((step) => workbook.log.read(step).changes);
  const isElse = changes.some(({ kind }) => kind === 'plan' || kind === 'agency');
  if (isElse || steps.length > mostSteps || revision < before.revision) {
    return { now: readPlanNow(workbook), touched: null };
  }
  const tasks = new Map(before.tasks);
  const codes = new Set(before.codes);
  const touched = new Set<string>();
  for (const { kind, id, before: was, after } of changes) {
    if (kind === 'task') {
      const task = workbook.records.task.find(id);
      if (task === null) tasks.delete(id);
      else tasks.set(id, task);
      if (task !== null) codes.add(codeKey(task.code));
      touched.add(id);
    }
    if (kind === 'remark') {
      for (const side of [was, after]) if (side?.task !== undefined) touched.add(side.task);
      const remark = workbook.records.remark.find(id);
      if (remark !== null) touched.add(remark.task);
    }
  }
  const isRemarked = changes.some(({ kind }) => kind === 'remark');
  const remarks = isRemarked ? workbook.records.remark.list() : before.remarks;
  return { now: { ...before, revision, tasks, codes, remarks }, touched };
}
