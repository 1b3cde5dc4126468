import { plainText } from './plainText.ts';

/** A word or number of a sentence; `start` and `end` are UTF-16 places in the sentence. */
export interface Word {
  /** As `plainText` writes it. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before, space left out: "", ",", "; " … */
  readonly gap: string;
}

/** A stretch of a clause's text, made ready for the rules. */
export interface Words {
  readonly text: string;
  readonly plain: string;
  readonly list: readonly Word[];
}

/** "Đ/c", short for "đồng chí", is one word. */
const wordPattern = /(?<![\p{L}\p{M}\d])đ\/c(?![\p{L}\p{M}\d])|[\p{L}\p{M}\d]+/gu;

export function readWords(text: string): Words {
  const plain = plainText(text);
  const list: Word[] = [];
  let end = 0;
  for (const match of plain.matchAll(wordPattern)) {
    const start = match.index;
    list.push({
      plain: match[0],
      start,
      end: start + match[0].length,
      gap: plain.slice(end, start).trim(),
    });
    end = start + match[0].length;
  }
  return { text, plain, list };
}

/** Whether a word is written with a capital. */
export function isCapitalised({ text, list }: Words, at: number): boolean {
  const word = list[at];
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
}

/** Where the word begins; the end of the text behind the last one. */
export function startOf({ text, list }: Words, at: number): number {
  return list[at]?.start ?? text.length;
}
