import type { TaskRow } from '../../workbook/taskRow.ts';

type PlacedRow = Pick<TaskRow, 'id' | 'depth'>;

/** Levels that have buttons and keys of their own; few tables go deeper. */
export const levels = [1, 2, 3] as const;

export type Level = (typeof levels)[number];

/** What of a table is shown: down to a level, 1 for the outermost rows alone; null: everything. */
export type ShownLevel = Level | null;

/** The rows to be folded so that those down to a level are seen, as the buttons of Excel's outline do. */
export function foldedTo(rows: readonly PlacedRow[], level: ShownLevel): ReadonlySet<string> {
  if (level === null) return new Set();
  const ids = rows.flatMap(({ id, depth }, index) =>
    depth >= level - 1 && isAbove(rows, index) ? [id] : [],
  );
  return new Set(ids);
}

/** How far the table is open; `other` when some rows of a level are folded and some are not. */
export function levelShown(
  rows: readonly PlacedRow[],
  folded: ReadonlySet<string>,
): ShownLevel | 'other' {
  let deepestOpen = 0;
  let firstFolded = Infinity;
  // Read for every edit of a big table: a pair made for each row would be thrown away each time.
  let index = -1;
  for (const { id, depth } of rows) {
    index += 1;
    if (!isAbove(rows, index)) continue;
    if (folded.has(id)) firstFolded = Math.min(firstFolded, depth + 1);
    else deepestOpen = Math.max(deepestOpen, depth + 1);
  }
  if (firstFolded === Infinity) return null;
  return deepestOpen < firstFolded
    ? (levels.find((level) => level === firstFolded) ?? 'other')
    : 'other';
}

/** How many levels the table has. */
export function depthOf(rows: readonly PlacedRow[]): number {
  return rows.reduce((deepest, { depth }) => Math.max(deepest, depth + 1), 0);
}

/** The row itself while it is to be seen, else the one that it is folded into. */
export function visibleRow(
  rows: readonly PlacedRow[],
  folded: ReadonlySet<string>,
  id: string,
): string {
  const above: string[] = [];
  for (const row of rows) {
    above.length = row.depth;
    if (row.id === id) return above.find((candidate) => folded.has(candidate)) ?? id;
    above.push(row.id);
  }
  return id;
}

/** Of a table that is narrowed, some rows have none of theirs below them. */
function isAbove(rows: readonly PlacedRow[], index: number): boolean {
  return (rows[index + 1]?.depth ?? 0) > (rows[index]?.depth ?? 0);
}
