import { basename } from 'node:path';

import type { RawSheet, RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import type { ParseProgress } from '../parsing/parser.ts';
import { findTableFormat, type TableFormat } from './tableFormat.ts';

/**
 * Reads .xlsx, .xlsm, .xlsb, .xls and .ods, whatever the file is called, texts with delimiters, and
 * the tables of .docx and of pages. For files from outside: runs in the parser process, and either
 * gives all that is there or says in one sentence why not.
 */
export async function readSpreadsheet(
  bytes: Buffer,
  path: string,
  onProgress: (progress: ParseProgress) => void = () => undefined,
): Promise<RawWorkbook> {
  const file = basename(path);
  const read = await readers[findTableFormat(bytes, file)]();
  onProgress({ done: 0, total: null });
  const sheets = await read(bytes, file, (done, total) => onProgress({ done, total }));
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new UserError('spreadsheetEmpty', { file });
  return { sheets };
}

type Reader = (
  bytes: Buffer,
  file: string,
  onSheet: (done: number, total: number) => void,
) => RawSheet[] | Promise<RawSheet[]>;

/** Loaded when asked for: a workbook need not wait for what reads pages. */
const readers: Readonly<Record<TableFormat, () => Promise<Reader>>> = {
  zip: async () => (await import('./readOfficeWorkbook.ts')).readZippedFile,
  old: async () => (await import('./readOfficeWorkbook.ts')).readOldWorkbook,
  html: async () => (await import('./readPages.ts')).readPage,
  archive: async () => (await import('./readPages.ts')).readArchivedPage,
  text: async () => (await import('./readPages.ts')).readText,
};
