import { Temporal } from 'temporal-polyfill';

import type { Mention, Part } from './mention.ts';
import { readDigits } from './numerals.ts';
import { type Found, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';

const units = phrasebook({ week: ['tuần'], month: ['tháng'], quarter: ['quý', 'quí'] });

/** How many units ahead of the one in which the plan was issued. */
const distances = phrasebook({
  '0': ['này'],
  '1': ['tới', 'kế tiếp', 'tiếp theo', 'liền kề', 'sau liền kề', 'sau'],
});

const weekdays = phrasebook({
  ...{ '0': ['thứ hai'], '1': ['thứ ba'], '2': ['thứ tư'], '3': ['thứ năm'], '4': ['thứ sáu'] },
  ...{ '5': ['thứ bảy', 'thứ bẩy'], '6': ['chủ nhật', 'cn'] },
});
const weekdayWord = phrasebook({ day: ['thứ'] });
const ofWords = phrasebook({ of: ['của', 'trong'] });

/**
 * "Tuần sau", "tháng tới", "quý này": counted from the week, month or quarter of the day of issue; null
 * where that day is not known. "Tuần sau Tết" is another one.
 */
export function readComingUnit(phrase: Phrase, at: number, part: Part): Found<Mention> | null {
  const found = readUnitAhead(phrase, at);
  if (found === null) return null;
  const { unit, first } = found.value;
  const { year, month } = first;
  const base = { year, part, isFromIssue: true } as const;
  if (unit === 'week') {
    return { value: { ...base, unit, monday: first.toString() }, end: found.end };
  }
  const value: Mention =
    unit === 'month'
      ? { ...base, unit, month }
      : { ...base, unit: 'quarter', quarter: Math.ceil(month / 3) };
  return { value, end: found.end };
}

/** "Thứ Sáu tuần này", "20 tháng sau"; `at` stands behind "ngày". */
export function readDayOfComingUnit(phrase: Phrase, at: number): Found<Mention> | null {
  const weekday = readWeekday(phrase, at);
  const number = weekday ?? readDigits(phrase, at);
  const unit = number === null ? null : readUnitAhead(phrase, skip(ofWords, phrase, number.end));
  if (number === null || unit?.value.unit !== (weekday === null ? 'month' : 'week')) return null;
  const { first } = unit.value;
  const { year, month, day } = weekday === null ? first : first.add({ days: weekday.value });
  return {
    value: {
      ...{ unit: 'day', day: weekday === null ? number.value : day, month },
      year,
      isFromIssue: true,
    },
    end: unit.end,
  };
}

interface UnitAhead {
  readonly unit: 'week' | 'month' | 'quarter';
  readonly first: Temporal.PlainDate;
}

function readUnitAhead(phrase: Phrase, at: number): Found<UnitAhead> | null {
  const unit = phrase.issued === null ? null : lookUp(units, phrase, at);
  const distance = unit === null ? null : lookUp(distances, phrase, unit.end);
  if (phrase.issued === null || unit === null || distance === null) return null;
  const isOfEvent = tokenAt(phrase, distance.end - 1).letters === 'sau';
  if (isOfEvent && ['word', 'number'].includes(tokenAt(phrase, distance.end).kind)) return null;
  const issued = Temporal.PlainDate.from(phrase.issued);
  const first = firstOf(unit.value, issued, Number(distance.value));
  return { value: { unit: unit.value, first }, end: distance.end };
}

function firstOf(unit: UnitAhead['unit'], day: Temporal.PlainDate, ahead: number) {
  if (unit === 'week') return day.subtract({ days: day.dayOfWeek - 1 }).add({ weeks: ahead });
  const month = day.with({ day: 1 });
  if (unit === 'month') return month.add({ months: ahead });
  return month.subtract({ months: (day.month - 1) % 3 }).add({ months: 3 * ahead });
}

/** Monday is 0; "thứ 2" is Monday. */
function readWeekday(phrase: Phrase, at: number): Found<number> | null {
  const name = lookUp(weekdays, phrase, at);
  if (name !== null) return { value: Number(name.value), end: name.end };
  const word = lookUp(weekdayWord, phrase, at);
  const number = word === null ? null : readDigits(phrase, word.end);
  if (number === null || number.value < 2 || number.value > 7) return null;
  return { value: number.value - 2, end: number.end };
}
