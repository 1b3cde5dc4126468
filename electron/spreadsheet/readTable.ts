import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';

import { nameOfTable } from '../parsing/nameOfTable.ts';
import type { ParseProgress, TableSource } from '../parsing/parser.ts';
import { readOutsideFile } from '../parsing/readOutsideFile.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

/** The tables of a file or of what was copied; runs in the parser process. */
export async function readTable(
  source: TableSource,
  onProgress: (progress: ParseProgress) => void,
): Promise<RawWorkbook> {
  if ('path' in source) {
    return readSpreadsheet(await readOutsideFile(source.path), source.path, onProgress);
  }
  const { readHtmlSheets, readTextSheets } = await import('./documentSheets.ts');
  const name = nameOfTable(source);
  const sheets =
    'html' in source ? readHtmlSheets(source.html, name) : readTextSheets(source.text, name);
  return { sheets };
}
