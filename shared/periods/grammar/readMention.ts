import type { Mention, Part } from './mention.ts';
import { readOrdinal, readRoman, readYear } from './numerals.ts';
import { type Found, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';
import { readComingUnit, readDayOfComingUnit } from './readComingUnit.ts';
import { readDate } from './readDate.ts';
import { readEnglishDate } from './readEnglishDate.ts';
import { readJoin } from './readJoin.ts';
import { readLunarMonth } from './readLunarMonth.ts';
import { readNamedDay } from './readNamedDay.ts';
import { readSchoolYear } from './readSchoolYear.ts';
import { readRunOfMonths } from './readRunOfMonths.ts';
import { readWeek } from './readWeek.ts';
import { readBareYear, readNamedYear, readYearBehind } from './readYear.ts';

const units = phrasebook({ month: ['tháng'], quarter: ['quý', 'quí'] });

/** Abbreviations count only directly before their number: "T3", "Q.II". */
const shortUnits = phrasebook({ month: ['t', 'th', 'thg'], quarter: ['q'] });

const parts = phrasebook<Exclude<Part, 'whole'>>({
  first: [
    'đầu',
    'đầu của',
    'tháng đầu tiên của',
    'ngày đầu',
    'các tháng đầu',
    'những tháng đầu',
    'thượng tuần',
  ],
  middle: ['giữa', 'giữa của', 'các tháng giữa'],
  last: [
    ...['cuối', 'cuối của', 'cuối cùng', 'cuối cùng của', 'ngày cuối', 'ngày cuối cùng'],
    ...['ngày cuối của', 'ngày cuối cùng của', 'các tháng cuối', 'những tháng cuối', 'hạ tuần'],
  ],
  'first-half': ['nửa đầu', 'nửa đầu của'],
  'second-half': ['nửa cuối', 'nửa cuối của', 'nửa sau'],
  'second-third': ['trung tuần'],
});

/** "Quý thứ ba"; before a month it may count weeks and days instead. */
const ordinalWords = phrasebook({ ordinal: ['thứ', 'số'] });

/**
 * One day, week, month, quarter, half-year or year, whole or in part. `bareYear` admits "năm" without
 * a number, which only some words before it allow.
 */
export function readMention(phrase: Phrase, at: number, bareYear = false): Found<Mention> | null {
  return (
    readSchoolYear(phrase, at) ??
    readRunOfMonths(phrase, at) ??
    readPart(phrase, at) ??
    readWeek(phrase, at) ??
    readComingUnit(phrase, at, 'whole') ??
    readDayOfComingUnit(phrase, at) ??
    readLunarMonth(phrase, at, 'whole') ??
    readMonthOrQuarter(phrase, at, 'whole') ??
    readRomanQuarter(phrase, at) ??
    readRomanOfList(phrase, at) ??
    readNumberedYears(phrase, at) ??
    readYearMention(phrase, at, 'whole', bareYear) ??
    readEnglishDate(phrase, at) ??
    readNamedDay(phrase, at, readDate) ??
    readDate(phrase, at)
  );
}

/** "Đầu quý II", "giữa tháng 3", "cuối năm" (domain.md 2.2 rows 5, 13, 34–36). */
function readPart(phrase: Phrase, at: number): Found<Mention> | null {
  const part = lookUp(parts, phrase, at);
  if (part === null) return null;
  return (
    readLunarMonth(phrase, part.end, part.value) ??
    readComingUnit(phrase, part.end, part.value) ??
    readMonthOrQuarter(phrase, part.end, part.value) ??
    readYearMention(phrase, part.end, part.value, true)
  );
}

/** "Quý II/2020", "Q.II", "tháng 3 năm 2020", "T3/2020" (rows 1–4, 10–12). */
export function readMonthOrQuarter(phrase: Phrase, at: number, part: Part): Found<Mention> | null {
  const number = readUnitNumber(phrase, at);
  if (number === null) return null;
  const { unit, ordinal } = number.value;
  const { value: year, end } = readYearBehind(phrase, number.end);
  const value: Mention =
    unit === 'month'
      ? { unit, month: ordinal, part, year }
      : { unit: 'quarter', quarter: ordinal, part, year };
  return { value, end };
}

/** "II/2020" in a column that speaks of quarters. */
function readRomanQuarter(phrase: Phrase, at: number): Found<Mention> | null {
  const numeral = readRoman(phrase, at);
  if (numeral === null || numeral.value > 4 || !isSign(phrase, numeral.end, '/')) return null;
  const year = readYear(phrase, numeral.end + 1);
  if (year === null) return null;
  const value: Mention = {
    unit: 'quarter',
    quarter: numeral.value,
    part: 'whole',
    year: year.value,
  };
  return { value, end: year.end };
}

/** The "I" of "I, II/2025": a quarter where the next of the list is a later one, `after` the one before. */
function readRomanOfList(phrase: Phrase, at: number, after = 0): Found<Mention> | null {
  const numeral = readRoman(phrase, at);
  const isFirst = numeral !== null && numeral.value > after && numeral.value <= 3;
  const join = isFirst ? readJoin(phrase, numeral.end) : null;
  if (numeral === null || join === null || join.value === 'break') return null;
  const next =
    readRomanQuarter(phrase, join.end) ?? readRomanOfList(phrase, join.end, numeral.value);
  if (next?.value.unit !== 'quarter' || next.value.quarter <= numeral.value) return null;
  const value: Mention = { unit: 'quarter', quarter: numeral.value, part: 'whole', year: null };
  return { value, end: numeral.end };
}

interface UnitNumber {
  readonly unit: 'month' | 'quarter';
  readonly ordinal: number;
}

function readUnitNumber(phrase: Phrase, at: number): Found<UnitNumber> | null {
  const long = lookUp(units, phrase, at);
  const unit = long ?? lookUp(shortUnits, phrase, at);
  if (unit === null) return null;
  const behindWord = unit.value === 'quarter' ? skip(ordinalWords, phrase, unit.end) : unit.end;
  const isMark =
    isSign(phrase, behindWord, '.') || (long !== null && isSign(phrase, behindWord, ':'));
  const behindDot = isMark ? behindWord + 1 : behindWord;
  if (long === null && isSign(phrase, behindDot, '-', '/')) return null;
  const ordinal = readOrdinal(phrase, behindDot) ?? readNoRoman(phrase, behindDot);
  if (ordinal === null || ordinal.value > 99) return null;
  return { value: { unit: unit.value, ordinal: ordinal.value }, end: ordinal.end };
}

/** "Quý IIII": a number that there is not, so that no year behind it is taken for the whole. */
function readNoRoman(phrase: Phrase, at: number): Found<number> | null {
  return /^[ivl]{2,}$/.test(tokenAt(phrase, at).letters) ? { value: 99, end: at + 1 } : null;
}

/** "5 năm 2021-2025": how many years is said by the years themselves. */
function readNumberedYears(phrase: Phrase, at: number): Found<Mention> | null {
  if (tokenAt(phrase, at).kind !== 'number') return null;
  const year = readNamedYear(phrase, at + 1);
  const isCount = tokenAt(phrase, at).letters.length <= 2;
  return year === null || !isCount ? null : { ...year, value: wholeYear(year.value) };
}

/** "Năm 2020", "năm 2021", "năm nay"; behind a part also "2020": "cuối 2020" (rows 37, 41). */
function readYearMention(
  phrase: Phrase,
  at: number,
  part: Part,
  bareYear: boolean,
): Found<Mention> | null {
  const named = readNamedYear(phrase, at) ?? (bareYear ? readYear(phrase, at) : null);
  const year = named ?? (bareYear ? readBareYear(phrase, at) : null);
  if (year === null) return null;
  return { value: { unit: 'year', part, year: year.value }, end: year.end };
}

function wholeYear(year: number): Mention {
  return { unit: 'year', part: 'whole', year };
}
