import { cellPaddingMm } from '#shared/annexes/fitColumns.ts';
import { countLines } from '#shared/annexes/textMetrics.ts';
import type { Font } from '#shared/annexes/textMetrics.ts';

/**
 * Column widths count digits of the default font. The library's is Calibri, which not every machine
 * has: 7 pixels at 96 dpi for a digit of this one.
 */
export const defaultFont = { name: 'Times New Roman', sizePt: 11, digitPixels: 7 } as const;

/** Excel's lines of Times New Roman, marks above capitals included; LibreOffice sets them closer. */
const lineHeight = 1.32;
const paddingPt = 3;
/** The most that Excel takes. */
export const tallestPt = 409;

/** Height of a row for so many lines, in points: no program finds it for merged cells. */
export function rowHeight(lines: number, sizePt: number): number {
  const height = Math.max(1, lines) * sizePt * lineHeight + paddingPt;
  return Math.min(tallestPt, Math.ceil(height * 4) / 4);
}

/** Whether rows of that height show all of so many lines. */
export function fitsInRow(lines: number, sizePt: number): boolean {
  return lines * sizePt * lineHeight + paddingPt <= tallestPt;
}

export function columnWidth(widthMm: number): number {
  return Math.round(((widthMm / 25.4) * 96 * 100) / defaultFont.digitPixels) / 100;
}

export function inches(mm: number): number {
  return mm / 25.4;
}

const pointsPerMm = 72 / 25.4;

/** Height of a row that shows all of its cells, in points. */
export function heightOfCells(
  cells: readonly { readonly text: string; readonly widthMm: number }[],
  font: Font,
): number {
  const lines = cells.map(({ text, widthMm }) =>
    countLines(text, (widthMm - cellPaddingMm) * pointsPerMm, font),
  );
  return rowHeight(Math.max(...lines), font.sizePt);
}
