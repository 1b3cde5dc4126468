import { answerFields } from '#shared/handoffs/returns/returnFields.ts';

import { localDay } from '../history/localTime.ts';
import type { LoggedStep } from '../history/stepLog.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** By task the last day on which its progress was written, before that the day when it was made. */
export type LastNews = ReadonlyMap<string, string>;

type Source = Pick<Workbook, 'log' | 'records'>;

const newsFields: ReadonlySet<string> = new Set(answerFields);

export interface NewsReader {
  /** Of every task that is there. */
  days(): LastNews;
  /**
   * Whether the last news of a task is from before a day, by the log as it is now. Reads no more of it than
   * it takes to know: mostly the days of the steps that touched the task are enough.
   */
  asItIs(): IsNewsBefore;
}

export type IsNewsBefore = (id: string, day: string) => boolean;

/** The first and the last step that touched a record. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const readers = new WeakMap<Source, NewsReader>();

/** One for each open workbook: whoever asks first reads for all. */
export function newsReaderOf(workbook: Source): NewsReader {
  const reader = readers.get(workbook) ?? createNewsReader(workbook);
  readers.set(workbook, reader);
  return reader;
}

/**
 * Reads the log of one open workbook: of all tasks the first time, then of those that newer steps
 * touched. Steps that were taken back tell nothing.
 */
export function createNewsReader({ log, records }: Source): NewsReader {
  const days = new Map<string, string | null>();
  let spans = new Map<string, Span>();
  let finder = createDayFinder(log);
  let known: number | null = null;

  function refresh(): void {
    const last = log.last()?.id ?? 0;
    if (last === known) return;
    finder = createDayFinder(log);
    const touched = known === null ? null : recordsTouchedSince(log, known);
    known = last;
    if (touched === null) {
      days.clear();
      spans = new Map(log.spans().map(({ record, ...span }) => [record, span]));
      return;
    }
    for (const [id, span] of touched) {
      days.delete(id);
      spans.set(id, { first: spans.get(id)?.first ?? span.first, last: span.last });
    }
  }

  function dayOf(id: string): string | null {
    const found = days.get(id) ?? finder.newsOf(id);
    days.set(id, found);
    return found;
  }

  function isBefore(id: string, day: string): boolean {
    const span = spans.get(id);
    if (span === undefined) return false;
    const [first, last] = [finder.dayOf(span.first), finder.dayOf(span.last)];
    if (last !== null && last < day) return true;
    if (first !== null && first >= day) return false;
    return (dayOf(id) ?? day) < day;
  }

  return {
    days() {
      refresh();
      const there = records.task.listFields(['id']).map(({ id }) => [id, dayOf(id)] as const);
      return new Map(there.flatMap(([id, day]) => (day === null ? [] : [[id, day] as const])));
    },
    asItIs() {
      refresh();
      return isBefore;
    },
  };
}

/** The newest step last; null when old steps were combined since, which gives them other numbers. */
function recordsTouchedSince(log: Source['log'], step: number): Map<string, Span> | null {
  const { steps } = log.countAfter(step);
  const spans = new Map<string, Span>();
  for (const { id, kind } of log.list(steps).toReversed()) {
    if (kind === 'combine') return null;
    for (const { id: record } of log.read(id).changes) {
      spans.set(record, { first: spans.get(record)?.first ?? id, last: id });
    }
  }
  return spans;
}

interface DayFinder {
  /** The day of a step; null when there is no such step. */
  dayOf(step: number): string | null;
  newsOf(id: string): string | null;
}

/** Reads each step once, and only those in which it is not plain what they told. */
function createDayFinder(log: Source['log']): DayFinder {
  const found = new Map<number, LoggedStep | null>();
  const told = new Map<number, ReadonlySet<string>>();
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

  function dayOfStep({ at }: LoggedStep): string {
    const day = days.get(at) ?? localDay(at);
    days.set(at, day);
    return day;
  }

  return {
    dayOf(number) {
      const step = find(number);
      return step === null ? null : dayOfStep(step);
    },
    newsOf(id) {
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
          return dayOfStep(step);
        }
      }
      return null;
    },
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
