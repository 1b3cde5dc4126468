import { joinWrappedLines } from '#shared/resolution/joinWrappedLines.ts';
import { UserError } from '#shared/userError.ts';

import { decodeText } from '../parsing/decodeText.ts';

/** The text of a file without form, in Unicode or an older encoding of Vietnamese, a paragraph a line. */
export function readTextFile(bytes: Buffer, file: string): string {
  const text = decodeText(bytes);
  if (text === null) throw new UserError('textNotUnicode', { file });
  return joinWrappedLines(text);
}
