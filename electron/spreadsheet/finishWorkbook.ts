import { packZip } from '../parsing/packZip.ts';
import { unpackZip } from '../parsing/unpackZip.ts';

const workbookPart = 'xl/workbook.xml';
const sheetPart = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/**
 * Says in a workbook that the library wrote what the library leaves out or says too much: heights of
 * rows are what is shown at first and grow with what is typed, and filters have the name by which
 * LibreOffice finds them.
 */
export function finishWorkbook(workbook: Buffer): Buffer {
  const parts = new Map(unpackZip(workbook));
  const filters = new Map<number, string>();
  for (const [name, part] of parts) {
    const number = Number(sheetPart.exec(name)?.[1] ?? 0);
    if (number === 0) continue;
    const sheet = String(part);
    const [, left, top, right, bottom] =
      /<autoFilter ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(sheet) ?? [];
    if (left !== undefined) filters.set(number - 1, `$${left}$${top}:$${right}$${bottom}`);
    parts.set(name, Buffer.from(sheet.replace(/(<row [^>]*?) customHeight="1"/g, '$1')));
  }
  const book = String(parts.get(workbookPart));
  parts.set(workbookPart, Buffer.from(nameFilters(book, filters)));
  return packZip(parts, 'deflated');
}

/** `filters`: "$A$5:$N$9" by the place of the sheet, from 0. */
function nameFilters(book: string, filters: ReadonlyMap<number, string>): string {
  const sheets = [...book.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);
  const names = [...filters].map(([place, range]) => {
    // The name stands in XML already as it has to; marks in it would have to be doubled.
    const sheet = `&apos;${(sheets[place] ?? '').replace(/&apos;/g, '&apos;&apos;')}&apos;`;
    const attributes = `name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1"`;
    return `<definedName ${attributes}>${sheet}!${range}</definedName>`;
  });
  // As a function: a range is full of $, which mean something in a replacement.
  return book.replace('<definedNames>', (begin) => begin + names.join(''));
}
