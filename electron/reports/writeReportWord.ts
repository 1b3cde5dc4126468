import { writeFile } from 'node:fs/promises';

import { textWidthMm } from '#shared/annexes/annexDocument.ts';
import type { PrintedTable, ReportDocument } from '#shared/reports/reportDocument.ts';

import { headerRows, rowsOf } from '../annexes/writeAnnexWord.ts';
import { bodyParagraphs } from '../documents/word/bodyText.ts';
import { officialClosing, officialHead, officialTitle } from '../documents/word/officialBlocks.ts';
import { officialTable } from '../documents/word/table.ts';
import type { WordRow } from '../documents/word/table.ts';
import { wordFile } from '../documents/word/wordFile.ts';

/** Writes a report as a Word document: the account with who signs it, then the tables. */
export async function writeReportWord(path: string, document: ReportDocument): Promise<void> {
  const { page, tablesPage, font, head, title, paragraphs, closing, tables, tablesTitle } =
    document;
  const widthMm = textWidthMm(page);
  const account = [
    officialHead(head, widthMm),
    ...officialTitle(title, widthMm),
    ...paragraphs.flatMap((line) => bodyParagraphs([line], line)),
    ...officialClosing(closing, widthMm),
  ];
  const figures = [
    ...officialTitle(tablesTitle, textWidthMm(tablesPage)),
    ...tables.flatMap((table) => blocksOf(table, tablesPage)),
  ];
  const sections = [
    { page, restarts: false, children: account },
    { page: tablesPage, restarts: false, children: figures },
  ];
  const name = title.map(({ text }) => text).join(' ');
  await writeFile(path, await wordFile(sections, { font, title: name }));
}

/** Tables of so many rows are not parted. */
const mostKeptRows = 8;

function keptTogether(rows: WordRow[]): WordRow[] {
  if (rows.length > mostKeptRows) return rows;
  return rows.map((row, index) => ({ ...row, keepNext: index < rows.length - 1 }));
}

function blocksOf({ heading, table, notes }: PrintedTable, page: ReportDocument['page']) {
  return [
    ...bodyParagraphs([heading], { keepNext: true, spaceAfterPt: 6 }),
    officialTable({
      widthsMm: table.columns.map((column) => column.widthMm),
      sizePt: table.look.sizePt,
      header: { sizePt: table.look.headerSizePt, rows: headerRows(table) },
      rows: keptTogether(rowsOf(table, page, false)),
    }),
    ...bodyParagraphs(notes),
  ];
}
