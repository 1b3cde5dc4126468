import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import SqliteDatabase from 'better-sqlite3';

import { applicationId } from '../workbook/openDatabase.ts';
import { isDamage } from './fileCheck.ts';

/** A copy of a damaged file that may be changed, with its journal played back as far as it goes. */
export interface PrivateCopy {
  readonly path: string;
  /** As the file says, repaired or not; 0 when it is lost. */
  readonly schemaVersion: number;
  readonly pageSize: number;
  remove(): void;
}

const headerBytes = 100;

const magic = 'SQLite format 3\0';

/** What `createDatabase` makes. */
const usualPageSize = 4096;

/** The file itself must be open nowhere in this process; it is only read. */
export function copyAside(path: string, folder: string): PrivateCopy {
  const ownFolder = mkdtempSync(join(folder, 'salvage-'));
  const copy = join(ownFolder, 'copy.dauviec');
  copyFileSync(path, copy);
  const journals = ['-wal', '-journal'].filter((ending) => existsSync(path + ending));
  for (const ending of journals) copyFileSync(path + ending, copy + ending);
  if (journals.length > 0 && !playBack(copy)) {
    repairHeader(copy);
    playBack(copy);
  }
  for (const ending of [...journals, '-shm']) rmSync(copy + ending, { force: true });
  return {
    path: copy,
    ...repairHeader(copy),
    remove: () => rmSync(ownFolder, { recursive: true, force: true }),
  };
}

/** Takes what the journal beside a file holds into the file; false when SQLite cannot. */
function playBack(path: string): boolean {
  const db = new SqliteDatabase(path);
  try {
    db.pragma('journal_mode = DELETE');
    return true;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  } finally {
    db.close();
  }
}

/**
 * Writes the first 100 bytes anew: nearly all of them are the same in every workbook. The length is
 * taken from the file as it is, which also makes a file readable that was cut off.
 */
function repairHeader(path: string): { schemaVersion: number; pageSize: number } {
  const file = openSync(path, 'r+');
  try {
    const header = Buffer.alloc(headerBytes);
    const length = fstatSync(file).size;
    readSync(file, header, 0, headerBytes, 0);
    const pageSize = readPageSize(header.subarray(0, length));
    const pages = Math.max(1, Math.ceil(length / pageSize));
    const schemaVersion = header.readUInt32BE(60);
    writeHeader(header, pageSize, pages);
    ftruncateSync(file, pages * pageSize);
    writeSync(file, header, 0, headerBytes, 0);
    return { schemaVersion, pageSize };
  } finally {
    closeSync(file);
  }
}

function writeHeader(header: Buffer, pageSize: number, pages: number): void {
  header.write(magic, 0, 'latin1');
  header.writeUInt16BE(pageSize === 65536 ? 1 : pageSize, 16);
  // Rollback journal, no reserved bytes, the three fractions that never differ.
  header.set([1, 1, 0, 64, 32, 32], 18);
  // Change counter and the length that goes with it; no free pages, as nothing is written.
  for (const [at, value] of [
    [24, 1],
    [28, pages],
    [32, 0],
    [36, 0],
    // Schema format, no auto-vacuum, UTF-8, no incremental vacuum, and ours.
    [44, 4],
    [52, 0],
    [56, 1],
    [64, 0],
    [68, applicationId],
    [92, 1],
  ] as const) {
    header.writeUInt32BE(value, at);
  }
}

function readPageSize(header: Buffer): number {
  const isWhole = header.length === headerBytes && header.toString('latin1', 0, 16) === magic;
  if (!isWhole) return usualPageSize;
  const stored = header.readUInt16BE(16);
  const size = stored === 1 ? 65536 : stored;
  return size >= 512 && Number.isInteger(Math.log2(size)) ? size : usualPageSize;
}
