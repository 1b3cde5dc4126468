import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

import { checkOfficeZip } from '../parsing/checkOfficeZip.ts';
import { sniffFileType, type FileType } from '../parsing/sniffFileType.ts';

/** What the bytes are, whatever the name says; null for what may be a Word document. */
const refusals: Record<FileType, ErrorCode | null> = {
  zip: null,
  ole: 'documentIsOld',
  'ole-encrypted': 'fileHasPassword',
  pdf: 'documentIsPdf',
  html: 'documentIsHtml',
  text: 'documentIsText',
  empty: 'fileEmpty',
  unknown: 'notADocument',
};

/** Refuses what is no Word document, or not safe to unpack, in a sentence that names the file. */
export function checkWordFile(bytes: Buffer, file: string): void {
  const refusal = refusals[sniffFileType(bytes)];
  if (refusal !== null) throw new UserError(refusal, { file });

  const names = checkOfficeZip(bytes, file).map(({ name }) => name);
  const has = (folder: string) => names.some((name) => name.startsWith(folder));
  if (has('word/')) return;
  if (has('xl/')) throw new UserError('documentIsSpreadsheet', { file });
  if (names.includes('META-INF/manifest.xml')) {
    throw new UserError('documentIsOpenDocument', { file });
  }
  throw new UserError('notADocument', { file });
}
