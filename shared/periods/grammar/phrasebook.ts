import { type Found, type Phrase, tokenAt } from './phrase.ts';
import { takeApart } from './tokenise.ts';

interface Word {
  readonly letters: string;
  readonly tone: string;
}

interface Entry<Meaning> {
  readonly words: readonly Word[];
  readonly meaning: Meaning;
}

/** Fixed expressions and what they mean, found by their first word. */
export type Phrasebook<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>;

/** Builds a phrasebook from the expressions of each meaning; of several that fit the longest wins. */
export function phrasebook<Meaning extends string>(
  expressions: Readonly<Record<Meaning, readonly string[]>>,
): Phrasebook<Meaning> {
  const book = new Map<string, Entry<Meaning>[]>();
  for (const meaning of Object.keys(expressions) as Meaning[]) {
    for (const expression of expressions[meaning]) {
      const words = expression.split(' ').map(takeApart);
      const first = words[0]?.letters ?? '';
      book.set(first, [...(book.get(first) ?? []), { words, meaning }]);
    }
  }
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The longest expression that begins here. */
export function lookUp<Meaning>(
  book: Phrasebook<Meaning>,
  phrase: Phrase,
  at: number,
): Found<Meaning> | null {
  const { kind, letters } = tokenAt(phrase, at);
  if (kind !== 'word') return null;
  for (const { words, meaning } of book.get(letters) ?? []) {
    if (words.every((word, index) => isWord(phrase, at + index, word))) {
      return { value: meaning, end: at + words.length };
    }
  }
  return null;
}

/** The place behind an expression of the book; `at` itself when none begins here. */
export function skip(book: Phrasebook<string>, phrase: Phrase, at: number): number {
  return lookUp(book, phrase, at)?.end ?? at;
}

function isWord(phrase: Phrase, at: number, word: Word): boolean {
  const { kind, letters, tone } = tokenAt(phrase, at);
  if (kind !== 'word' || letters !== word.letters) return false;
  return !phrase.isMarked || tone === word.tone || (tone === '' && needsTone(letters));
}

/** No syllable that ends in c, ch, p or t has the level tone: "trươc", "nhât" lost their mark. */
function needsTone(letters: string): boolean {
  return /(?:c|ch|p|t)$/.test(letters);
}
