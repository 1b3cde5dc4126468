import { read, type WorkBook } from '@e965/xlsx';

import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import { openOfficeZip, type OfficeZip } from '../parsing/checkOfficeZip.ts';
import { packZip } from '../parsing/packZip.ts';
import { findBrokenPart } from './findBrokenPart.ts';
import { readSheet } from './readSheet.ts';
import { readXlsLooks, type SheetLooks } from './xls/readXlsLooks.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

type OnSheet = (done: number, total: number) => void;

/** The sheets of a .xlsx, .xlsm, .xlsb or .ods, or the tables of a .docx. */
export async function readZippedFile(
  bytes: Buffer,
  file: string,
  onSheet: OnSheet,
): Promise<RawSheet[]> {
  const zip = openOfficeZip(bytes, file);
  const names = new Set(zip.names.map((name) => name.replaceAll('\\', '/')));
  if (names.has('word/document.xml')) {
    if (!/\.do[ct][xm]?$/i.test(file)) throw new UserError('fileIsWord', { file });
    const { readWordSheets } = await import('./documentSheets.ts');
    return readWordSheets(unpack(zip, /\.(xml|rels)$/i), file);
  }
  // Neither part: the library would go on and look for a spreadsheet in a zip inside the zip.
  const isOffice = names.has('[Content_Types].xml') || names.has('META-INF/manifest.xml');
  if (!isOffice) throw new UserError('notASpreadsheet', { file });
  return readXlsx(zip, file, onSheet) ?? readByLibrary(zip, file, onSheet);
}

/** The sheets of a .xls, or of another form that the library knows by itself. */
export function readOldWorkbook(bytes: Buffer, file: string, onSheet: OnSheet): RawSheet[] {
  const isXml = bytes.subarray(0, 4096).includes('<?xml');
  if (isXml && bytes.includes('<!DOCTYPE')) throw new UserError('fileSuspicious', { file });
  const workbook = parse(bytes, file);
  return sheetsOf(workbook, file, onSheet, isXml ? [] : readXlsLooks(bytes));
}

/** Pictures, embedded files and printer settings hold no cells. */
const withCells = /^(?!xl[\\/](media|embeddings|printerSettings)[\\/])/i;

function unpack(zip: OfficeZip, wanted: RegExp): Map<string, Buffer> {
  const unpacked = zip.names
    .filter((name) => wanted.test(name))
    .map((name): [string, Buffer] => [name, zip.read(name) ?? Buffer.alloc(0)]);
  return new Map(unpacked);
}

/** The library unpacks in JavaScript; handed a zip that is not compressed it takes two thirds of the time. */
function readByLibrary(zip: OfficeZip, file: string, onSheet: OnSheet): RawSheet[] {
  const parts = unpack(zip, withCells);
  const workbook = parse(packZip(parts), file);
  const broken = findBrokenPart(workbook, parts);
  if (broken?.sheet === null) throw new UserError('fileDamaged', { file });
  if (broken !== null) throw new UserError('sheetDamaged', { file, sheet: broken.sheet });
  return sheetsOf(workbook, file, onSheet);
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

function sheetsOf(
  workbook: WorkBook,
  file: string,
  onSheet: OnSheet,
  looks: readonly SheetLooks[] = [],
): RawSheet[] {
  const names = workbook.SheetNames;
  return names.flatMap((_, index): RawSheet[] => {
    onSheet(index, names.length);
    return readNamedSheet(workbook, index, file, looks[index]);
  });
}

/** None for sheets that hold no cells by their nature: charts, dialogs, macros. */
function readNamedSheet(
  workbook: WorkBook,
  index: number,
  file: string,
  looks: SheetLooks | undefined,
): RawSheet[] {
  const name = workbook.SheetNames[index] ?? '';
  // The library leaves a sheet out when it can't read it.
  const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
  if (sheet === undefined) throw new UserError('sheetDamaged', { file, sheet: name });
  if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
  const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  return [readSheet(sheet, { name, hidden, file }, looks)];
}
