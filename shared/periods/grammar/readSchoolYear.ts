import type { Mention } from './mention.ts';
import { readOrdinal, readShortYear, readYear } from './numerals.ts';
import { type Found, isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';

const yearWords = phrasebook({ year: ['năm học'] });
const parts = phrasebook({ first: ['đầu'], last: ['cuối'] });
const semesterWords = phrasebook({ semester: ['học kỳ', 'học kì'] });
const ofWords = phrasebook({ of: ['của', 'trong'] });

type SchoolYear = Extract<Mention, { readonly unit: 'school-year' }>;

/** "năm học 2026-2027", "cuối năm học 2026-2027", "học kỳ I năm học 2026-2027"; its two years name it. */
export function readSchoolYear(phrase: Phrase, at: number): Found<SchoolYear> | null {
  const part = lookUp(parts, phrase, at);
  const semester = part === null ? readSemester(phrase, at) : null;
  const word = lookUp(yearWords, phrase, part?.end ?? semester?.end ?? at);
  const first = word === null ? null : readYear(phrase, word.end);
  if (first === null || !isSign(phrase, first.end, '-', '/')) return null;
  const second = readYear(phrase, first.end + 1) ?? readShortYear(phrase, first.end + 1);
  if (second?.value !== first.value + 1) return null;
  const value = part?.value ?? semester?.value ?? 'whole';
  return { value: { unit: 'school-year', part: value, year: first.value }, end: second.end };
}

function readSemester(
  phrase: Phrase,
  at: number,
): Found<'first-semester' | 'second-semester'> | null {
  const word = lookUp(semesterWords, phrase, at);
  const number = word === null ? null : readOrdinal(phrase, word.end);
  if (number === null || number.value < 1 || number.value > 2) return null;
  const behindComma = isSign(phrase, number.end, ',', '/') ? number.end + 1 : number.end;
  const value = number.value === 1 ? 'first-semester' : 'second-semester';
  return { value, end: skip(ofWords, phrase, behindComma) };
}
