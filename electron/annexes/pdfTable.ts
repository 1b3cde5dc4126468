import type { AnnexRow, AnnexTable } from '#shared/annexes/annexDocument.ts';
import { headerCells, headerDepth } from '#shared/annexes/annexDocument.ts';

import type { PdfPaper, TextStyle } from '../documents/pdf/pdfPaper.ts';
import { drawCell, heightOfCell, layOutRow } from '../documents/pdf/table.ts';
import type { PdfCell, PdfRow } from '../documents/pdf/table.ts';

const red = 'FF0000';
const pointsPerMm = 72 / 25.4;
/** Rows that are looked at before they are drawn. */
const keptRows = 64;

/** A table whose words are broken into lines for the width of the paper, row by row as asked. */
export interface PdfTable {
  /** Left edges of the columns and the right end, in points. */
  readonly edges: readonly number[];
  readonly headerHeight: number;
  readonly rowCount: number;
  /** Gives where the header ends. */
  drawHeader(y: number): number;
  rowAt(index: number): PdfRow;
  isSection(index: number): boolean;
}

export function layOutTable(paper: PdfPaper, table: AnnexTable): PdfTable {
  const { rows, columns } = table;
  const edges = [paper.frame.left];
  for (const { widthMm } of columns) edges.push((edges.at(-1) ?? 0) + widthMm * pointsPerMm);
  const header = layOutHeader(paper, table, edges);
  const kept = new Map<number, PdfRow>();

  return {
    edges,
    headerHeight: header.height,
    rowCount: rows.length,
    drawHeader: (y) => header.draw(y),
    rowAt(index) {
      let row = kept.get(index);
      if (row === undefined) {
        const source = rows[index];
        row = layOutRow(paper, source === undefined ? [] : cellsOf(source, table), edges);
        if (kept.size >= keptRows) kept.clear();
        kept.set(index, row);
      }
      return row;
    },
    isSection: (index) => rows[index]?.type === 'section',
  };
}

function cellsOf(row: AnnexRow, { columns, look }: AnnexTable): PdfCell[] {
  const isSection = row.type === 'section';
  const bold = isSection && look.section.bold;
  const last = row.mergedFrom ?? columns.length - 1;
  return columns.slice(0, last + 1).map(({ align, isReason }, column) => ({
    text: row.cells[column] ?? '',
    align,
    style: styleOf(look.sizePt, bold, isReason),
    fill: isSection ? look.section.fill : null,
    column,
    columns: column === row.mergedFrom ? columns.length - column : 1,
  }));
}

function styleOf(sizePt: number, bold: boolean, isReason: boolean): TextStyle {
  return { sizePt, bold, ...(isReason ? { color: red } : {}) };
}

function layOutHeader(paper: PdfPaper, table: AnnexTable, edges: readonly number[]) {
  const cells = headerCells(table).map(({ text, row, rows, column, columns, isReason }) => {
    const style = styleOf(table.look.headerSizePt, true, isReason);
    const cell: PdfCell = { text, align: 'center', style, fill: null, column, columns };
    const [laid] = layOutRow(paper, [cell], edges).cells;
    return { row, rows, laid: laid ?? { ...cell, lines: [text] } };
  });
  const heights = Array.from({ length: headerDepth(table) }, (_, row) =>
    Math.max(
      0,
      ...cells
        .filter((cell) => cell.row === row && cell.rows === 1)
        .map(({ laid }) => heightOfCell(laid)),
    ),
  );
  for (const { row, rows, laid } of cells) {
    const missing = heightOfCell(laid) - sumOf(heights.slice(row, row + rows));
    const end = row + rows - 1;
    if (missing > 0) heights[end] = (heights[end] ?? 0) + missing;
  }
  const height = sumOf(heights);
  return {
    height,
    draw(y: number): number {
      for (const { row, rows, laid } of cells) {
        const top = y + sumOf(heights.slice(0, row));
        drawCell(paper, laid, top, sumOf(heights.slice(row, row + rows)), edges);
      }
      return y + height;
    },
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
