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

/** Days, numbers and codes in a text; at a hyphen every program breaks a line. */
const figures = /[^\s-]*\d[^\s-]*/gu;

/**
 * Gives the columns the width of the page, in proportion to what each asks for. Unbroken ones get at
 * least the room of their longest cell, the others that of the longest day or number in one, at the cost
 * of those that have more than that.
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
  const most = largestShare * widthMm;
  const least = columns.map(({ isUnbroken, widthMm: wanted }, index) => {
    if (isUnbroken) return Math.min(longest(cellsOf(index), font), most);
    if (wanted * widthMm >= most * asked) return 0;
    return Math.min(longest(cellsOf(index).flatMap(figuresOf), font), most);
  });
  const { isHeld, held, free, taken } = hold(columns, least, widthMm);
  return columns.map(({ isUnbroken: _, ...column }, index) => ({
    ...column,
    widthMm:
      isHeld[index] === true
        ? ((least[index] ?? 0) * taken) / held
        : (column.widthMm * (widthMm - taken)) / free,
  }));
}

/**
 * Which columns get just the least that they need: what they take may leave others less than that, which
 * are held then too. `held`: the least of these together; `taken`: what they get; `free`: what the others
 * ask for.
 */
function hold(columns: readonly FittedColumn[], least: readonly number[], widthMm: number) {
  const isHeld = columns.map(() => false);
  for (;;) {
    const sumOf = (wanted: boolean, value: (index: number) => number): number =>
      isHeld.reduce((sum, is, index) => sum + (is === wanted ? value(index) : 0), 0);
    const held = sumOf(true, (index) => least[index] ?? 0);
    const free = sumOf(false, (index) => columns[index]?.widthMm ?? 0);
    const taken = free === 0 ? widthMm : Math.min(held, largestHeldShare * widthMm);
    const short = columns.flatMap((column, index) => {
      const share = (column.widthMm * (widthMm - taken)) / free;
      return isHeld[index] === false && (least[index] ?? 0) > share ? [index] : [];
    });
    if (short.length === 0) return { isHeld, held, free, taken };
    for (const index of short) isHeld[index] = true;
  }
}

function figuresOf(words: string): readonly string[] {
  return words.match(figures) ?? [];
}

function longest(cells: readonly string[], font: Font): number {
  const widest = cells.reduce((most, words) => Math.max(most, textWidthPt(words, font)), 0);
  return widest === 0 ? 0 : widest * mmPerPt + cellPaddingMm;
}
