import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

import { sniffFileType, type FileType } from '../parsing/sniffFileType.ts';

/** What the bytes can be, whatever the name says; null for those that may be a spreadsheet. */
const refusals: Record<FileType, ErrorCode | null> = {
  zip: null,
  ole: null,
  'ole-encrypted': 'fileHasPassword',
  pdf: 'fileIsPdf',
  html: 'fileIsHtml',
  text: 'fileIsText',
  empty: 'fileEmpty',
  unknown: 'notASpreadsheet',
};

/**
 * Refuses what is no spreadsheet, in a sentence, before a library sees it. `zip` is what .xlsx, .xlsm,
 * .xlsb and .ods are; `ole` the .xls of before 2007.
 */
export function checkSpreadsheetFile(bytes: Buffer, file: string): 'zip' | 'ole' {
  const type = sniffFileType(bytes);
  const refusal = refusals[type];
  if (refusal !== null) throw new UserError(refusal, { file });
  return type === 'zip' ? 'zip' : 'ole';
}
