import { writeFile } from 'node:fs/promises';

import type { Annex, AnnexDocument, AnnexRow, AnnexTable } from '#shared/annexes/annexDocument.ts';
import { headerCells, headerDepth, textWidthMm } from '#shared/annexes/annexDocument.ts';
import { rowLines } from '#shared/annexes/rowLines.ts';

import { officialClosing, officialHead, officialTitle } from '../documents/word/officialBlocks.ts';
import { officialTable } from '../documents/word/table.ts';
import type { WordCell, WordRow } from '../documents/word/table.ts';
import { wordFile } from '../documents/word/wordFile.ts';

/** Writes annexes as a Word document, each in a section of its own. */
export async function writeAnnexWord(path: string, document: AnnexDocument): Promise<void> {
  const { page, font, annexes } = document;
  const widthMm = textWidthMm(page);
  const sections = annexes.map(({ head, title, table, closing }: Annex, index) => ({
    page,
    restarts: index > 0 && page.numbers.perAnnex,
    children: [
      ...(head === null ? [] : [officialHead(head, widthMm)]),
      ...officialTitle(title, widthMm),
      officialTable({
        widthsMm: table.columns.map((column) => column.widthMm),
        sizePt: table.look.sizePt,
        header: { sizePt: table.look.headerSizePt, rows: headerRows(table) },
        rows: rowsOf(table, page, closing !== null),
      }),
      ...(closing === null ? [] : officialClosing(closing, widthMm)),
    ],
  }));
  const name = annexes[0].title.map(({ text }) => text).join(' ');
  await writeFile(path, await wordFile(sections, { font, title: name }));
}

/** Of a table with or without groups above its columns. */
export function headerRows(table: AnnexTable): WordRow[] {
  const cells = headerCells(table);
  return Array.from({ length: headerDepth(table) }, (_, row) => ({
    keepNext: true,
    cells: cells
      .filter((cell) => cell.row === row)
      .map(({ text, column, columns, rows, isReason }) => ({
        text,
        column,
        align: 'center' as const,
        columnSpan: columns,
        rowSpan: rows,
        ...(isReason ? { color: red } : {}),
      })),
  }));
}

const red = 'FF0000';

/** The last row stays with what is signed below, a section with its first row. */
export function rowsOf(
  table: AnnexTable,
  page: AnnexDocument['page'],
  hasClosing: boolean,
): WordRow[] {
  const longestRowPt = longestPt(page);
  const rows = table.rows.map((row) => rowOf(row, table, longestRowPt));
  const last = rows.at(-1);
  if (hasClosing && last !== undefined) rows[rows.length - 1] = { ...last, keepNext: true };
  return rows;
}

function rowOf(row: AnnexRow, table: AnnexTable, longestRowPt: number): WordRow {
  const { columns, look } = table;
  const isSection = row.type === 'section';
  const isBold = isSection && look.section.bold;
  const fill = isSection ? look.section.fill : null;
  const last = row.mergedFrom ?? columns.length - 1;
  const cells = columns.slice(0, last + 1).map(({ align, isReason }, index): WordCell => ({
    text: row.cells[index] ?? '',
    align,
    isBold,
    fill,
    ...(isReason ? { color: red } : {}),
    ...(index === row.mergedFrom ? { columnSpan: columns.length - index } : {}),
  }));
  const heightPt = rowLines(row, columns, look.sizePt) * look.sizePt * lineHeight;
  return { cells, keepNext: isSection, canSplit: heightPt > longestRowPt };
}

const lineHeight = 1.2;
/** For a header on the same page, and for what was estimated too low. */
const shareForRows = 0.75;

/** Rows that are higher are parted: on a page of their own they would be cut off. */
function longestPt({ orientation, marginsMm }: AnnexDocument['page']): number {
  const pageMm = orientation === 'landscape' ? 210 : 297;
  return ((pageMm - marginsMm.top - marginsMm.bottom) / 25.4) * 72 * shareForRows;
}
