import { Temporal } from 'temporal-polyfill';

import { answerFields } from '#shared/handoffs/returns/returnFields.ts';

import type { LoggedStep } from '../history/stepLog.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** By task the last day on which its progress was written, before that the day when it was made. */
export type LastNews = ReadonlyMap<string, string>;

type Source = Pick<Workbook, 'log' | 'records'>;

const newsFields: ReadonlySet<string> = new Set(answerFields);

/**
 * Reads the log of one open workbook: of all tasks the first time, then of those that newer steps
 * touched. Steps that were taken back tell nothing.
 */
export function createNewsReader(workbook: Source): () => LastNews {
  const { log, records } = workbook;
  const days = new Map<string, string>();
  let known: number | null = null;

  return () => {
    const last = log.last()?.id ?? 0;
    if (last === known) return days;
    const there = new Set(records.task.listFields(['id']).map(({ id }) => id));
    const ids = known === null ? there : tasksTouchedSince(log, known);
    const dayOf = createDayFinder(log);
    for (const id of ids) {
      const day = there.has(id) ? dayOf(id) : null;
      if (day === null) days.delete(id);
      else days.set(id, day);
    }
    known = last;
    return days;
  };
}

function tasksTouchedSince(log: Source['log'], step: number): Set<string> {
  const { steps } = log.countAfter(step);
  const changes = log.list(steps).flatMap(({ id }) => log.read(id).changes);
  return new Set(changes.flatMap(({ kind, id }) => (kind === 'task' ? [id] : [])));
}

/** Reads each step once, and only those in which it is not plain what they told. */
function createDayFinder(log: Source['log']): (id: string) => string | null {
  const found = new Map<number, LoggedStep | null>();
  const told = new Map<number, ReadonlySet<string>>();
  const timeZone = Temporal.Now.timeZoneId();
  const days = new Map<string, string>();

  function find(step: number): LoggedStep | null {
    const known = found.get(step);
    if (known !== undefined) return known;
    const read = log.find(step);
    found.set(step, read);
    return read;
  }

  function toldIn(step: number): ReadonlySet<string> {
    const known = told.get(step) ?? tasksWithNews(log, step);
    told.set(step, known);
    return known;
  }

  function dayOf(at: string): string {
    const day = days.get(at) ?? localDay(at, timeZone);
    days.set(at, day);
    return day;
  }

  return (id) => {
    const undone = new Set<number>();
    const decided = new Set<number>();
    const steps = log.touching(id);
    const made = steps.at(-1);
    for (const number of steps) {
      const step = find(number);
      if (step === null) continue;
      if (step.refersTo !== null) {
        // The newest word about a step counts.
        if (!decided.has(step.refersTo) && step.kind === 'undo') undone.add(step.refersTo);
        decided.add(step.refersTo);
      } else if (!undone.has(number) && (number === made || toldIn(number).has(id))) {
        return dayOf(step.at);
      }
    }
    return null;
  };
}

function tasksWithNews(log: Source['log'], step: number): Set<string> {
  const { changes } = log.read(step);
  return new Set(
    changes.flatMap(({ id, before, after }) =>
      before === null || Object.keys(after ?? {}).some((field) => newsFields.has(field))
        ? [id]
        : [],
    ),
  );
}

function localDay(at: string, timeZone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
