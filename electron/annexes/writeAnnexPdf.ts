import type { Annex, AnnexDocument } from '#shared/annexes/annexDocument.ts';

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
import { layOutTable } from './pdfTable.ts';
import type { PdfTable } from './pdfTable.ts';
import { stopWhenCancelled } from '../jobs/stopWhenCancelled.ts';
import type { WriteOptions } from './writeAnnex.ts';

/** Writes annexes as a PDF file; gives the number of its pages. */
export async function writeAnnexPdf(
  path: string,
  { page, annexes }: AnnexDocument,
  { signal, onProgress }: WriteOptions = {},
): Promise<number> {
  const title = annexes[0].title.map(({ text }) => text).join(' ');
  const paper = await openPdfPaper(path, page, title);
  const total = annexes.reduce((sum, { table }) => sum + table.rows.length, 0);
  let done = 0;
  for (const [index, annex] of annexes.entries()) {
    await paper.startPage({ restarts: index === 0 || page.numbers.perAnnex });
    await writeAnnex(
      paper,
      annex,
      () => {
        stopWhenCancelled(signal);
        onProgress?.({ done, total });
      },
      () => (done += 1),
    );
  }
  await paper.finish();
  onProgress?.({ done: total, total });
  return paper.pageCount();
}

/** `onPage` is called before each new page, `onRow` with each row that is done. */
async function writeAnnex(
  paper: PdfPaper,
  { head, title, table, closing }: Annex,
  onPage: () => void,
  onRow: () => void,
): Promise<void> {
  const { top, bottom } = paper.frame;
  const laid = layOutTable(paper, table);
  const closingHeight = closing === null ? 0 : heightOfClosing(paper, closing);
  let y = drawTitle(paper, title, head === null ? top : drawHead(paper, head, top));
  y = laid.drawHeader(y);

  async function turnPage(): Promise<void> {
    onPage();
    await paper.startPage();
    y = laid.drawHeader(top);
  }

  const body = bottom - top - laid.headerHeight;
  for (let index = 0; index < laid.rowCount; index += 1) {
    const row = laid.rowAt(index);
    if (
      y + heightTogether(laid, index, closingHeight, body) > bottom &&
      y > top + laid.headerHeight
    ) {
      await turnPage();
    }
    y = await drawParted(row);
    onRow();
  }
  if (closing === null) return;
  if (y + closingHeight > bottom) {
    onPage();
    await paper.startPage();
    y = top;
  }
  drawClosing(paper, closing, y);

  /** A row that is higher than a page is parted at its ends. */
  async function drawParted(row: PdfRow): Promise<number> {
    let rest: PdfRow | null = row;
    while (rest !== null) {
      if (y + rest.height <= bottom) {
        drawRow(paper, rest, y, laid.edges);
        return y + rest.height;
      }
      const [part, left] = splitRow(rest, bottom - y);
      drawRow(paper, part, y, laid.edges);
      rest = left;
      await turnPage();
    }
    return y;
  }
}

/**
 * What must stand on one page from this row on: a section with the first row below it, the last row
 * with what is signed. More than a page holds cannot be kept together.
 */
function heightTogether(
  laid: PdfTable,
  index: number,
  closingHeight: number,
  body: number,
): number {
  let height = laid.rowAt(index).height;
  let last = index;
  while (laid.isSection(last) && last + 1 < laid.rowCount) {
    last += 1;
    height += laid.rowAt(last).height;
  }
  if (last === laid.rowCount - 1) height += closingHeight;
  return height <= body ? height : Math.min(laid.rowAt(index).height, body);
}
