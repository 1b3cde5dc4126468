import { compareVietnamese } from '../text/compareVietnamese.ts';
import type { FilterColumn } from './columnFilter.ts';
import type { OutlineRow } from './filterRows.ts';

type SortKey = ReturnType<FilterColumn<unknown>['sortKey']>;

/** A row with everything below it, as places in the outline. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly key: SortKey;
}

/**
 * Sorts the rows of an outline among their siblings; what stands below a row goes with it. Rows
 * without a key stand last in both directions, and equal ones stay in the order of the outline.
 */
export function sortOutline<Row extends OutlineRow>(
  rows: readonly Row[],
  sortKey: (row: Row) => SortKey,
  isDescending: boolean,
): Row[] {
  const sorted: Row[] = [];
  const compare = (left: Block, right: Block): number =>
    compareKeys(left.key, right.key, isDescending);

  function write(start: number, end: number): void {
    for (const block of blocksOf(rows, start, end, sortKey).sort(compare)) {
      sorted.push(...rows.slice(block.start, block.start + 1));
      if (block.end > block.start + 1) write(block.start + 1, block.end);
    }
  }

  write(0, rows.length);
  return sorted;
}

function blocksOf<Row extends OutlineRow>(
  rows: readonly Row[],
  start: number,
  end: number,
  sortKey: (row: Row) => SortKey,
): Block[] {
  const depth = rows[start]?.depth ?? 0;
  const blocks: Block[] = [];
  let at = start;
  while (at < end) {
    const row = rows[at];
    if (row === undefined) break;
    let next = at + 1;
    while (next < end && (rows[next]?.depth ?? 0) > depth) next += 1;
    blocks.push({ start: at, end: next, key: sortKey(row) });
    at = next;
  }
  return blocks;
}

function compareKeys(left: SortKey, right: SortKey, isDescending: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : compareVietnamese(String(left), String(right));
  return isDescending ? -order : order;
}
