import { type Found, isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';

/**
 * How two mentions hang together: `through` the second, `until` (but not including) the second, or one
 * `and` the other; `break` is a list over lines or semicolons, which may also be two statements.
 */
export type Join = 'through' | 'until' | 'and' | 'break';

const joinWords = phrasebook({
  through: ['đến', 'tới', 'đến hết', 'tới hết', 'cho đến', 'cho đến hết', 'cho tới', 'sang'],
  until: ['đến trước', 'tới trước', 'cho đến trước'],
  and: ['và', 'hoặc', 'hay', 'và đến', 'cùng'],
});

const endWords = phrasebook({ end: ['hết', 'đến', 'đến hết', 'tới'] });

/** What stands between two mentions of a range or a list (domain.md 2.2 rows 6, 7, 14, 27, 38). */
export function readJoin(phrase: Phrase, at: number): Found<Join> | null {
  const word = lookUp(joinWords, phrase, at);
  if (word !== null) return word;
  if (isSign(phrase, at, '-')) return { value: 'through', end: skip(endWords, phrase, at + 1) };
  if (isSign(phrase, at, '/', '&')) return { value: 'and', end: at + 1 };
  if (isSign(phrase, at, ',')) return { value: 'and', end: behindAnd(phrase, at + 1) };
  if (isSign(phrase, at, ';', '\n')) return { value: 'break', end: behindAnd(phrase, at + 1) };
  return null;
}

/** ", và" is one join. */
function behindAnd(phrase: Phrase, at: number): number {
  const word = lookUp(joinWords, phrase, at);
  return word?.value === 'and' ? word.end : at;
}
