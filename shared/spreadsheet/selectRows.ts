import type { RowMeaning } from '../imports/mapping.ts';
import { joinRows } from './joinRows.ts';
import type { SkippedBecause } from './problems.ts';
import type { RawCell, RawRow, RawSheet } from './rawWorkbook.ts';
import { findTail, isTotal } from './rowTails.ts';
import {
  arrangeRows,
  createLineTest,
  fillMergedCells,
  filledCells,
  resolveRepeats,
  type TableLayout,
  type TableRow,
} from './tableRows.ts';

export interface SkippedRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
  readonly because: SkippedBecause;
}

export interface SelectedRows {
  readonly rows: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
  /** Rows that were added to rows above, with the row that has them now. */
  readonly joined: ReadonlyMap<number, number>;
}

/** The rows of the table below its header, without those that only look like rows. */
export function selectRows(
  found: readonly RawRow[],
  { merges }: RawSheet,
  layout: TableLayout,
  meanings: ReadonlyMap<number, RowMeaning>,
): SelectedRows {
  const arranged = fillMergedCells(arrangeRows(found, layout), merges, layout);
  const isMeant = ({ row }: TableRow) => meanings.has(row) && meanings.get(row) !== 'skipped';
  const end = Math.max(findTail(arranged, layout), arranged.findLastIndex(isMeant) + 1);
  const inside = arranged.slice(0, end);
  const skipped = arranged.slice(end, end + 1).map((row) => skippedRow(row, 'tail'));
  const kept = inside.filter((row) => {
    const because = whySkipped(row, meanings.get(row.row));
    if (because !== null) skipped.push(skippedRow(row, because));
    return because === null;
  });
  const { rows, joined } = joinRows(resolveRepeats(kept, layout), layout, {
    isOwn: (row) => meanings.has(row),
    isCovered: createCoverTest(merges, layout),
    isLine: createLineTest(merges, layout),
  });
  for (const { row } of joined) skipped.push(skippedRow(row, 'joined'));
  return {
    rows,
    skipped,
    joined: new Map(joined.map(({ row, to }) => [row.row, to])),
  };
}

function whySkipped(row: TableRow, meaning: RowMeaning | undefined): SkippedBecause | null {
  if (meaning === 'skipped') return 'user';
  if (meaning !== undefined) return null;
  return isTotal(row) ? 'total' : isPageLine(row) ? 'title' : null;
}

/** "Trang 2/5", "Page 3": what a printer put there. */
function isPageLine(row: TableRow): boolean {
  const [first, ...others] = filledCells(row);
  return first !== undefined && others.length === 0 && /^(?:trang|page)\s*\d+/iu.test(first.words);
}

function skippedRow(row: TableRow, because: SkippedBecause): SkippedRow {
  return { row: row.row, cells: filledCells(row).map(({ cell }) => cell), because };
}

/** Whether the title of a row above reaches down into a row. */
function createCoverTest(
  merges: RawSheet['merges'],
  { columnOf }: TableLayout,
): (row: number) => boolean {
  const title = (columnOf('title') ?? columnOf('name'))?.column ?? 0;
  const covered = new Set<number>();
  for (const { top, bottom, left, right } of merges) {
    if (left > title || right < title) continue;
    for (let row = top + 1; row <= bottom; row += 1) covered.add(row);
  }
  return (row) => covered.has(row);
}
