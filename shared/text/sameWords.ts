import { toneMarks } from './vietnameseSyllable.ts';

const words = /[\p{L}\p{M}]+/gu;

/**
 * Text as it is told apart from other text by its words alone: lower case, Unicode form, spaces and
 * the letter that bears a tone mark (uỷ, ủy) make no difference. Marks do: "ma" is not "má".
 */
export function wordsKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(words, (word) => {
      const tones = word.match(toneMarks);
      return tones === null ? word : word.replace(toneMarks, '') + tones.join('');
    })
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether two texts say the same in the same words. */
export function isSameWords(left: string, right: string): boolean {
  return left === right || wordsKey(left) === wordsKey(right);
}
