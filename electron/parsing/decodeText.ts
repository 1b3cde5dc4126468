import { isUtf8 } from 'node:buffer';

import { convertLegacy, detectEncoding } from '#shared/text/legacyText.ts';

import { countVietnamese } from './countVietnamese.ts';

/**
 * The text of bytes, NFC or as written: by their byte order mark, as UTF-8 where they are that, as
 * UTF-16 by where its zeros fall, otherwise in the encoding of before Unicode (Windows-1258, TCVN3,
 * VNI) under which they make Vietnamese words. Null when none does.
 */
export function decodeText(bytes: Buffer): string | null {
  const mark = markedEncoding(bytes);
  if (mark !== null) return decodeStrictly(bytes, mark);
  const wide = findWideEncoding(bytes);
  if (wide !== null) return decodeStrictly(bytes, wide);
  if (bytes.includes(0)) return null;
  return isUtf8(bytes) ? decodeStrictly(bytes, 'utf-8') : decodeLegacyBytes(bytes);
}

/** What a byte order mark says; null when there is none. */
export function markedEncoding(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const start = bytes.toString('latin1', 0, 3);
  if (start === '\xef\xbb\xbf') return 'utf-8';
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  return start.startsWith('\xfe\xff') ? 'utf-16be' : null;
}

export function decodeStrictly(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark. Letters, signs and spaces lie on few of its pages, whichever way round. */
function findWideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeStrictly(bytes, encoding);
    // No control characters, and hardly anything outside Latin and punctuation.
    if (text === null || /[\u0000-\u0008\u000E-\u001F]/u.test(text)) continue;
    const foreign = text.match(/[^\u0009-\u036F\u1E00-\u1EFF\u2000-\u22FF]/gu)?.length ?? 0;
    if (foreign <= text.length / 20) return encoding;
  }
  return null;
}

function decodeLegacyBytes(bytes: Buffer): string | null {
  const latin = decodeLatin(bytes);
  if (/[\u0000-\u0008\u000E-\u001F]/u.test(latin)) return null;
  const windows = decodeWindows1258(bytes);
  const old = decodeOld(latin);
  const best = countVietnamese(windows) >= countVietnamese(old) ? windows : old;
  return isVietnamese(best) ? best : null;
}

/**
 * Bytes that make no Unicode as Windows-1252, which keeps letters of TCVN3 and VNI to be told apart
 * by their fonts, or as Windows-1258 where they make more Vietnamese words.
 */
export function decodeSingleBytes(bytes: Buffer): string {
  const latin = decodeLatin(bytes);
  const windows = decodeWindows1258(bytes);
  const others = Math.max(countVietnamese(latin), countVietnamese(decodeOld(latin)));
  return countVietnamese(windows) > others ? windows : latin;
}

function decodeLatin(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeWindows1258(bytes: Buffer): string {
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}

/** '' when the letters are of no old encoding. */
function decodeOld(latin: string): string {
  const encoding = detectEncoding(latin, null);
  return encoding === 'tcvn3' || encoding === 'vni' ? convertLegacy(latin, encoding) : '';
}

/** Whether most of the marked words can be Vietnamese. */
function isVietnamese(text: string): boolean {
  const words =
    text.match(/[\p{L}\p{M}\u0080-\u00BF]*[^\p{ASCII}\s“”‘’–—…\u00A0][\p{L}\p{M}]*/gu) ?? [];
  return words.length > 0 && countVietnamese(text) >= words.length * 0.6;
}
