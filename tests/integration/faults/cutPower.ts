import type { Call } from './traced.ts';

/** What the disk holds of a file: what was synchronised, and what may or may not have reached it. */
interface DiskFile {
  bytes: Buffer;
  pending: ((bytes: Buffer, torn: number | null) => Buffer)[];
}

type Random = (below: number) => number;

/** Bytes that a disk writes whole or not at all. */
const sector = 512;

/**
 * The files as a disk might hold them when the power goes after the first `count` calls. What was not
 * synchronised is there in part: some writes, some of them torn, whatever their order. Names come
 * and go in order, and for good once the folder was synchronised.
 */
export function cutPower(
  start: Buffer,
  calls: readonly Call[],
  count: number,
  random: Random,
): Map<string, Buffer> {
  const first: DiskFile = { bytes: start, pending: [] };
  const lasting = new Map<string, DiskFile>([['db', first]]);
  const current = new Map(lasting);
  let names: (() => void)[] = [];

  function rename(name: string, file: DiskFile | null): void {
    const apply = (folder: Map<string, DiskFile>): void => {
      if (file === null) folder.delete(name);
      else folder.set(name, file);
    };
    apply(current);
    names.push(() => apply(lasting));
  }

  for (const call of calls.slice(0, count)) {
    const { name, file } = call;
    if (name === 'openat' && file.startsWith('-') && !current.has(file)) {
      rename(file, { bytes: Buffer.alloc(0), pending: [] });
    } else if (name === 'unlink') {
      rename(file, null);
    } else if (isSync(name) && file === 'folder') {
      for (const apply of names) apply();
      names = [];
    } else {
      change(current.get(file), call);
    }
  }
  for (const apply of names.slice(0, random(names.length + 1))) apply();
  return new Map([...lasting].map(([name, file]) => [name, withSomePending(file, random)]));
}

function change(file: DiskFile | undefined, { name, bytes, offset }: Call): void {
  if (file === undefined) return;
  if (name === 'pwrite64') file.pending.push((old, torn) => write(old, bytes, offset, torn));
  if (name === 'ftruncate') file.pending.push((old) => Buffer.concat([old], offset));
  if (!isSync(name)) return;
  file.bytes = file.pending.reduce((old, apply) => apply(old, null), file.bytes);
  file.pending = [];
}

function isSync(name: string): boolean {
  return name === 'fsync' || name === 'fdatasync';
}

function withSomePending({ bytes, pending }: DiskFile, random: Random): Buffer {
  const share = 1 + random(4);
  return pending.reduce((old, apply) => {
    if (random(4) >= share) return old;
    return apply(old, random(4) === 0 ? random(8) * sector : null);
  }, bytes);
}

/** `torn`: no more than so many bytes arrive. */
function write(old: Buffer, bytes: Buffer, offset: number, torn: number | null): Buffer {
  const arrived = bytes.subarray(0, torn ?? bytes.length);
  const grown = Buffer.concat([old], Math.max(old.length, offset + arrived.length));
  arrived.copy(grown, offset);
  return grown;
}
