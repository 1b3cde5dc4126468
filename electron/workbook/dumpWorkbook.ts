import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';
import { translate } from '#shared/messages/translate.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { followUpOf } from '#shared/plans/followUp.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { deriveStatus } from '#shared/tasks/deriveStatus.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { OutlineRow } from '#shared/tasks/outline.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { Workbook } from './workbook.ts';

/** Enough for every step of a workbook's life. */
const allSteps = Number.MAX_SAFE_INTEGER;

/** The whole workbook as the command line gives it: names instead of ids, days beside phrases. */
export function dumpWorkbook(workbook: Workbook, asOf: string) {
  const { plan, agencies, clauses, tasks, targets } = workbook.snapshot();
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  return {
    plan: { title: plan.title, year: plan.year, issued: plan.issued },
    agencies: agencies.map((agency) => dumpAgency(agency, nameOf)),
    clauses: clauses.map(({ position, ...clause }) => clause),
    tasks: arrangeOutline(tasks, plan.numbering).map((row) => dumpTask(row, plan, nameOf, asOf)),
    targets: targets.map(({ position, ...target }) => target),
    history: workbook.log
      .list(allSteps)
      .toReversed()
      .map(({ at, label, changes }) => ({
        at,
        label: translate(`labels.${label.key}`, label.params),
        changes,
      })),
  };
}

function dumpAgency(
  { id, position, parent, ...agency }: Agency,
  nameOf: ReadonlyMap<string, string>,
) {
  return { ...agency, parent: parent === null ? null : (nameOf.get(parent) ?? null) };
}

function dumpTask(
  { node, number, depth }: OutlineRow<Task>,
  plan: Plan,
  nameOf: ReadonlyMap<string, string>,
  asOf: string,
) {
  const { position, ...task } = node;
  const { dueSoonDays } = followUpOf(plan);
  const period = task.period === null ? null : parsePeriod(task.period, plan);
  return {
    ...task,
    number,
    level: depth,
    lead: task.lead === null ? null : nameOwner(task.lead, nameOf),
    support: task.support.map((owner) => nameOwner(owner, nameOf)),
    period,
    status: task.type === 'section' ? null : deriveStatus(task, period, asOf, dueSoonDays),
  };
}

/** The directory's name for a recognised owner, else the words as written. */
export function nameOwner({ text, agency }: Owner, nameOf: ReadonlyMap<string, string>): string {
  return agency === null ? text : (nameOf.get(agency) ?? text);
}
