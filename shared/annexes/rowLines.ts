import type { AnnexColumn, AnnexRow } from './annexDocument.ts';
import { cellPaddingMm } from './fitColumns.ts';
import { countLines } from './textMetrics.ts';

const pointsPerMm = 72 / 25.4;

/** How many lines the longest cell of a row takes in letters of this size. */
export function rowLines(
  { type, cells, mergedFrom }: AnnexRow,
  columns: readonly Pick<AnnexColumn, 'widthMm'>[],
  sizePt: number,
): number {
  const font = { sizePt, isBold: type === 'section' };
  return cells.reduce((most, text, index) => {
    if (text === '') return most;
    const shown = index === mergedFrom ? columns.slice(index) : columns.slice(index, index + 1);
    const widthMm = shown.reduce((sum, column) => sum + column.widthMm, 0);
    return Math.max(most, countLines(text, (widthMm - cellPaddingMm) * pointsPerMm, font));
  }, 1);
}
