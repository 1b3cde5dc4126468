import { foldText } from '../text/fold.ts';
import { hashText } from '../text/hashText.ts';
import type { CheckedRow } from './checkRule.ts';

/** The words of a title as one number, in whatever order they stand. */
export interface TitleSum {
  readonly words: number;
  readonly sum: number;
  /** The same without one of its words; not without names and numbers, which tell works apart. */
  readonly without: readonly number[];
}

export type ReadTitle = (row: CheckedRow) => TitleSum;

interface TitleWord {
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
export function createTitleReader(): ReadTitle {
  const words = new Map<string, TitleWord>();
  const sums = new WeakMap<CheckedRow, TitleSum>();

  function wordOf(written: string): TitleWord {
    const known = words.get(written) ?? readWord(written);
    words.set(written, known);
    return known;
  }

  return (row) => {
    const known = sums.get(row) ?? sumUp(row.task.title, wordOf);
    sums.set(row, known);
    return known;
  };
}

function sumUp(title: string, wordOf: (written: string) => TitleWord): TitleSum {
  const written = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const without: number[] = [];
  let [words, sum] = [0, 0];
  for (const [place, one] of written.entries()) {
    const { number, isEmpty, isNumber, isCapitalised } = wordOf(one);
    if (isEmpty) continue;
    words += 1;
    sum += number;
    if (!isNumber && (place === 0 || !isCapitalised)) without.push(number);
  }
  return { words, sum, without: without.map((number) => sum - number) };
}

function readWord(written: string): TitleWord {
  const folded = foldText(written);
  return {
    number: numberOf(folded),
    isEmpty: emptyWords.has(folded),
    isNumber: /\p{N}/u.test(written),
    isCapitalised: /^\p{Lu}/u.test(written),
  };
}

/** 44 bits, so that sums of hundreds of words stay whole numbers. */
function numberOf(word: string): number {
  const { high, low } = hashText(word);
  return high * 2 ** 12 + (low & 0xfff);
}
