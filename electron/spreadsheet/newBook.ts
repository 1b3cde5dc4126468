import ExcelJS, { type Workbook } from 'exceljs';

import { finishWorkbook } from './finishWorkbook.ts';

/** Who made the file, in its properties. */
const creator = 'Đầu Việc';

export function newBook(): Workbook {
  const book = new ExcelJS.Workbook();
  book.creator = creator;
  book.lastModifiedBy = creator;
  return book;
}

/** The bytes of a workbook that is complete, as .xlsx. */
export async function bytesOf(book: Workbook): Promise<Buffer> {
  return finishWorkbook(Buffer.from(await book.xlsx.writeBuffer()));
}
