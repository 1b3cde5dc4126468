import { foldText } from '../text/fold.ts';
import { hashText } from '../text/hashText.ts';
import type { CheckedRow } from './checkRule.ts';

/** Words that make no difference to what a title says, folded. */
const emptyWords: ReadonlySet<string> = new Set([
  ...['va', 'cac', 'nhung', 've', 'cua', 'cho', 'tren', 'tai', 'trong', 'theo', 'den', 'voi'],
  ...['viec', 'cong', 'tac', 'tiep', 'tuc', 'tap', 'trung', 'thuc', 'hien'],
]);

/** Shorter titles ("Báo cáo kết quả") mean the same only under the same row. */
const leastWords = 6;

/** From so many words on, one word more or less makes no other work of it. */
const leastWordsOfNear = 8;

/** The words of a title as one number, in whatever order they stand. */
interface TitleSum {
  readonly words: number;
  readonly sum: number;
  /** The same without one of its words; not without names and numbers, which tell works apart. */
  readonly without: readonly number[];
}

const sums = new WeakMap<CheckedRow, TitleSum>();

/**
 * Tasks whose titles say the same in nearly the same words, with the first that does. Only where the
 * same agency leads, or one has none: one work of two agencies is two tasks. Other days make
 * instalments of it.
 */
export function findSameWork(rows: readonly CheckedRow[]): Map<string, string> {
  const tasks = rows.filter(({ task }) => task.type === 'task');
  const bySum = Map.groupBy(tasks, (row) => sumOf(row).sum);
  const same = new Map<string, string>();
  const placeOf = new Map(tasks.map(({ id }, place) => [id, place]));

  function pair(left: CheckedRow, right: CheckedRow): void {
    const isInOrder = (placeOf.get(left.id) ?? 0) < (placeOf.get(right.id) ?? 0);
    const [first, later] = isInOrder ? [left, right] : [right, left];
    if (!same.has(later.id)) same.set(later.id, first.id);
  }

  for (const row of tasks) {
    const { words, sum, without } = sumOf(row);
    if (words === 0) continue;
    const first = firstAlike(row, bySum.get(sum));
    if (first !== null) pair(first, row);
    if (words < leastWordsOfNear) continue;
    for (const shorter of without) {
      const near = firstAlike(row, bySum.get(shorter));
      if (near !== null) pair(near, row);
    }
  }
  return inOrder(same, tasks);
}

/** Rows looked at among those of the same words: a plan with thousands of them is no plan. */
const lookedAt = 50;

function firstAlike(row: CheckedRow, others: readonly CheckedRow[] = []): CheckedRow | null {
  for (const other of others.slice(0, lookedAt)) {
    if (other.id === row.id) continue;
    const isShort = sumOf(row).words < leastWords;
    if (isShort && row.task.parent !== other.task.parent) continue;
    if (isSameLead(row, other) && isSameDue(row, other) && !isAbove(row, other)) return other;
  }
  return null;
}

function isSameLead({ task: left }: CheckedRow, { task: right }: CheckedRow): boolean {
  if (left.lead === null || right.lead === null) return true;
  return (left.lead.agency ?? left.lead.text) === (right.lead.agency ?? right.lead.text);
}

function isSameDue(left: CheckedRow, right: CheckedRow): boolean {
  const [one, other] = [left.period?.due ?? null, right.period?.due ?? null];
  return one === null || other === null || one === other;
}

/** A step may repeat the name of its task. */
function isAbove({ task: left }: CheckedRow, { task: right }: CheckedRow): boolean {
  return left.parent === right.id || right.parent === left.id;
}

/** The words of a title, worked out once for each row. */
export function sumOf(row: CheckedRow): TitleSum {
  const known = sums.get(row);
  if (known !== undefined) return known;
  const written = row.task.title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = written.map((word, place) => ({
    folded: foldText(word),
    isName: /\p{N}/u.test(word) || (place > 0 && /^\p{Lu}/u.test(word)),
  }));
  const telling = words.filter(({ folded }) => !emptyWords.has(folded));
  const sum = telling.reduce((all, { folded }) => all + numberOf(folded), 0);
  const without = telling.flatMap(({ folded, isName }) => (isName ? [] : [sum - numberOf(folded)]));
  const made = { words: telling.length, sum, without: [...new Set(without)] };
  sums.set(row, made);
  return made;
}

/** 44 bits, so that sums of hundreds of words stay whole numbers. */
function numberOf(word: string): number {
  const { high, low } = hashText(word);
  return high * 2 ** 12 + (low & 0xfff);
}

function inOrder(
  same: ReadonlyMap<string, string>,
  rows: readonly CheckedRow[],
): Map<string, string> {
  return new Map(
    rows.flatMap(({ id }) => {
      const first = same.get(id);
      return first === undefined ? [] : [[id, first] as const];
    }),
  );
}
