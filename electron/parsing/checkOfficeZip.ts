import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

import { checkZip, type ZipPart, type ZipRefusal } from './inspectZip.ts';

const codes: Record<ZipRefusal, ErrorCode> = {
  'not-zip': 'fileDamaged',
  truncated: 'fileIncomplete',
  damaged: 'fileDamaged',
  'too-large': 'fileUnpacksTooLarge',
  'too-many-entries': 'fileUnpacksTooLarge',
  'lying-size': 'fileSuspicious',
  'duplicate-entries': 'fileSuspicious',
  doctype: 'fileSuspicious',
};

/** The parts of a .xlsx or .docx that is safe to unpack; a sentence naming the file for any other. */
export function checkOfficeZip(bytes: Buffer, file: string): readonly ZipPart[] {
  const check = checkZip(bytes);
  if (!check.ok) throw new UserError(codes[check.reason], { file });
  return check.entries;
}
