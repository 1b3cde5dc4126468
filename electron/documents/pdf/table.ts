import { wrapText } from '#shared/annexes/wrapText.ts';

import { lineHeight } from './pdfPaper.ts';
import type { PdfPaper, TextStyle } from './pdfPaper.ts';

export interface PdfCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly style: TextStyle;
  /** Background, "EDEDED"; null: none. */
  readonly fill: string | null;
  /** Place in the row, and how many columns it takes. */
  readonly column: number;
  readonly columns: number;
}

/** A row whose words are broken into lines. */
export interface PdfRow {
  readonly cells: readonly (PdfCell & { readonly lines: readonly string[] })[];
  readonly height: number;
}

const paddingX = 3;
const paddingY = 2;
const borderPt = 0.5;

/** Breaks the words of a row; `edges` are the left edges of the columns and the right end. */
export function layOutRow(
  paper: PdfPaper,
  cells: readonly PdfCell[],
  edges: readonly number[],
): PdfRow {
  const laid = cells.map((cell) => {
    const { x, width } = spanOf(cell, edges);
    const inner = width - 2 * paddingX;
    return {
      ...cell,
      x,
      lines: wrapText(cell.text, inner, (text) => paper.widthOf(text, cell.style)),
    };
  });
  return rowOf(laid);
}

function rowOf(cells: PdfRow['cells']): PdfRow {
  return { cells, height: Math.max(0, ...cells.map(heightOfCell)) };
}

export function heightOfCell({
  lines,
  style,
}: Pick<PdfRow['cells'][number], 'lines' | 'style'>): number {
  return lines.length * style.sizePt * lineHeight + 2 * paddingY;
}

/** The part of a row that is at most this high, at least one line of it, and what is left. */
export function splitRow({ cells }: PdfRow, height: number): [head: PdfRow, rest: PdfRow | null] {
  const countFor = ({ style }: PdfCell) =>
    Math.max(1, Math.floor((height - 2 * paddingY) / (style.sizePt * lineHeight)));
  const head = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, countFor(cell)) }));
  const rest = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(countFor(cell)) }));
  const isLeft = rest.some(({ lines }) => lines.length > 0);
  return [rowOf(head), isLeft ? rowOf(rest) : null];
}

/** Draws the row from `y` down, all cells as high as the row; the words stand in the middle. */
export function drawRow(
  paper: PdfPaper,
  { cells, height }: PdfRow,
  y: number,
  edges: readonly number[],
): void {
  for (const cell of cells) drawCell(paper, cell, y, height, edges);
}

/** A cell that may be higher than its row: of a header whose cells reach down. */
export function drawCell(
  paper: PdfPaper,
  cell: PdfRow['cells'][number],
  y: number,
  height: number,
  edges: readonly number[],
): void {
  const { x, width } = spanOf(cell, edges);
  if (cell.fill !== null) paper.fill(x, y, width, height, cell.fill);
  paper.drawLines(
    [
      [x, y, x + width, y],
      [x, y + height, x + width, y + height],
      [x, y, x, y + height],
      [x + width, y, x + width, y + height],
    ],
    borderPt,
  );
  const { style, lines, align } = cell;
  const step = style.sizePt * lineHeight;
  let top = y + (height - lines.length * step) / 2;
  for (const [index, line] of lines.entries()) {
    const inner = width - 2 * paddingX;
    const free = inner - paper.widthOf(line, style);
    const gaps = line.split(' ').length - 1;
    const isFilled = align === 'justify' && index < lines.length - 1 && gaps > 0;
    const shift = { left: 0, justify: 0, center: free / 2, right: free }[align];
    paper.drawText(line, x + paddingX + shift, top, style, isFilled ? free / gaps : 0);
    top += step;
  }
}

function spanOf(
  { column, columns }: Pick<PdfCell, 'column' | 'columns'>,
  edges: readonly number[],
): { x: number; width: number } {
  const x = edges[column] ?? 0;
  return { x, width: (edges[column + columns] ?? x) - x };
}
