/** One file inside a zip, as the central directory at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes once unpacked, as declared: a hostile file may lie. */
  readonly size: number;
  readonly compressedSize: number;
  readonly checksum: number;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
const inExtraField = 0xffffffff;

interface Directory {
  readonly offset: number;
  readonly count: number;
}

/** Null when the directory is not there whole, as in a file that was cut. */
export function readZipDirectory(bytes: Buffer, limit: number): ZipEntry[] | 'too-many' | null {
  const directory = findDirectory(bytes);
  if (directory === null) return null;
  if (directory.count > limit) return 'too-many';
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  while (entries.length < directory.count) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null;
    const end = at + 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30);
    if (end > bytes.length) return null;
    entries.push(readEntry(bytes, at));
    at = end + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findDirectory(bytes: Buffer): Directory | null {
  const lowest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) !== endSignature) continue;
    const count = bytes.readUInt16LE(at + 10);
    const offset = bytes.readUInt32LE(at + 16);
    if (count === 0xffff || offset === inExtraField) return findDirectory64(bytes, at);
    return { offset, count };
  }
  return null;
}

/** Zip64, which some writers use for small files too. */
function findDirectory64(bytes: Buffer, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== end64LocatorSignature) return null;
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== end64Signature) return null;
  return {
    count: Number(bytes.readBigUInt64LE(at + 32)),
    offset: Number(bytes.readBigUInt64LE(at + 48)),
  };
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const [size, compressedSize, offset] = readLarge(extra, [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ]);
  return {
    name: bytes.toString('utf8', at + 46, nameEnd),
    size,
    compressedSize,
    checksum: bytes.readUInt32LE(at + 16),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    offset,
  };
}

type Sizes = [size: number, compressedSize: number, offset: number];

/** Numbers that did not fit into 32 bits stand in the zip64 extra field, in this order. */
function readLarge(extra: Buffer, sizes: Sizes): Sizes {
  let field = 0;
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== 1) {
    field += 4 + extra.readUInt16LE(field + 2);
  }
  let at = field + 4;
  const read = (value: number) => {
    if (value !== inExtraField || at + 8 > extra.length) return value;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  };
  return [read(sizes[0]), read(sizes[1]), read(sizes[2])];
}
