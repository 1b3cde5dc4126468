import { expect, test } from 'vitest';

import { checkDatabase } from '#electron/damage/fileCheck.ts';
import { openDatabase } from '#electron/workbook/openDatabase.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';

import { createRandom, seeds, tellSoak, tryEach } from '../../builders/soak.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { doorTools } from './kills/doorTools.ts';
import { stateOf } from './kills/examine.ts';
import { canTrace, runTraced } from './traced.ts';
import type { Call, Traced } from './traced.ts';

const folder = useTemporaryFolder();
const testTraced = test.skipIf(!canTrace());
const skipped = '(skipped without strace)';

/** What a user is told; none of them is "unexpected". */
const told = [
  'done',
  'workbookDiskError',
  'workbookDamaged',
  'driveFailed',
  'diskFull',
  'fileNotReadable',
  'fileNotWritable',
  'workbookInUse',
];

const faults = [
  { error: 'EIO', names: ['openat', 'pread64', 'pwrite64', 'fsync', 'ftruncate', 'unlink'] },
  { error: 'ENOSPC', names: ['openat', 'pwrite64', 'ftruncate'] },
  { error: 'EACCES', names: ['openat', 'unlink'] },
];

async function stateAfter({ path, appDataFolder }: Traced, storage: 'local' | 'network') {
  const workbook = await createWorkbookOpener(doorTools({ appDataFolder, storage }))(path);
  const state = stateOf(workbook);
  workbook.close();
  expect(checkDatabase(path).problems).toEqual([]);
  return state;
}

function onWorkbook({ file }: Call): boolean {
  return file !== 'marks' && file !== 'folder';
}

testTraced(
  `any single call that fails is told of, changes nothing, and the second try goes through ${skipped}`,
  async () => {
    const usual = {
      local: await runTraced(folder.at('local'), 'local'),
      network: await runTraced(folder.at('network'), 'network'),
    };
    const state = await stateAfter(usual.local, 'local');
    await tryEach(seeds(6), async (seed) => {
      const random = createRandom(seed);
      const storage = seed % 2 === 0 ? 'local' : 'network';
      const { error, names } = pick(faults, random);
      const name = pick(names, random);
      const calls = usual[storage].calls.filter((call) => call.name === name);
      if (!calls.some(onWorkbook)) return;
      // Opening the marks and the first look at the header are no calls of SQLite's.
      const fault = { name, error, at: 2 + random(calls.length) };
      const traced = await runTraced(folder.at(`${seed}`), storage, fault);
      tellSoak({ type: 'fault', fault: `${error} of ${name}`, seed });
      const ends = traced.marks.filter((mark) => !mark.startsWith('begin '));
      for (const end of ends) expect(told).toContain(end.replace(/^\w+ /, ''));
      expect(ends.filter((end) => end.endsWith(' done'))).toHaveLength(4);
      expect(await stateAfter(traced, storage)).toEqual(state);
    });
  },
  60_000 * seeds(6).length,
);

/** Of the calls of a name, the place of the first that fits after the process said something. */
function placeOf(
  { calls }: Traced,
  mark: string,
  name: string,
  fits: (call: Call) => boolean,
): number {
  const from = calls.findIndex(({ bytes }) => bytes.toString() === `${mark}\n`);
  const found = calls.findIndex((call, at) => at > from && call.name === name && fits(call));
  return calls.slice(0, found + 1).filter((call) => call.name === name).length;
}

testTraced.each(['local', 'network'] as const)(
  `a file on %s storage that opens for reading alone is not opened for editing ${skipped}`,
  async (storage) => {
    const usual = await runTraced(folder.at('thường'), storage);
    const isWriting = ({ file, flags }: Call) => file === 'db' && flags.includes('O_RDWR');
    const at = placeOf(usual, 'begin open', 'openat', isWriting);
    const fault = { name: 'openat', error: 'EACCES', at };
    const { marks } = await runTraced(folder.at('lỗi'), storage, fault);
    expect(marks.filter((mark) => !mark.startsWith('begin '))).toEqual([
      'open fileNotWritable',
      ...['open done', 'edit done', 'undo done', 'close done'],
    ]);
  },
);

testTraced(
  `an edit that is in the file counts as saved where a folder cannot be synchronised ${skipped}`,
  async () => {
    const usual = await runTraced(folder.at('thường'), 'network');
    const isRemoved = usual.calls.findLastIndex(({ name }) => name === 'unlink');
    const isAfter = (call: Call) => call.file === 'folder' && usual.calls.indexOf(call) > isRemoved;
    const at = placeOf(usual, 'begin undo', 'fsync', isAfter);
    const fault = { name: 'fsync', error: 'EIO', at };
    const traced = await runTraced(folder.at('lỗi'), 'network', fault);
    expect(traced.marks).toEqual(usual.marks);
    expect(await stateAfter(traced, 'network')).toEqual(await stateAfter(usual, 'network'));
  },
);

testTraced.each([
  ['local', ['fsync -wal']],
  ['network', ['fsync -journal', 'fsync db', 'unlink -journal', 'fsync folder']],
] as const)(
  `on %s storage an edit is on the disk before it is reported ${skipped}`,
  async (storage, ends) => {
    const { calls } = await runTraced(folder.at(storage), storage);
    const from = calls.findIndex(({ bytes }) => bytes.toString() === 'begin edit\n');
    const to = calls.findIndex(({ bytes }) => bytes.toString() === 'edit done\n');
    const names = calls
      .slice(from + 1, to)
      .filter(({ name }) => ['pwrite64', 'fsync', 'fdatasync', 'unlink'].includes(name))
      .map(({ name, file }) => `${name.replace('fdatasync', 'fsync')} ${file}`);
    // The index of the log may be anything after a power cut.
    const lasting = names.filter((name) => !name.endsWith('-shm'));
    expect(lasting.filter((name) => !name.startsWith('pwrite64')).slice(-ends.length)).toEqual(
      ends,
    );
    expect(lasting.at(-1)).toBe(ends.at(-1));
  },
);

test.each([
  ['writeAhead', 'wal', 2],
  ['rollback', 'delete', 3],
] as const)(
  'a %s journal is synchronised as fully as it has to be',
  async (journal, mode, sync) => {
    const path = folder.at('Kế hoạch.dauviec');
    (await aWorkbook(path)).close();
    const db = openDatabase(path, journal);
    expect(db.pragma('journal_mode', { simple: true })).toBe(mode);
    expect(db.pragma('synchronous', { simple: true })).toBe(sync);
    db.close();
  },
);

function pick<T>(all: readonly T[], random: (below: number) => number): T {
  const one = all[random(all.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
