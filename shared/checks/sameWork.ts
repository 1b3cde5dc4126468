import type { CheckedRow } from './checkRule.ts';
import type { ReadTitle } from './titleSum.ts';

/** Shorter titles ("Báo cáo kết quả") mean the same only under the same row. */
const leastWords = 6;

/** From so many words on, one word more or less makes no other work of it. */
const leastWordsOfNear = 8;

/**
 * Tasks whose titles say the same in nearly the same words, with the first that does. Only where the
 * same agency leads, or one has none: one work of two agencies is two tasks. Other days make
 * instalments of it.
 */
export function findSameWork(
  rows: readonly CheckedRow[],
  readTitle: ReadTitle,
): Map<string, string> {
  const tasks = rows.filter(({ task }) => task.type === 'task');
  const bySum = Map.groupBy(tasks, (row) => readTitle(row).sum);
  const same = new Map<string, string>();
  const placeOf = new Map(tasks.map(({ id }, place) => [id, place]));

  function pair(left: CheckedRow, right: CheckedRow): void {
    const isInOrder = (placeOf.get(left.id) ?? 0) < (placeOf.get(right.id) ?? 0);
    const [first, later] = isInOrder ? [left, right] : [right, left];
    if (!same.has(later.id)) same.set(later.id, first.id);
  }

  for (const row of tasks) {
    const { words, sum, without } = readTitle(row);
    if (words === 0) continue;
    const first = firstAlike(row, bySum.get(sum), words < leastWords);
    if (first !== null) pair(first, row);
    if (words < leastWordsOfNear) continue;
    for (const shorter of without) {
      const near = firstAlike(row, bySum.get(shorter), false);
      if (near !== null) pair(near, row);
    }
  }
  return inOrder(same, tasks);
}

/** Rows looked at among those of the same words: a plan with thousands of them is no plan. */
const lookedAt = 50;

function firstAlike(
  row: CheckedRow,
  others: readonly CheckedRow[] | undefined,
  isShort: boolean,
): CheckedRow | null {
  if (others === undefined) return null;
  for (const other of others.slice(0, lookedAt)) {
    if (other.id === row.id) continue;
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
