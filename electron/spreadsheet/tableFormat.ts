import { extname } from 'node:path';

import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

import { sniffFileType, type FileType } from '../parsing/sniffFileType.ts';

/**
 * How a file is read: `zip` is what .xlsx, .xlsm, .xlsb, .ods and .docx are; `old` a .xls of before
 * 2007, or in the XML of 2003.
 */
export type TableFormat = 'zip' | 'old' | 'html' | 'archive' | 'text';

/** By content first; what has no marks of its own, by the ending. A refusal is a sentence. */
export function findTableFormat(bytes: Buffer, file: string): TableFormat {
  const ending = extname(file).toLowerCase();
  const found = byType[sniffFileType(bytes)](ending, bytes);
  if (!isFormat(found)) throw new UserError(found, { file });
  return found;
}

const formats: ReadonlySet<string> = new Set<TableFormat>([
  'zip',
  'old',
  'html',
  'archive',
  'text',
]);

function isFormat(found: TableFormat | ErrorCode): found is TableFormat {
  return formats.has(found);
}

type Decide = (ending: string, bytes: Buffer) => TableFormat | ErrorCode;

const byType: Readonly<Record<FileType, Decide>> = {
  zip: () => 'zip',
  ole: (ending) => (ending === '.doc' ? 'documentIsOld' : 'old'),
  'ole-encrypted': () => 'fileHasPassword',
  pdf: () => 'fileIsPdf',
  empty: () => 'fileEmpty',
  // Many programs on the web export a page and call it .xls.
  html: (ending) => (pageEndings.has(ending) || ending === '.xls' ? 'html' : 'fileIsHtml'),
  text: (ending, bytes) => byWords(ending, bytes) ?? 'fileIsText',
  unknown: (ending, bytes) => byWords(ending, bytes) ?? 'notASpreadsheet',
};

const pageEndings = new Set(['.html', '.htm', '.xhtml']);
const archiveEndings = new Set(['.mht', '.mhtml']);
const textEndings = new Set(['.csv', '.tsv', '.tab', '.txt']);

function byWords(ending: string, bytes: Buffer): TableFormat | null {
  if (textEndings.has(ending)) return 'text';
  if (pageEndings.has(ending)) return 'html';
  if (archiveEndings.has(ending)) return 'archive';
  if (ending !== '.xls' && ending !== '.xml') return null;
  const start = bytes.toString('latin1', 0, 4096);
  if (/^MIME-Version:/im.test(start)) return 'archive';
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'old';
  return ending === '.xls' && start.includes('\t') ? 'text' : null;
}
