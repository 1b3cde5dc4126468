import { basename } from 'node:path';

import { read, type WorkBook } from '@e965/xlsx';

import type { RawSheet, RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import { packZip } from '../parsing/packZip.ts';
import type { ParseProgress } from '../parsing/parser.ts';
import { unpackZip } from '../parsing/unpackZip.ts';
import { checkSpreadsheetFile } from './checkSpreadsheetFile.ts';
import { findBrokenPart } from './findBrokenPart.ts';
import { readSheet } from './readSheet.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

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
  const sheets = readSheets(bytes, type, file, onProgress);
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new UserError('spreadsheetEmpty', { file });
  return { sheets };
}

function readSheets(
  bytes: Buffer,
  type: 'zip' | 'ole',
  file: string,
  onProgress: (progress: ParseProgress) => void,
): RawSheet[] {
  const parts = type === 'zip' ? unpackZip(bytes, isRead) : null;
  const own = parts && readXlsx(parts, file, (done, total) => onProgress({ done, total }));
  if (own !== null) return own;
  const workbook = parts === null ? parse(bytes, file) : parseParts(parts, file);
  const names = workbook.SheetNames;
  return names.flatMap((name, index): RawSheet[] => {
    onProgress({ done: index, total: names.length });
    return readNamedSheet(workbook, name, index, file);
  });
}

/** Pictures, embedded files and printer settings hold no cells. */
function isRead(name: string): boolean {
  return !/^xl[\\/](media|embeddings|printerSettings)[\\/]/i.test(name);
}

/** The library unpacks in JavaScript; handed a zip that is not compressed it takes two thirds of the time. */
function parseParts(parts: ReadonlyMap<string, Buffer>, file: string): WorkBook {
  const workbook = parse(packZip(parts), file);
  const broken = findBrokenPart(workbook, parts);
  if (broken === null) return workbook;
  if (broken.sheet === null) throw new UserError('fileDamaged', { file });
  throw new UserError('sheetDamaged', { file, sheet: broken.sheet });
}

function parse(bytes: Buffer, file: string): WorkBook {
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellDates: true,
      cellFormula: false,
      cellHTML: false,
    });
  } catch (error) {
    throw describeLibraryError(error, file);
  }
}

/** Whatever a parser trips over is the file's fault here: nothing but the file goes in. */
function describeLibraryError(error: unknown, file: string): UserError {
  const message = error instanceof Error ? error.message : '';
  if (/password|encrypt/i.test(message)) return new UserError('fileHasPassword', { file });
  if (/unsupported|could not find workbook|unrecognized/i.test(message)) {
    return new UserError('notASpreadsheet', { file });
  }
  return new UserError('fileDamaged', { file });
}

/** None for sheets that hold no cells by their nature: charts, dialogs, macros. */
function readNamedSheet(workbook: WorkBook, name: string, index: number, file: string): RawSheet[] {
  // The library leaves a sheet out when it can't read it.
  const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
  if (sheet === undefined) throw new UserError('sheetDamaged', { file, sheet: name });
  if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
  const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  return [readSheet(sheet, { name, hidden, file })];
}
