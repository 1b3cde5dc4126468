import type { stream } from 'exceljs';

import type { AnnexClosing, AnnexColumn, AnnexHead } from '#shared/annexes/annexDocument.ts';
import type { AnnexLine } from '#shared/annexes/layout.ts';
import { countLines, textWidthPt } from '#shared/annexes/textMetrics.ts';

import { lineStyle, rowHeight } from './annexSheetStyle.ts';

export type Sheet = ReturnType<stream.xlsx.WorkbookWriter['addWorksheet']>;

/** Lines beside each other in one row of the sheet; null: nothing there. */
export interface BlockRow {
  readonly cells: readonly BlockCell[];
  /** In points; null: as the lines need it. */
  readonly height: number | null;
}

interface BlockCell {
  readonly line: AnnexLine;
  readonly align: 'left' | 'center';
  /** Columns that it runs over, the first and the last. */
  readonly from: number;
  readonly to: number;
}

type Columns = readonly Pick<AnnexColumn, 'widthMm'>[];

/** The left half of the head is smaller: motto and day are longer. */
const headShare = 0.44;
const closingShare = 0.5;
/** Room for signature and stamp. */
const signatureRoomPt = 64;

export function headRows(head: AnnexHead, columns: Columns): BlockRow[] {
  const [left, right] = sides(columns, headShare);
  const above = pair(drawn(head.left), drawn(head.right), left, right, 'center');
  if (head.number === null && head.date === null) return above;
  return [...above, ...pair(listOf(head.number), listOf(head.date), left, right, 'center')];
}

export function titleRows(lines: readonly AnnexLine[], columns: Columns): BlockRow[] {
  const span = { align: 'center', from: 0, to: columns.length - 1 } as const;
  return drawn(lines).map((line) => ({ cells: [{ line, ...span }], height: null }));
}

export function closingRows({ recipients, signature }: AnnexClosing, columns: Columns): BlockRow[] {
  const [left, right] = sides(columns, closingShare);
  const signing = drawn(signature?.lines ?? []);
  const rows = pair(recipients ?? [], signing, left, right, 'left');
  if (signature === null) return rows;
  const name: BlockRow = {
    cells: [{ line: signature.name, align: 'center', ...right }],
    height: null,
  };
  return [...rows, { cells: [], height: signatureRoomPt }, name];
}

/** Writes one row of lines at its place. */
export function addBlockRow(
  sheet: Sheet,
  { cells, height }: BlockRow,
  number: number,
  columns: Columns,
  font: string,
): number {
  const row = sheet.getRow(number);
  for (const { line, align, from, to } of cells) {
    const cell = row.getCell(from + 1);
    if (line.text !== '') cell.value = line.text;
    cell.style = lineStyle(font, line, align);
    if (to > from) sheet.mergeCells(number, from + 1, number, to + 1);
  }
  row.height =
    height ?? Math.max(rowHeight(1, 12), ...cells.map((cell) => heightOf(cell, columns)));
  const used = row.height;
  row.commit();
  return used;
}

function heightOf({ line, from, to }: BlockCell, columns: Columns): number {
  const { text, sizePt, bold = false } = line;
  const widthPt = (widthOf(columns.slice(from, to + 1)) / 25.4) * 72;
  return rowHeight(countLines(text, widthPt, { sizePt, isBold: bold }), sizePt);
}

/** A short line below words is a row of dashes; one as long as the words underlines them. */
function drawn(lines: readonly AnnexLine[]): AnnexLine[] {
  return lines.flatMap((line) => {
    if (line.rule !== 'short') return [line];
    const font = { sizePt: line.sizePt, isBold: line.bold ?? false };
    const count = Math.round(textWidthPt(line.text, font) / 3 / dashSizePt);
    return [line, { text: '—'.repeat(Math.max(1, count)), sizePt: dashSizePt }];
  });
}

/** An em dash is as wide as the letters are high. */
const dashSizePt = 8;

type Span = Pick<BlockCell, 'from' | 'to'>;

/** The columns of both halves; of a single column, all there is. */
function sides(columns: Columns, share: number): [Span, Span] {
  const half = widthOf(columns) * share;
  let end = 1;
  while (end < columns.length - 1 && widthOf(columns.slice(0, end + 1)) <= half) end += 1;
  return [
    { from: 0, to: Math.min(end, columns.length) - 1 },
    { from: Math.min(end, columns.length - 1), to: columns.length - 1 },
  ];
}

function pair(
  left: readonly AnnexLine[],
  right: readonly AnnexLine[],
  first: Span,
  second: Span,
  align: BlockCell['align'],
): BlockRow[] {
  const isApart = second.from > first.to;
  if (!isApart) {
    return [...left, ...right].map((line) => ({
      cells: [{ line, align, ...first }],
      height: null,
    }));
  }
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, other] = [left[index], right[index]];
    return {
      cells: [
        ...(one === undefined ? [] : [{ line: one, align, ...first }]),
        ...(other === undefined ? [] : [{ line: other, align: 'center' as const, ...second }]),
      ],
      height: null,
    };
  });
}

function widthOf(columns: Columns): number {
  return columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
}

function listOf(line: AnnexLine | null): readonly AnnexLine[] {
  return line === null ? [] : [line];
}
