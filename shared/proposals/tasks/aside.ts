import { plainText } from '../words/plainText.ts';
import type { Stretch } from '../words/sentences.ts';
import { readWords } from '../words/wordList.ts';
import { opensOwner } from './readOwner.ts';

const leading =
  /(?:\((?:do )?|(?<!\p{L})do )([^(),;:]{4,120}?) (?:là (?:cơ quan|đơn vị) )?(?:chủ trì|làm đầu mối|chịu trách nhiệm)(?!\p{L})/u;

/** The lead named behind the work: "… (Sở Y tế chủ trì)", "… do Sở Y tế chủ trì". */
export function findAside(sentence: string): (Stretch & { readonly isGiven: boolean }) | null {
  const match = leading.exec(plainText(sentence.slice(0, 2000)));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  const isOwner = opensOwner(readWords(sentence.slice(start, start + name.length)), 0);
  return isOwner ? { start, end: start + name.length, isGiven: false } : null;
}
