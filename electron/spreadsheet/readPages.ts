import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import { decodeText } from '../parsing/decodeText.ts';
import { decodePage } from '../resolution/readWebPage.ts';
import { unpackWebArchive } from '../resolution/unpackWebArchive.ts';
import { readHtmlSheets, readTextSheets } from './documentSheets.ts';

/** The tables of a page. */
export function readPage(bytes: Buffer, file: string): RawSheet[] {
  const html = decodePage(bytes);
  if (html === null) throw new UserError('textNotUnicode', { file });
  return readHtmlSheets(html, file);
}

/** The tables of a page that a browser or an office program kept in one file (.mht). */
export function readArchivedPage(bytes: Buffer, file: string): RawSheet[] {
  return readPage(unpackWebArchive(bytes, file), file);
}

/** The one table of a text with delimiters. */
export function readText(bytes: Buffer, file: string): RawSheet[] {
  const text = decodeText(bytes);
  if (text === null) throw new UserError('textNotUnicode', { file });
  return readTextSheets(text, file);
}
