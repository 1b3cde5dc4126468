import { isUtf8 } from 'node:buffer';

import { readHtml } from '#shared/resolution/html/readHtml.ts';
import { UserError } from '#shared/userError.ts';

import {
  decodeSingleBytes,
  decodeStrictly,
  decodeText,
  markedEncoding,
} from '../parsing/decodeText.ts';

/** The text of a saved web page. Its scripts are words like any other, and left out as such. */
export function readWebPage(bytes: Buffer, file: string): string {
  const html = decodePage(bytes);
  if (html === null) throw new UserError('textNotUnicode', { file });
  const text = readHtml(html);
  if (text === null) throw new UserError('fileSuspicious', { file });
  return text;
}

/** By byte order mark, then as UTF-8, then as the page says of itself, then by its words. */
export function decodePage(bytes: Buffer): string | null {
  if (markedEncoding(bytes) !== null || bytes.includes(0)) return decodeText(bytes);
  if (isUtf8(bytes)) return decodeStrictly(bytes, 'utf-8');
  const declared = declaredEncoding(bytes);
  // Pages in an encoding without a name of its own say that they are Western.
  if (declared === null || declared === 'windows-1252') return decodeSingleBytes(bytes);
  return new TextDecoder(declared).decode(bytes).normalize('NFC');
}

/** As the decoder calls it; null for none that it knows. */
function declaredEncoding(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 4096);
  const name = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1];
  try {
    return name === undefined ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
