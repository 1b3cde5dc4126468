import { readShortYear, readYear } from './numerals.ts';
import { type Found, isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';

export const yearWord = phrasebook({ year: ['năm'] });

const ofWords = phrasebook({ of: ['của', 'trong'] });

/** Years named by their distance from the plan year; the last entries only look like one. */
const namedYears = phrasebook({
  '0': ['năm nay', 'năm kế hoạch', 'năm hiện tại'],
  '1': ['năm sau', 'năm tới', 'năm kế tiếp', 'năm tiếp theo', 'năm liền kề'],
  none: ['năm sau khi', 'năm sau đó', 'năm học'],
});

/** "năm 2020", "năm nay", "năm sau". */
export function readNamedYear(phrase: Phrase, at: number): Found<number> | null {
  const named = lookUp(namedYears, phrase, at);
  if (named?.value === 'none') return null;
  if (named !== null) return { value: phrase.planYear + Number(named.value), end: named.end };
  const word = lookUp(yearWord, phrase, at);
  return word === null ? null : readYear(phrase, word.end);
}

/** "năm" alone, which after some words means the plan year: "cuối năm", "trong năm" (rows 36, 37). */
export function readBareYear(phrase: Phrase, at: number): Found<null> | null {
  const word = lookUp(yearWord, phrase, at);
  if (word === null || lookUp(namedYears, phrase, at)?.value === 'none') return null;
  return { value: null, end: word.end };
}

/**
 * The year behind a month, a quarter or a day and month: "/2020", "-2020", "/20", " 2020", " năm 2020",
 * ", năm 2020", "/năm 2020", " của năm 2020". Null and the same place when there is none.
 */
export function readYearBehind(phrase: Phrase, at: number): Found<number | null> {
  const found =
    readSeparatedYear(phrase, at) ?? readYear(phrase, at) ?? readYearInWords(phrase, at);
  return found ?? { value: null, end: at };
}

/** Two digits are a year only where they can be no month: "T3/20", but "tháng 10/11" is two months. */
function readSeparatedYear(phrase: Phrase, at: number): Found<number> | null {
  if (!isSign(phrase, at, '/', '-', '.')) return null;
  const year = readYear(phrase, at + 1);
  if (year !== null || !isSign(phrase, at, '/')) return year;
  const short = readShortYear(phrase, at + 1);
  const isFraction = isSign(phrase, at + 2, '/', '-');
  return short !== null && short.value > 2012 && !isFraction ? short : null;
}

function readYearInWords(phrase: Phrase, at: number): Found<number> | null {
  const behindComma = isSign(phrase, at, ',', '(', '-', '/') ? at + 1 : at;
  const year = readNamedYear(phrase, skip(ofWords, phrase, behindComma));
  const isOpen = isSign(phrase, at, '(');
  if (year === null || !isOpen) return year;
  return isSign(phrase, year.end, ')') ? { value: year.value, end: year.end + 1 } : null;
}
