import { foldText } from '../text/fold.ts';
import { hashText } from '../text/hashText.ts';
import type { CheckedRow } from './checkRule.ts';

/**
 * The words of a title as one number, in whatever order they stand. Other words may have the same:
 * thirty bits, which a hundred thousand titles can be kept in.
 */
export interface TitleSum {
  readonly words: number;
  readonly sum: number;
  /** The same without one of its words; not without names and numbers, which tell works apart. */
  readonly without: readonly number[];
}

export interface TitleReader {
  readonly sumOf: (row: CheckedRow) => TitleSum;
  /** Whether both have the same words, or one of them a word more. */
  readonly areAlike: (left: CheckedRow, right: CheckedRow) => boolean;
}

interface TitleWord {
  readonly folded: string;
  readonly number: number;
  readonly isEmpty: boolean;
  readonly isNumber: boolean;
  readonly isCapitalised: boolean;
}

/** Words that make no difference to what a title says, folded. */
const emptyWords: ReadonlySet<string> = new Set([
  ...['va', 'cac', 'nhung', 've', 'cua', 'cho', 'tren', 'tai', 'trong', 'theo', 'den', 'voi'],
  ...['viec', 'cong', 'tac', 'tiep', 'tuc', 'tap', 'trung', 'thuc', 'hien'],
]);

/** Reads each row once, and each word: plans say the same words again and again. */
export function createTitleReader(): TitleReader {
  const words = new Map<string, TitleWord>();
  const sums = new WeakMap<CheckedRow, TitleSum>();

  function wordOf(written: string): TitleWord {
    const known = words.get(written) ?? readWord(written);
    words.set(written, known);
    return known;
  }

  return {
    sumOf(row) {
      const known = sums.get(row) ?? sumUp(readWords(row.task.title, wordOf));
      sums.set(row, known);
      return known;
    },
    areAlike: ({ task: { title: left } }, { task: { title: right } }) =>
      left === right || differByAWord(readWords(left, wordOf), readWords(right, wordOf)),
  };
}

function readWords(title: string, wordOf: (written: string) => TitleWord): TitleWord[] {
  return (title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(wordOf);
}

function sumUp(title: readonly TitleWord[]): TitleSum {
  const telling = title.filter(({ isEmpty }) => !isEmpty);
  const sum = telling.reduce((all, { number }) => addUp(all, number), 0);
  const without = title
    .filter(
      (word, place) => !word.isEmpty && !word.isNumber && (place === 0 || !word.isCapitalised),
    )
    // A list of just this length: there is one for every task.
    .map(({ number }) => addUp(sum, -number));
  return { words: telling.length, sum, without };
}

/** As one has it at most once more than the other. */
function differByAWord(left: readonly TitleWord[], right: readonly TitleWord[]): boolean {
  const counts = new Map<string, number>();
  for (const { folded, isEmpty } of left) {
    if (!isEmpty) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  for (const { folded, isEmpty } of right) {
    if (!isEmpty) counts.set(folded, (counts.get(folded) ?? 0) - 1);
  }
  const differences = [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
  return differences <= 1;
}

function readWord(written: string): TitleWord {
  const folded = foldText(written);
  return {
    folded,
    number: hashText(folded).low & sumBits,
    isEmpty: emptyWords.has(folded),
    isNumber: /\p{N}/u.test(written),
    isCapitalised: /^\p{Lu}/u.test(written),
  };
}

/** A number of so many bits needs no room of its own beside the list that it stands in. */
const sumBits = 0x3fffffff;

function addUp(sum: number, number: number): number {
  return (sum + number) & sumBits;
}
