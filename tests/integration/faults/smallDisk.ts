import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What the disk gives out at a time, in bytes. */
const block = 4096;

/** A disk in memory that can be filled to the last block. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves room for so many blocks. */
  fill(blocksLeft: number): void;
  free(): void;
  remove(): void;
}

/** Mounting one takes Linux, and root. */
export function canMountSmallDisk(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

export function mountSmallDisk(path: string, size = '8m'): SmallDisk {
  mkdirSync(path);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]);
  if (status !== 0) throw new Error('The small disk could not be mounted.');
  const filler = join(path, 'đầy');
  const free = (): void => rmSync(filler, { force: true });
  return {
    path,
    free,
    fill(blocksLeft) {
      free();
      const file = openSync(filler, 'w');
      const written = writeAll(file);
      ftruncateSync(file, Math.max(0, written - blocksLeft * block));
      closeSync(file);
    },
    remove: () => void spawnSync('umount', ['--lazy', path]),
  };
}

/** Until the disk takes no more; returns the bytes. */
function writeAll(file: number): number {
  const piece = Buffer.alloc(block, 1);
  let written = 0;
  try {
    for (;;) written += writeSync(file, piece);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return written;
    throw error;
  }
}
