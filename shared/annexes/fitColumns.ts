import type { AnnexColumn } from './annexDocument.ts';
import { textWidthPt } from './textMetrics.ts';
import type { Font } from './textMetrics.ts';

/** Free at both sides of a cell's words, together. */
export const cellPaddingMm = 2.6;
/** More of the page than this share no column of numbers takes. */
const largestShare = 0.16;
const mmPerPt = 25.4 / 72;

/** So much of the page at most goes to columns that must not break, while there are others. */
const largestHeldShare = 0.75;

/** A column whose cells must each stand on one line: no program breaks 1.10.12 or 10.160,896 well. */
export interface FittedColumn extends AnnexColumn {
  readonly isUnbroken: boolean;
}

/**
 * Gives the columns the width of the page, in proportion to what each asks for. Unbroken ones get at
 * least the room of their longest cell, at the cost of the others.
 *
 * @param cellsOf Words of the cells of a column.
 */
export function fitColumns(
  columns: readonly FittedColumn[],
  widthMm: number,
  cellsOf: (column: number) => readonly string[],
  font: Font,
): AnnexColumn[] {
  const asked = columns.reduce((sum, column) => sum + column.widthMm, 0);
  const least = columns.map(({ isUnbroken }, index) =>
    isUnbroken ? Math.min(longest(cellsOf(index), font), largestShare * widthMm) : 0,
  );
  const isHeld = columns.map((column, index) => {
    const share = (column.widthMm * widthMm) / asked;
    return (least[index] ?? 0) > share;
  });
  const held = least.reduce((sum, mm, index) => sum + (isHeld[index] === true ? mm : 0), 0);
  const free = columns.reduce(
    (sum, { widthMm: mm }, at) => sum + (isHeld[at] === true ? 0 : mm),
    0,
  );
  const taken = free === 0 ? widthMm : Math.min(held, largestHeldShare * widthMm);
  return columns.map(({ isUnbroken: _, ...column }, index) => ({
    ...column,
    widthMm:
      isHeld[index] === true
        ? ((least[index] ?? 0) * taken) / held
        : (column.widthMm * (widthMm - taken)) / free,
  }));
}

function longest(cells: readonly string[], font: Font): number {
  const widest = cells.reduce((most, words) => Math.max(most, textWidthPt(words, font)), 0);
  return widest * mmPerPt + cellPaddingMm;
}
