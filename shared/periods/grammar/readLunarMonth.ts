import type { Mention, Part } from './mention.ts';
import { readCount, readOrdinal } from './numerals.ts';
import { type Found, isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { lunarMonths, readCycleYear, readLunarWord, readStemAndBranch } from './readNamedDay.ts';
import { yearWord } from './readYear.ts';

const monthWords = phrasebook({ month: ['tháng'] });

/** "Mùng 6 Tết" is a day of the month that Tết begins. */
const newYearWords = phrasebook({ '1': ['tết', 'tết nguyên đán', 'tết âm lịch'] });

/** A month of the lunar calendar: "tháng Giêng", "tháng Chạp năm Ất Tỵ", "tháng 8 âm lịch". */
export function readLunarMonth(phrase: Phrase, at: number, part: Part): Found<Mention> | null {
  const month = readNamedMonth(phrase, at) ?? readNumberedMonth(phrase, at);
  if (month === null) return null;
  const year = readCycleYear(phrase, month.end);
  const value: Mention = {
    ...{ unit: 'lunar', day: null, lunarMonth: month.value },
    ...{ part, year: year.value },
  };
  return { value, end: year.end };
}

/** "20 tháng Chạp", "6 Tết"; `at` stands behind "ngày" or "mùng". */
export function readDayOfLunarMonth(phrase: Phrase, at: number): Found<Mention> | null {
  const day = readCount(phrase, at);
  if (day === null || day.value < 1 || day.value > 30) return null;
  const name = lookUp(lunarMonths, phrase, day.end) ?? lookUp(newYearWords, phrase, day.end);
  if (name === null) return null;
  const year = readCycleYear(phrase, name.end);
  const value: Mention = {
    ...{ unit: 'lunar', day: day.value, lunarMonth: Number(name.value) },
    ...{ part: 'whole', year: year.value },
  };
  return { value, end: year.end };
}

function readNamedMonth(phrase: Phrase, at: number): Found<number> | null {
  const name = lookUp(lunarMonths, phrase, at);
  return name === null ? null : { value: Number(name.value), end: name.end };
}

/** Words behind the number tell that it is no month of ours: "tháng Tám âm lịch", "tháng 8 năm Ất Tỵ". */
function readNumberedMonth(phrase: Phrase, at: number): Found<number> | null {
  const word = lookUp(monthWords, phrase, at);
  const number = word === null ? null : readOrdinal(phrase, word.end);
  if (number === null) return null;
  const isOpen = isSign(phrase, number.end, '(');
  const lunar = isOpen ? number.end + 1 : number.end;
  const year = lookUp(yearWord, phrase, number.end)?.end;
  if (year !== undefined && readStemAndBranch(phrase, year) !== null) return number;
  const end = readLunarWord(phrase, lunar)?.end;
  if (end === undefined) return null;
  return { value: number.value, end: isOpen && isSign(phrase, end, ')') ? end + 1 : end };
}
