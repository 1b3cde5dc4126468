import { rowsPerPiece } from '../pieces.ts';
import type { Pieces } from '../pieces.ts';
import type { CheckedRow } from './checkRule.ts';
import type { TitleReader } from './titleSum.ts';

/** Shorter titles ("Báo cáo kết quả") mean the same only under the same row. */
const leastWords = 6;

/** From so many words on, one word more or less makes no other work of it. */
const leastWordsOfNear = 8;

/** Rows looked at among those of the same words: a plan with thousands of them is no plan. */
const lookedAt = 50;

/**
 * Tasks whose titles say the same in nearly the same words, each with the first that does, in the
 * order of the rows. Only where the same agency leads, or one has none: one work of two agencies is
 * two tasks. Other days make instalments of it.
 */
export function* findSameWork(
  rows: readonly CheckedRow[],
  titles: TitleReader,
): Pieces<[later: CheckedRow, first: CheckedRow][]> {
  const tasks = rows.filter(({ task }) => task.type === 'task');
  const bySum = Map.groupBy(tasks.keys(), (place) => titles.sumOf(at(tasks, place)).sum);
  const firstOf = new Map<number, number>();

  function pair(one: number, other: number): void {
    const later = Math.max(one, other);
    if (!firstOf.has(later)) firstOf.set(later, Math.min(one, other));
  }

  function firstAlike(
    place: number,
    others: readonly number[] | undefined,
    isShort: boolean,
  ): number | null {
    if (others === undefined) return null;
    const row = at(tasks, place);
    for (let count = 0; count < Math.min(others.length, lookedAt); count += 1) {
      const candidate = at(others, count);
      if (candidate === place) continue;
      const other = at(tasks, candidate);
      if (isShort && row.task.parent !== other.task.parent) continue;
      if (mayBeSame(row, other) && titles.areAlike(row, other)) return candidate;
    }
    return null;
  }

  yield;
  for (let place = 0; place < tasks.length; place += 1) {
    if (place % rowsPerPiece === 0) yield;
    const { words, sum, without } = titles.sumOf(at(tasks, place));
    if (words === 0) continue;
    const same = firstAlike(place, bySum.get(sum), words < leastWords);
    if (same !== null) pair(same, place);
    if (words < leastWordsOfNear) continue;
    for (const shorter of without) {
      const near = firstAlike(place, bySum.get(shorter), false);
      if (near !== null) pair(near, place);
    }
  }
  return [...firstOf]
    .toSorted(([left], [right]) => left - right)
    .map(([later, first]) => [at(tasks, later), at(tasks, first)]);
}

function at<T>(list: readonly T[], place: number): T {
  const one = list[place];
  if (one === undefined) throw new RangeError(`${place} of ${list.length}`);
  return one;
}

/** Whatever their titles say. */
function mayBeSame(row: CheckedRow, other: CheckedRow): boolean {
  return isSameLead(row, other) && isSameDue(row, other) && !isAbove(row, other);
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
