import { Temporal } from 'temporal-polyfill';

import { readCount } from './numerals.ts';
import { type Found, isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { endOfEvent } from './readCondition.ts';

type Unit = 'days' | 'weeks' | 'months' | 'years';

/** So much time after something: "trong 10 ngày kể từ ngày ký". */
export interface Relative {
  readonly type: 'relative';
  readonly amount: number;
  readonly unit: Unit;
  /** "ngày làm việc": counting them takes a calendar of holidays. */
  readonly inWorkingDays: boolean;
  /** The words of what it is counted from begin at this token and end at `to`; null when not said. */
  readonly event: number | null;
  readonly from: number;
  readonly to: number;
}

const limits = phrasebook({
  limit: [
    ...['trong', 'trong vòng', 'trong thời hạn', 'trong thời gian', 'không quá', 'sau', 'tối đa'],
    ...['chậm nhất', 'chậm nhất là', 'chậm nhất sau', 'muộn nhất', 'muộn nhất là', 'thời hạn'],
    ...['chậm nhất trong', 'chậm nhất trong vòng', 'chậm nhất không quá', 'tối đa không quá'],
    ...['trong vòng không quá', 'trong thời hạn không quá', 'thời gian không quá', 'sau khoảng'],
  ],
});

const units = phrasebook<Unit>({
  days: ['ngày'],
  weeks: ['tuần', 'tuần lễ'],
  months: ['tháng'],
  years: ['năm'],
});

const working = phrasebook({ working: ['làm việc'] });

const sinceWords = phrasebook({
  since: [
    'kể từ',
    'tính từ',
    'từ',
    'sau',
    'sau khi',
    'kể từ khi',
    'từ khi',
    'từ lúc',
    'tính từ khi',
  ],
});

/** More is no deadline: "sau 2020 ngày". */
const longestTerm = 1000;

/** An end of a unit makes it a piece of the year, not a length of time: "trong 6 tháng đầu năm". */
const ends = phrasebook({ end: ['đầu', 'cuối', 'còn lại', 'giữa'] });

/**
 * "Trong 10 ngày kể từ …", "sau 15 ngày làm việc", "10 ngày sau khi ban hành" (domain.md 2.2 rows 53–55).
 * A length of time counts only with a word of limit before it or of beginning behind it.
 */
export function readRelative(phrase: Phrase, at: number): Found<Relative> | null {
  const limit = lookUp(limits, phrase, at);
  const count = readCount(phrase, limit?.end ?? at);
  const unit = count === null ? null : lookUp(units, phrase, count.end);
  if (count === null || count.value > longestTerm) return null;
  if (unit === null || lookUp(ends, phrase, unit.end) !== null) return null;
  const workingDays = lookUp(working, phrase, unit.end);
  const behindUnit = workingDays?.end ?? unit.end;
  const since = lookUp(
    sinceWords,
    phrase,
    isSign(phrase, behindUnit, ',') ? behindUnit + 1 : behindUnit,
  );
  if (since === null && (limit === null || isNumbered(phrase, behindUnit))) return null;
  const to = since === null ? behindUnit : endOfEvent(phrase, since.end);
  const value: Relative = {
    ...{ type: 'relative', amount: count.value, unit: unit.value, from: at, to },
    ...{ inWorkingDays: workingDays !== null, event: since?.end ?? null },
  };
  return { value, end: to };
}

/** The last day on time; the first day is not counted (Civil Code 147, domain.md 2.1). */
export function dueAfter({ amount, unit }: Relative, day: string): string {
  return Temporal.PlainDate.from(day)
    .add({ [unit]: amount })
    .toString();
}

/** "trong 2 năm 2020, 2021", "trong 3 tháng 7, 8, 9": the numbers name which ones. */
function isNumbered(phrase: Phrase, at: number): boolean {
  return readCount(phrase, at) !== null;
}
