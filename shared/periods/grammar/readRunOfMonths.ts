import type { Mention } from './mention.ts';
import { readCount, readYear } from './numerals.ts';
import { type Found, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { readBareYear, readNamedYear, readYearBehind } from './readYear.ts';

const units = phrasebook({ month: ['tháng', 't', 'th'], quarter: ['quý', 'quí'] });

const ends = phrasebook({
  first: ['đầu', 'đầu tiên', 'đầu của'],
  last: ['cuối', 'cuối cùng', 'cuối của', 'còn lại', 'còn lại của'],
});

const halves = phrasebook({
  first: ['nửa năm đầu', 'nửa năm đầu năm'],
  last: ['nửa năm cuối', 'nửa năm cuối năm'],
});

/** Of a month without a number these name the one, where "cuối năm" names several. */
const onlyMonths = phrasebook({
  first: ['tháng đầu tiên của', 'tháng đầu tiên'],
  last: ['tháng cuối cùng của', 'tháng cuối cùng'],
});

/** Half-years and nine months: reports cover them so often that "đầu năm" is left out. */
const reportLengths = [6, 9];

/**
 * Months counted from either end of a year: "6 tháng đầu năm 2020", "nửa năm cuối", "2 quý đầu năm",
 * "quý cuối năm", "9 tháng" (domain.md 2.2 rows 31–33).
 */
export function readRunOfMonths(phrase: Phrase, at: number): Found<Mention> | null {
  const half = lookUp(halves, phrase, at);
  if (half !== null) return run(6, half.value, readYear(phrase, half.end), half.end);
  const only = lookUp(onlyMonths, phrase, at);
  const yearOfOnly = only === null ? null : readYearOf(phrase, only.end);
  if (only !== null && yearOfOnly !== null) return run(1, only.value, yearOfOnly, yearOfOnly.end);
  const count = readCount(phrase, at);
  const unit = lookUp(units, phrase, count?.end ?? at);
  if (unit === null || (count === null && unit.value === 'month')) return null;
  const months = (count?.value ?? 1) * (unit.value === 'month' ? 1 : 3);
  if (months < 1 || months > 12) return null;
  const end = lookUp(ends, phrase, unit.end);
  if (end === null) return unit.value === 'month' ? readBareMonths(phrase, unit.end, months) : null;
  const year = readYearOf(phrase, end.end);
  return year === null ? null : run(months, end.value, year, year.end);
}

/** "đầu năm", "đầu năm 2020", "đầu 2020": the year is never left out, "đầu tháng" is something else. */
function readYearOf(phrase: Phrase, at: number): Found<number | null> | null {
  return readNamedYear(phrase, at) ?? readYear(phrase, at) ?? readBareYear(phrase, at);
}

/** "6 tháng", "9 tháng năm 2020", "6T/2020"; how long something takes is for other rules to see first. */
function readBareMonths(phrase: Phrase, at: number, months: number): Found<Mention> | null {
  const isNumbered = tokenAt(phrase, at).kind === 'number' && readYear(phrase, at) === null;
  if (!reportLengths.includes(months) || isNumbered) return null;
  const { value: year, end } = readYearBehind(phrase, at);
  const value: Mention = { unit: 'months', first: 1, last: months, isBare: year === null, year };
  return { value, end };
}

function run(
  months: number,
  from: 'first' | 'last',
  year: Found<number | null> | null,
  end: number,
): Found<Mention> {
  const [first, last] = from === 'first' ? [1, months] : [13 - months, 12];
  const value: Mention = { unit: 'months', first, last, isBare: false, year: year?.value ?? null };
  return { value, end: year?.end ?? end };
}
