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
  let most = 1;
  for (const [index, text] of cells.entries()) {
    if (text === '') continue;
    const widthMm = index === mergedFrom ? widthFrom(columns, index) : columns[index]?.widthMm;
    const widthPt = ((widthMm ?? 0) - cellPaddingMm) * pointsPerMm;
    most = Math.max(most, countLines(text, widthPt, font));
  }
  return most;
}

function widthFrom(columns: readonly Pick<AnnexColumn, 'widthMm'>[], first: number): number {
  return columns.slice(first).reduce((sum, { widthMm }) => sum + widthMm, 0);
}
