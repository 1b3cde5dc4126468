import { isUtf8 } from 'node:buffer';

export type FileType =
  'zip' | 'ole' | 'ole-encrypted' | 'pdf' | 'html' | 'text' | 'empty' | 'unknown';

const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zipSignatures = ['PK\x03\x04', 'PK\x05\x06'];
const htmlStart =
  /^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta)\b/i;

/**
 * What a file is by its bytes, whatever its name says. `ole` is an Office file of before 2007
 * (.doc, .xls); `ole-encrypted` is a newer one with a password. `text` is UTF-8, or UTF-16 with a
 * byte order mark; text in an older encoding is `unknown`.
 */
export function sniffFileType(bytes: Buffer): FileType {
  if (bytes.length === 0) return 'empty';
  if (zipSignatures.includes(bytes.toString('latin1', 0, 4))) return 'zip';
  if (bytes.subarray(0, 8).equals(oleSignature)) {
    return hasOleStream(bytes, 'EncryptedPackage') ? 'ole-encrypted' : 'ole';
  }
  if (bytes.toString('latin1', 0, 1024).includes('%PDF-')) return 'pdf';
  const text = decodeStart(bytes);
  if (text === null) return 'unknown';
  return htmlStart.test(text.trimStart()) ? 'html' : 'text';
}

/** Null when the bytes are not text that can be read without guessing its encoding. */
function decodeStart(bytes: Buffer): string | null {
  const mark = bytes.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes.subarray(0, 4096));
  if (mark === '\xfe\xff') return new TextDecoder('utf-16be').decode(bytes.subarray(0, 4096));
  if (bytes.includes(0) || !isUtf8(bytes)) return null;
  return new TextDecoder().decode(bytes.subarray(0, 4096));
}

/**
 * Looks for a directory entry of the compound file: entries are 128 bytes long and aligned, with
 * the name in UTF-16 first and its length in bytes, closing zero included, at offset 64.
 */
function hasOleStream(bytes: Buffer, name: string): boolean {
  const entryName = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(entryName); at >= 0; at = bytes.indexOf(entryName, at + 1)) {
    const isEntry = at % 128 === 0 && at + 66 <= bytes.length;
    if (isEntry && bytes.readUInt16LE(at + 64) === entryName.length) return true;
  }
  return false;
}
