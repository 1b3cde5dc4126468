import { readZipDirectory, type ZipEntry } from './readZipDirectory.ts';
import { unpackEntry } from './unpackEntry.ts';

/** Measured on public Office files: none that is real comes near. */
const limits = {
  fileBytes: 50 * 2 ** 20,
  entries: 2000,
  entryBytes: 200 * 2 ** 20,
  totalBytes: 400 * 2 ** 20,
} as const;

/**
 * - `not-zip`: does not begin like one.
 * - `truncated`: its directory or a part of it is missing, as after a broken download.
 * - `damaged`: a part cannot be unpacked, or is not what was packed.
 * - `lying-size`: a part says of itself what is not so; no office program writes that.
 * - `duplicate-entries`: two parts of one name, of which each program reads another.
 * - `doctype`: an XML part brings its own entities, which no office file does.
 */
export type ZipRefusal =
  | 'not-zip'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'too-many-entries'
  | 'lying-size'
  | 'duplicate-entries'
  | 'doctype';

export interface ZipPart {
  readonly name: string;
  readonly size: number;
  readonly compressedSize: number;
}

export type ZipCheck =
  | { readonly ok: true; readonly entries: readonly ZipPart[] }
  | { readonly ok: false; readonly reason: ZipRefusal };

/**
 * Looks a zip over before any library unpacks it: libraries believe the sizes it declares and grow
 * without bounds. Each part is unpacked here once, one at a time and never beyond its declared
 * size, so that what passes is as large as it says.
 */
export function checkZip(bytes: Buffer): ZipCheck {
  const directory = checkZipDirectory(bytes);
  if (typeof directory === 'string') return refuse(directory);
  for (const entry of directory) {
    const content = readCheckedEntry(bytes, entry);
    if (typeof content === 'string') return refuse(content);
  }
  const entries = directory.map(({ name, size, compressedSize }) => ({
    name,
    size,
    compressedSize,
  }));
  return { ok: true, entries };
}

/** What the zip says it holds; nothing of it is unpacked yet. */
export function checkZipDirectory(bytes: Buffer): readonly ZipEntry[] | ZipRefusal {
  if (bytes.length > limits.fileBytes) return 'too-large';
  if (bytes.toString('latin1', 0, 2) !== 'PK') return 'not-zip';
  const entries = readZipDirectory(bytes, limits.entries);
  if (entries === null) return 'truncated';
  if (entries === 'too-many') return 'too-many-entries';
  return refusalOf(entries) ?? entries;
}

/** One part, unpacked, if that is what its entry says and safe to parse. */
export function readCheckedEntry(bytes: Buffer, entry: ZipEntry): Buffer | ZipRefusal {
  const content = unpackEntry(bytes, entry);
  if (typeof content === 'string') return content;
  return isXml(entry.name) && hasDoctype(content) ? 'doctype' : content;
}

function refuse(reason: ZipRefusal): ZipCheck {
  return { ok: false, reason };
}

function refusalOf(entries: readonly ZipEntry[]): ZipRefusal | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const largest = entries.reduce((max, { size }) => Math.max(max, size), 0);
  if (largest > limits.entryBytes || total > limits.totalBytes) return 'too-large';
  const names = new Set(entries.map(({ name }) => partKey(name)));
  return names.size < entries.length ? 'duplicate-entries' : null;
}

/** What programs take for the same name: some mind neither capitals nor which slash it is. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function isXml(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

function hasDoctype(content: Buffer): boolean {
  const doctype = '<!DOCTYPE';
  const wide = Buffer.from(doctype, 'utf16le');
  return content.includes(doctype) || content.includes(wide) || content.includes(swap(wide));
}

function swap(wide: Buffer): Buffer {
  return Buffer.from(wide).swap16();
}
