import { basename } from 'node:path';

import type { RawSheet, RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import { decodeText } from '../parsing/decodeText.ts';
import type { ParseProgress } from '../parsing/parser.ts';
import { decodePage } from '../resolution/readWebPage.ts';
import { unpackWebArchive } from '../resolution/unpackWebArchive.ts';
import { readHtmlSheets, readTextSheets } from './documentSheets.ts';
import { readOldWorkbook, readZippedFile } from './readOfficeWorkbook.ts';
import { findTableFormat, type TableFormat } from './tableFormat.ts';

/**
 * Reads .xlsx, .xlsm, .xlsb, .xls and .ods, whatever the file is called, texts with delimiters, and
 * the tables of .docx and of pages. For files from outside: runs in the parser process, and either
 * gives all that is there or says in one sentence why not.
 */
export function readSpreadsheet(
  bytes: Buffer,
  path: string,
  onProgress: (progress: ParseProgress) => void = () => undefined,
): RawWorkbook {
  const file = basename(path);
  const format = findTableFormat(bytes, file);
  onProgress({ done: 0, total: null });
  const sheets = readers[format](bytes, file, (done, total) => onProgress({ done, total }));
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new UserError('spreadsheetEmpty', { file });
  return { sheets };
}

type Reader = (
  bytes: Buffer,
  file: string,
  onSheet: (done: number, total: number) => void,
) => RawSheet[];

const readers: Readonly<Record<TableFormat, Reader>> = {
  zip: readZippedFile,
  old: readOldWorkbook,
  html: readPage,
  archive: (bytes, file) => readPage(unpackWebArchive(bytes, file), file),
  text(bytes, file) {
    const text = decodeText(bytes);
    if (text === null) throw new UserError('textNotUnicode', { file });
    return readTextSheets(text, file);
  },
};

function readPage(bytes: Buffer, file: string): RawSheet[] {
  const html = decodePage(bytes);
  if (html === null) throw new UserError('textNotUnicode', { file });
  return readHtmlSheets(html, file);
}
