import { nameOwner } from '../../agencies/nameOwner.ts';
import type { Owner } from '../../agencies/owner.ts';
import { translate } from '../../messages/translate.ts';
import type { Period } from '../../periods/period.ts';
import type { ReadStatus } from '../../tasks/deriveStatus.ts';
import type { Task } from '../../tasks/task.ts';
import type { DayEvent } from './icsFile.ts';

export interface CalendarSource {
  /** Of the workbook: with the id of a task it names an event for good. */
  readonly workbookId: string;
  readonly tasks: readonly Task[];
  readonly periodOf: (phrase: string) => Period;
  readonly readStatus: ReadStatus;
  readonly nameOf: ReadonlyMap<string, string>;
  /** Days before a deadline on which to be reminded. */
  readonly remindDays: number;
}

/** Deadlines and milestones of what is still to be done, by day. */
export function deadlineEvents(source: CalendarSource): DayEvent[] {
  const { tasks, periodOf, readStatus } = source;
  return tasks
    .flatMap((task) => {
      if (task.type !== 'task' || task.period === null) return [];
      const period = periodOf(task.period);
      if (readStatus(task, period).startsWith('done')) return [];
      return eventsOf(task, period, source);
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function eventsOf(task: Task, { due, milestones }: Period, source: CalendarSource): DayEvent[] {
  const { code, title } = task;
  const event = (place: string, day: string, summary: string): DayEvent => ({
    uid: `${task.id}${place}@${source.workbookId}.dauviec`,
    day,
    summary,
    description: describe(task, source.nameOf),
    category: translate('reports.calendar.category'),
    remindDays: source.remindDays,
  });
  const before = milestones.flatMap(({ label, due: day }, index) =>
    day === due
      ? []
      : [
          event(
            `-m${index + 1}`,
            day,
            translate('reports.calendar.milestone', { code, title, label }),
          ),
        ],
  );
  if (due === null) return before;
  return [...before, event('', due, translate('reports.calendar.summary', { code, title }))];
}

function describe(task: Task, nameOf: ReadonlyMap<string, string>): string {
  const names = (owners: readonly Owner[]) =>
    owners.map((owner) => nameOwner(owner, nameOf)).join('; ');
  const lines = [
    task.lead && translate('reports.calendar.lead', { names: names([task.lead]) }),
    task.support.length > 0 &&
      translate('reports.calendar.support', { names: names(task.support) }),
    task.leader !== null && translate('reports.calendar.leader', { names: task.leader }),
    task.period !== null && translate('reports.calendar.deadline', { words: task.period }),
    task.product !== null && translate('reports.calendar.product', { words: task.product }),
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}
