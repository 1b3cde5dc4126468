import { createWriteStream } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { stream } from 'exceljs';
// The writer alone: the whole library takes longer to load than most annexes to write.
import WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js';

import type { Annex, AnnexDocument } from '#shared/annexes/annexDocument.ts';
import { headerDepth } from '#shared/annexes/annexDocument.ts';
import { columnLetters } from '#shared/spreadsheet/columns.ts';

import { stopWhenCancelled } from '../jobs/stopWhenCancelled.ts';
import type { WriteOptions } from '../annexes/writeAnnex.ts';
import { addBlockRow, closingRows, headRows, titleRows } from './annexBlocks.ts';
import type { BlockRow } from './annexBlocks.ts';
import { pageNumbers, pageSetup, textHeightPt } from './annexPage.ts';
import { addHeader, addRow, createRowStyles } from './annexRows.ts';
import { columnWidth, defaultFontXml, rowHeight } from './annexSheetStyle.ts';
import { createPageTurner } from './pageTurner.ts';

/** Who made the file, in its properties. */
const creator = 'Đầu Việc';

const rowsPerTurn = 200;

/** Writes annexes, a sheet each, into a file that is there for them alone; after an error it is junk. */
export async function streamAnnexes(
  path: string,
  document: AnnexDocument,
  { signal, onProgress }: WriteOptions = {},
): Promise<void> {
  const file = createWriteStream(path);
  // The library hears of errors only when it is done writing.
  const failed = new Promise<never>((_, reject) => void file.once('error', reject));
  try {
    await Promise.race([failed, write()]);
  } finally {
    file.destroy();
  }

  async function write(): Promise<void> {
    const book = new WorkbookWriter({
      stream: file,
      useStyles: true,
      useSharedStrings: true,
    });
    book.creator = creator;
    book.lastModifiedBy = creator;
    setDefaultFont(book);
    const total = document.annexes.reduce((sum, { table }) => sum + table.rows.length, 0);
    let done = 0;
    for (const [index, annex] of document.annexes.entries()) {
      await writeSheet(book, document, annex, index, async () => {
        if (done % rowsPerTurn === 0) {
          onProgress?.({ done, total });
          await nextTurn();
          stopWhenCancelled(signal);
        }
        done += 1;
      });
    }
    await book.commit();
    onProgress?.({ done: total, total });
  }
}

/** The library offers no choice. */
function setDefaultFont(book: stream.xlsx.WorkbookWriter): void {
  const { styles } = book as unknown as {
    readonly styles: { readonly model: { fonts: string[] } };
  };
  styles.model.fonts[0] = defaultFontXml;
}

/** `beforeRow` is waited for before each row of the table. */
async function writeSheet(
  book: stream.xlsx.WorkbookWriter,
  { page, font }: AnnexDocument,
  { name, head, title, table, closing }: Annex,
  index: number,
  beforeRow: () => Promise<void>,
): Promise<void> {
  const { columns, rows } = table;
  const above = [
    ...(head === null ? [] : [...headRows(head, columns), empty]),
    ...titleRows(title, columns),
    empty,
  ];
  const below = closing === null ? [] : [empty, ...closingRows(closing, columns)];
  const header = above.length + 1;
  const firstRow = header + headerDepth(table);
  const lastRow = firstRow + rows.length - 1 + below.length;
  const restarts = index === 0 || page.numbers.perAnnex;
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: firstRow - 1 }],
    pageSetup: {
      ...pageSetup(page, restarts),
      printTitlesRow: `${header}:${firstRow - 1}`,
      printArea: `A$1:${columnLetters(columns.length)}$${lastRow}`,
    },
    headerFooter: pageNumbers(page, font, restarts),
  });
  sheet.columns = columns.map(({ widthMm }) => ({ width: columnWidth(widthMm) }));
  const stylesOf = createRowStyles(table, font);
  const addBlock = (block: readonly BlockRow[], first: number): number =>
    block.reduce(
      (sum, row, place) => sum + addBlockRow(sheet, row, first + place, columns, font),
      0,
    );

  const aboveHeight = addBlock(above, 1);
  const headerHeight = addHeader(sheet, table, header, font);
  const measure = createPageTurner(table, {
    pageHeight: textHeightPt(page),
    aboveHeight,
    headerHeight,
    closingHeight: below.reduce((sum, { height }) => sum + (height ?? usualHeight), 0),
  });
  for (const [place, row] of rows.entries()) {
    await beforeRow();
    const { sizePt, ...measured } = measure(place);
    const at = { number: firstRow + place, sheetName: name, ...measured };
    addRow(sheet, table, row, at, stylesOf(row.type, sizePt));
  }
  addBlock(below, firstRow + rows.length);
  sheet.commit();
}

const empty: BlockRow = { cells: [], height: 12 };
/** Of a line below the table. */
const usualHeight = rowHeight(1, 14);
