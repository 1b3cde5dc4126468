import { basename } from 'node:path';

import type { RawSheet, RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import type { ParseProgress } from '../parsing/parser.ts';
import { checkSpreadsheetFile } from './checkSpreadsheetFile.ts';
import { readOldWorkbook, readZippedWorkbook } from './readOfficeWorkbook.ts';

/**
 * Reads .xlsx, .xlsm, .xlsb, .xls and .ods, whatever the file is called. For files from outside:
 * runs in the parser process, and either gives all that is there or says in one sentence why not.
 */
export function readSpreadsheet(
  bytes: Buffer,
  path: string,
  onProgress: (progress: ParseProgress) => void = () => undefined,
): RawWorkbook {
  const file = basename(path);
  const type = checkSpreadsheetFile(bytes, file);
  onProgress({ done: 0, total: null });
  const sheets = readers[type](bytes, file, (done, total) => onProgress({ done, total }));
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new UserError('spreadsheetEmpty', { file });
  return { sheets };
}

type Reader = (
  bytes: Buffer,
  file: string,
  onSheet: (done: number, total: number) => void,
) => RawSheet[];

const readers: Readonly<Record<ReturnType<typeof checkSpreadsheetFile>, Reader>> = {
  zip: readZippedWorkbook,
  ole: readOldWorkbook,
};
