import { crc32, inflateRawSync } from 'node:zlib';

import type { ZipEntry } from './readZipDirectory.ts';

const localSignature = 0x04034b50;

/** The content of one part, never more than it declares; otherwise why there is none. */
export function unpackEntry(
  bytes: Buffer,
  entry: ZipEntry,
): Buffer | 'truncated' | 'damaged' | 'lying-size' {
  if (entry.isEncrypted) return 'damaged';
  const packed = locate(bytes, entry);
  if (typeof packed === 'string') return packed;
  const content = unpack(packed, entry);
  if (typeof content === 'string') return content;
  if (content.length !== entry.size) return 'lying-size';
  return crc32(content) === entry.checksum ? content : 'damaged';
}

/** The packed bytes. Some libraries go by the local header, so it has to say the same. */
function locate(bytes: Buffer, { offset, method, compressedSize }: ZipEntry) {
  if (offset + 30 > bytes.length) return 'truncated';
  if (bytes.readUInt32LE(offset) !== localSignature) return 'damaged';
  if (bytes.readUInt16LE(offset + 8) !== method) return 'lying-size';
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const end = start + compressedSize;
  return end > bytes.length ? 'truncated' : bytes.subarray(start, end);
}

/** Deflate makes of one byte at most 1,032. */
const mostGrowth = 1040;

function unpack(packed: Buffer, { method, size }: ZipEntry) {
  // Some writers mark an empty part as deflated and write nothing.
  if (method === 0 || (size === 0 && packed.length === 0)) return packed;
  if (method !== 8) return 'damaged';
  try {
    // In one go: most of the time of many small pieces goes into joining them.
    const chunkSize = Math.max(64, Math.min(size + 1, packed.length * mostGrowth));
    return inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize });
  } catch (error) {
    const isTooLong = error instanceof RangeError && 'code' in error;
    return isTooLong && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'lying-size' : 'damaged';
  }
}
