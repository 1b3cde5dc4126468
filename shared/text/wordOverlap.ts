import { foldText } from './fold.ts';

/** How often each word stands in a text, as words are compared. */
export type Words = ReadonlyMap<string, number>;

export function wordsOf(text: string): Words {
  const words = new Map<string, number>();
  for (const word of foldText(text).split(/[^\p{L}\p{N}]+/u)) {
    if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** Twice the words in common over all words of both, 0 to 1 (Dice's coefficient). */
export function shareInCommon(left: Words, right: Words): number {
  let common = 0;
  for (const [word, count] of left) common += Math.min(count, right.get(word) ?? 0);
  const all = sum(left) + sum(right);
  return all === 0 ? 0 : (2 * common) / all;
}

function sum(words: Words): number {
  let all = 0;
  for (const count of words.values()) all += count;
  return all;
}
