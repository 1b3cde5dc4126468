import { Temporal } from 'temporal-polyfill';

import type { Agency } from '../agencies/agency.ts';
import type { Period } from '../periods/period.ts';
import type { FollowUp } from '../plans/followUp.ts';
import type { Plan } from '../plans/plan.ts';
import { createStatusReader } from '../tasks/deriveStatus.ts';
import type { TaskStatus } from '../tasks/deriveStatus.ts';
import { newsAwaitedFrom } from '../tasks/newsAwaited.ts';
import { outlineFields } from '../tasks/outline.ts';
import type { OutlineRow } from '../tasks/outline.ts';
import type { Task } from '../tasks/task.ts';
import { findDataGaps } from './dataGaps.ts';
import { createPartyReader, remembering } from './parties.ts';
import type { ReportLine } from './reportLine.ts';

/** What of a task reports say or count. */
export type ReportTask = Pick<Task, (typeof reportFields)[number]>;

export const reportFields = [
  ...outlineFields,
  'code',
  'title',
  'lead',
  'leader',
  'person',
  'period',
  'progress',
  'completedOn',
  'evidence',
  'difficulty',
] as const;

/** Facts that reports are made of. Days and numbers are worked out already: they cost the most. */
export interface ReportSource {
  readonly plan: Pick<Plan, 'issued'>;
  readonly agencies: readonly Agency[];
  /** The outline in reading order. */
  readonly outline: readonly OutlineRow<ReportTask>[];
  readonly periodOf: (phrase: string) => Period;
  /** The day of the first issued version, by the id of a task that was in one. */
  readonly issuedOn: ReadonlyMap<string, string>;
  /** Whether the progress of a task, by its id, was last reported before a day; not known: no. */
  readonly isReportedBefore: (id: string, day: string) => boolean;
  readonly followUp: Pick<FollowUp, 'dueSoonDays' | 'staleDays' | 'cutOffDay'>;
}

/** Every task of the plan as it stood on a day, by what is known now, in the order of the outline. */
export function readReportLines(source: ReportSource, asOf: string): ReportLine[] {
  const { plan, outline, periodOf, issuedOn, followUp } = source;
  const readStatus = createStatusReader(asOf, followUp.dueSoonDays);
  const parties = createPartyReader(source.agencies);
  const daysSince = remembering((due: string) => daysBetween(due, asOf));
  const staleBefore = addDays(asOf, -followUp.staleDays);
  const lines: ReportLine[] = [];
  let section = parties.none.section;
  for (const { node: task, number, depth, hasChildren } of outline) {
    if (depth === 0) section = parties.section(task, number);
    if (task.type === 'section') continue;
    const period = task.period === null ? null : periodOf(task.period);
    const status = readStatus(task, period);
    const due = period?.due ?? null;
    const completedOn = isDoneBy(task, asOf) ? task.completedOn : null;
    const awaitedFrom = newsAwaitedFrom({ status, period, hasChildren }, plan.issued);
    // What takes a look at the log is asked last.
    const isNewsOld = () =>
      awaitedFrom !== null &&
      awaitedFrom < staleBefore &&
      source.isReportedBefore(task.id, staleBefore);
    const facts = { task, period, status, isNewsOld };
    lines.push({
      id: task.id,
      code: task.code,
      number,
      title: task.title,
      section,
      lead: parties.lead(task.lead),
      leader: parties.leader(task.leader),
      person: parties.person(task.person),
      quarter: parties.quarter(due),
      deadline: task.period ?? '',
      due,
      completedOn,
      assignedOn: issuedOn.get(task.id) ?? plan.issued,
      status,
      overdueDays: status === 'overdue' && due !== null ? daysSince(due) : 0,
      difficulty: task.difficulty ?? '',
      gaps: findDataGaps(facts),
    });
  }
  return lines;
}

/** How each task stands on a day, by its id. */
export function readStatuses(
  { outline, periodOf, followUp }: Pick<ReportSource, 'outline' | 'periodOf' | 'followUp'>,
  asOf: string,
): ReadonlyMap<string, TaskStatus> {
  const readStatus = createStatusReader(asOf, followUp.dueSoonDays);
  return new Map(
    outline.map(({ node }) => [
      node.id,
      readStatus(node, node.period === null ? null : periodOf(node.period)),
    ]),
  );
}

/** A completion day after `asOf` was not known on it. */
function isDoneBy({ completedOn }: Pick<Task, 'completedOn'>, asOf: string): boolean {
  return completedOn !== null && completedOn <= asOf;
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
