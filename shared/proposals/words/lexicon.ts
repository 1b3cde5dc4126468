import { plainText } from './plainText.ts';
import type { Words } from './wordList.ts';

/** Expressions of one or more words, found by their first word; the longest first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Builds a lexicon from lines of expressions parted by commas. */
export function lexicon(...lines: readonly string[]): Lexicon {
  const entries = new Map<string, string[][]>();
  for (const expression of lines.flatMap((line) => line.split(','))) {
    const words = plainText(expression.trim()).split(' ');
    const [first = ''] = words;
    if (first !== '') entries.set(first, [...(entries.get(first) ?? []), words]);
  }
  for (const list of entries.values()) list.sort((left, right) => right.length - left.length);
  return entries;
}

/** How many words the longest expression that begins at a word has; 0 when none does. */
export function matchAt(known: Lexicon, { list }: Words, at: number): number {
  const first = list[at];
  const expressions = first === undefined ? undefined : known.get(first.plain);
  if (expressions === undefined) return 0;
  const found = expressions.find((words) =>
    words.every((word, index) => {
      const here = list[at + index];
      return here !== undefined && here.plain === word && (index === 0 || here.gap === '');
    }),
  );
  return found?.length ?? 0;
}
