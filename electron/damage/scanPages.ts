/**
 * Reads rows straight from the pages of an SQLite file, for when SQLite cannot: the page that leads
 * to them, or the schema, is gone. Format: https://www.sqlite.org/fileformat.html
 */
export interface ScannedRow {
  /** Null in a table WITHOUT ROWID and in an index. */
  readonly rowid: number | null;
  readonly values: readonly unknown[];
}

interface PageFormat {
  readonly headerBytes: number;
  /** Bytes in front of a cell's length: the page that an inner cell leads to. */
  readonly pointerBytes: number;
  readonly hasRowid: boolean;
  /** The longest payload that stays in the page as a whole. */
  readonly maxLocal: (usable: number) => number;
}

const indexMaxLocal = (usable: number) => Math.floor(((usable - 12) * 64) / 255) - 23;

/** Pages that hold rows; the inner pages of a table with rowid hold none. */
const formats: Readonly<Record<number, PageFormat>> = {
  0x02: { headerBytes: 12, pointerBytes: 4, hasRowid: false, maxLocal: indexMaxLocal },
  0x0a: { headerBytes: 8, pointerBytes: 0, hasRowid: false, maxLocal: indexMaxLocal },
  0x0d: { headerBytes: 8, pointerBytes: 0, hasRowid: true, maxLocal: (usable) => usable - 35 },
};

/** All rows of tables and indexes, from the second page on; what cannot be read is passed over. */
export function* scanPages(file: Buffer, pageSize: number): Generator<ScannedRow> {
  for (let start = pageSize; start + pageSize <= file.length; start += pageSize) {
    const page = file.subarray(start, start + pageSize);
    const format = formats[page.readUInt8(0)];
    if (format === undefined) continue;
    const cells = Math.min(page.readUInt16BE(3), Math.floor((pageSize - format.headerBytes) / 2));
    for (let index = 0; index < cells; index += 1) {
      const at = page.readUInt16BE(format.headerBytes + 2 * index);
      const row = unlessOutOfRange(() => readCell(file, page, at, format));
      if (row !== null) yield row;
    }
  }
}

function unlessOutOfRange<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readCell(file: Buffer, page: Buffer, at: number, format: PageFormat): ScannedRow {
  const length = readVarint(page, at + format.pointerBytes);
  const rowid = format.hasRowid ? readVarint(page, length.end) : null;
  const payload = readPayload(file, page, rowid?.end ?? length.end, length.value, format);
  return { rowid: rowid?.value ?? null, values: readRecord(payload) };
}

/** The part in the page and, when it is long, the rest from a chain of overflow pages. */
function readPayload(
  file: Buffer,
  page: Buffer,
  at: number,
  length: number,
  { maxLocal }: PageFormat,
): Buffer {
  if (length > file.length) throw new RangeError('longer than the file');
  const pageSize = page.length;
  const most = maxLocal(pageSize);
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (pageSize - 4));
  const local = length <= most ? length : wanted <= most ? wanted : least;
  const parts = [slice(page, at, local)];
  let next = local < length ? page.readUInt32BE(at + local) : 0;
  for (let rest = length - local; rest > 0; rest -= pageSize - 4) {
    if (next === 0) throw new RangeError('the chain ends early');
    const start = (next - 1) * pageSize;
    parts.push(slice(file, start + 4, Math.min(rest, pageSize - 4)));
    next = file.readUInt32BE(start);
  }
  return Buffer.concat(parts);
}

function readRecord(payload: Buffer): unknown[] {
  const header = readVarint(payload, 0);
  const values: unknown[] = [];
  let valueAt = header.value;
  for (let at = header.end; at < header.value;) {
    const type = readVarint(payload, at);
    const bytes = byteLength(type.value);
    values.push(readValue(slice(payload, valueAt, bytes), type.value));
    valueAt += bytes;
    at = type.end;
  }
  if (valueAt !== payload.length) throw new RangeError('not a record');
  return values;
}

const fixedLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function byteLength(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : (fixedLengths[type] ?? 0);
}

function readValue(bytes: Buffer, type: number): unknown {
  if (type >= 12) return type % 2 === 1 ? bytes.toString('utf8') : bytes;
  if (type >= 1 && type <= 5) return bytes.readIntBE(0, bytes.length);
  if (type === 6) return Number(bytes.readBigInt64BE());
  if (type === 7) return bytes.readDoubleBE();
  return type === 8 ? 0 : type === 9 ? 1 : null;
}

/** Big-endian, seven bits a byte; the ninth byte gives eight. */
function readVarint(bytes: Buffer, start: number): { value: number; end: number } {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return { value: value * 256 + bytes.readUInt8(start + 8), end: start + 9 };
}

function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start < 0 || start + length > bytes.length) throw new RangeError('past the end');
  return bytes.subarray(start, start + length);
}
