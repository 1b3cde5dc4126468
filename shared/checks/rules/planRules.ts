import { Temporal } from 'temporal-polyfill';

import { formatDay } from '../../periods/formatDay.ts';
import { followUpOf } from '../../plans/followUp.ts';
import { newsAwaitedFrom } from '../../tasks/newsAwaited.ts';
import type { CheckContext } from '../checkContext.ts';
import type { CheckInput } from '../checkInput.ts';
import type { Found, PlanRule } from '../checkRule.ts';
import { findSameWork } from '../sameWork.ts';
import { isOpen } from './taskState.ts';

/** Whether the tasks of the plan go together. */
export const planRules = {
  duplicate: {
    ...usual('task', 'warning'),
    field: 'title',
    prepare: (row, { titles }) => titles.sumOf(row),
    *find({ rows }, { titles }) {
      for (const [{ id }, { task }] of yield* findSameWork(rows, titles)) {
        yield { record: id, params: { code: task.code } };
      }
    },
  },
  'deadline-above': { ...usual('task', 'warning'), field: 'period', find: findLaterThanAbove },
  stale: { ...usual('task', 'warning'), field: 'progress', find: findStale },
  overload: { ...usual('agency', 'hint'), find: findOverloads },
} as const satisfies Record<string, PlanRule>;

function usual<Kind extends PlanRule['kind']>(kind: Kind, severity: PlanRule['severity']) {
  return { of: 'plan', theme: 'consistency', severity, kind, field: null } as const;
}

/** Steps that end after the task that they are steps of. */
function* findLaterThanAbove({ rows }: CheckInput): Generator<Found> {
  const rowById = new Map(rows.map((row) => [row.id, row]));
  for (const { id, task, period } of rows) {
    const above = task.parent === null ? undefined : rowById.get(task.parent);
    if (above?.task.type !== 'task' || above.period?.due == null || period?.due == null) continue;
    if (period.due <= above.period.due) continue;
    const params = { due: formatDay(period.due), above: formatDay(above.period.due) };
    yield { record: id, params };
  }
}

/** Open tasks with a deadline, under way, of which nobody has written anything for too long. */
function* findStale(input: CheckInput, context: CheckContext): Generator<Found> {
  const { plan, rows, lastNews, asOf } = input;
  if (lastNews === null) return;
  const { staleDays } = followUpOf(plan);
  const today = Temporal.PlainDate.from(asOf);
  const limit = today.subtract({ days: staleDays }).toString();
  for (const row of rows) {
    const news = lastNews.get(row.id);
    if (row.task.type !== 'task' || news === undefined || news >= limit) continue;
    const status = context.readStatus(row.task, row.period);
    const awaitedFrom = newsAwaitedFrom({ ...row, status }, plan.issued);
    if (awaitedFrom === null) continue;
    const since = news > awaitedFrom ? news : awaitedFrom;
    if (since >= limit) continue;
    yield { record: row.id, params: { days: today.since(since).days, day: formatDay(since) } };
  }
}

/** Agencies that lead more open tasks due in one month than the plan allows, from this month on. */
function* findOverloads(input: CheckInput, context: CheckContext): Generator<Found> {
  const { plan, agencies, rows, asOf } = input;
  const { overload } = followUpOf(plan);
  const counts = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const agency = row.task.lead?.agency ?? null;
    const month = row.period?.due?.slice(0, 7) ?? '';
    if (agency === null || row.task.type !== 'task' || row.hasChildren) continue;
    if (month < asOf.slice(0, 7) || !isOpen(row, context)) continue;
    const months = counts.get(agency) ?? new Map<string, number>();
    counts.set(agency, months.set(month, (months.get(month) ?? 0) + 1));
  }
  for (const { id, name, kind } of agencies) {
    const months = [...(counts.get(id) ?? [])].filter(([, count]) => count > overload);
    if (months.length === 0 || kind === 'group') continue;
    const list = months
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([month, count]) => `${Number(month.slice(5))}/${month.slice(0, 4)} (${count})`);
    yield { record: id, params: { agency: name, months: list.join(', '), limit: overload } };
  }
}
