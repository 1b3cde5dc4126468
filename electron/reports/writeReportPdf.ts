import type { PrintedTable, ReportDocument } from '#shared/reports/reportDocument.ts';

import { layOutTable } from '../annexes/pdfTable.ts';
import { drawParagraphs } from '../documents/pdf/bodyText.ts';
import type { TurnPage } from '../documents/pdf/bodyText.ts';
import { heightOfLines } from '../documents/pdf/lines.ts';
import {
  drawClosing,
  drawHead,
  drawTitle,
  heightOfClosing,
} from '../documents/pdf/officialBlocks.ts';
import { openPdfPaper } from '../documents/pdf/pdfPaper.ts';
import type { PdfPaper } from '../documents/pdf/pdfPaper.ts';
import { drawRow, splitRow } from '../documents/pdf/table.ts';
import type { PdfRow } from '../documents/pdf/table.ts';

const aroundTablePt = 6;
/** Tables of so many rows are not parted. */
const mostKeptRows = 8;

/** Writes a report as a PDF file; gives the number of its pages. */
export async function writeReportPdf(path: string, document: ReportDocument): Promise<number> {
  const { page, head, title, paragraphs, closing, tables, tablesTitle, tablesPage } = document;
  const paper = await openPdfPaper(path, page, title.map(({ text }) => text).join(' '));
  const turnPage = async (): Promise<number> => {
    await paper.startPage();
    return paper.frame.top;
  };
  await paper.startPage({ restarts: true });
  let y = drawTitle(paper, title, drawHead(paper, head, paper.frame.top));
  const closingHeight = heightOfClosing(paper, closing);
  y = await drawParagraphs(paper, paragraphs, y, turnPage, closingHeight);
  if (y + closingHeight > paper.frame.bottom) y = await turnPage();
  drawClosing(paper, closing, y);
  await paper.startPage({ orientation: tablesPage.orientation });
  y = drawTitle(paper, tablesTitle, paper.frame.top);
  for (const table of tables) y = await drawTable(paper, table, y, turnPage);
  await paper.finish();
  return paper.pageCount();
}

/** Heading, table and notes; a short table stands on one page, and the heading with its first row. */
async function drawTable(
  paper: PdfPaper,
  { heading, table, notes }: PrintedTable,
  top: number,
  turnPage: TurnPage,
): Promise<number> {
  const { width, bottom } = paper.frame;
  const laid = layOutTable(paper, table);
  const above = heightOfLines(paper, [heading], width) + 3 * aroundTablePt;
  const kept = laid.rowCount <= mostKeptRows ? laid.rowCount : 1;
  const rows = Array.from({ length: kept }, (_, index) => laid.rowAt(index).height);
  const together = above + laid.headerHeight + rows.reduce((sum, height) => sum + height, 0);
  let y = top;
  if (y + together > bottom && y > paper.frame.top) y = await turnPage();
  y = await drawParagraphs(paper, [heading], y + aroundTablePt, turnPage);
  y = laid.drawHeader(y + aroundTablePt);
  for (let index = 0; index < laid.rowCount; index += 1) {
    const row = laid.rowAt(index);
    if (y + row.height > bottom) y = laid.drawHeader(await turnPage());
    y = await drawParted(row, y);
  }
  return drawParagraphs(paper, notes, y, turnPage);

  /** A row that is higher than a page is parted at its ends. */
  async function drawParted(whole: PdfRow, start: number): Promise<number> {
    let at = start;
    let row = whole;
    while (at + row.height > bottom) {
      const [part, rest] = splitRow(row, bottom - at);
      drawRow(paper, part, at, laid.edges);
      if (rest === null) return at + part.height;
      row = rest;
      at = laid.drawHeader(await turnPage());
    }
    drawRow(paper, row, at, laid.edges);
    return at + row.height;
  }
}
