import { translate } from '#shared/messages/translate.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import { assembleSheet, type FoundCells } from './assembleSheet.ts';
import { readDelimitedText } from './readDelimitedText.ts';
import { readHtmlTables } from './readHtmlTables.ts';
import { readWordTables } from './readWordTables.ts';

/** Each table of a page as a sheet of its own; `file` is what sentences call it. */
export function readHtmlSheets(html: string, file: string): RawSheet[] {
  const tables = readHtmlTables(html);
  if (tables === null) throw new UserError('fileSuspicious', { file });
  return sheetsOf(tables, file);
}

/** Each table of a Word document as a sheet of its own. */
export function readWordSheets(parts: ReadonlyMap<string, Buffer>, file: string): RawSheet[] {
  const tables = readWordTables(parts);
  if (tables === null) throw new UserError('fileDamaged', { file });
  return sheetsOf(tables, file);
}

export function readTextSheets(text: string, file: string): RawSheet[] {
  return sheetsOf([readDelimitedText(text)], file);
}

/** Tables without a word are lines to sign on. */
function sheetsOf(tables: readonly FoundCells[], file: string): RawSheet[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new UserError('fileHasNoTable', { file });
  return filled.map((table, at) => {
    const name = translate('spreadsheet.unnamedTable', { number: at + 1 });
    return assembleSheet(table, { name, hidden: false, file });
  });
}
