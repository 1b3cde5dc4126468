import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkDatabase } from '#electron/damage/fileCheck.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { anEngine } from '../../builders/anEngine.ts';
import { openerTools } from '../../builders/openerTools.ts';
import { soak, tellSoak } from '../../builders/soak.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { stateOf } from './kills/examine.ts';
import { aFileOfSchema1 } from './kills/schema1File.ts';
import { aSmallFile, editOneCell } from './kills/startFiles.ts';
import { works } from './kills/works.ts';
import { outcomeOf } from './outcome.ts';
import { canMountSmallDisk, mountSmallDisk } from './smallDisk.ts';
import type { SmallDisk } from './smallDisk.ts';

const folder = useTemporaryFolder();
let disk: SmallDisk;

const testWithDisk = test.skipIf(!canMountSmallDisk());
const skipped = '(skipped without the right to mount a small disk)';
const timeoutMs = 60_000 * Math.max(2, soak);

beforeEach(() => {
  if (canMountSmallDisk()) disk = mountSmallDisk(folder.at('đĩa'));
});
afterEach(() => {
  if (canMountSmallDisk()) disk.remove();
});

/**
 * A disk with room for some blocks, and for more each time, until `trial` gets by with it. A soak
 * goes by single blocks at first, so that every write of a step is the one that finds no room.
 */
async function fillLessAndLess(
  usualStep: number,
  trial: (place: string, fill: () => void) => Promise<string>,
): Promise<string[]> {
  const codes = new Set<string>();
  for (let blocks = 0; ; blocks += soak > 1 && blocks < 60 ? 1 : usualStep) {
    const place = join(disk.path, 'việc');
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    const code = await trial(place, () => disk.fill(blocks));
    disk.free();
    if (code === 'done') return [...codes];
    codes.add(code);
    tellSoak({ type: 'fault', fault: 'full disk', seed: blocks });
  }
}

const oneCell = (workbook: Workbook): void => editOneCell(workbook, () => 0);
const manyRows = (workbook: Workbook): void => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ title: `Việc ${at} `.repeat(20) }));
  insertTasks(workbook, { parent: null, before: null }, rows);
};

testWithDisk.each([
  ['an edit of one cell', 'local', 1, () => oneCell],
  ['an edit of one cell', 'network', 1, () => oneCell],
  ['a step of many rows', 'local', 6, () => manyRows],
  ['a step of many rows', 'network', 6, () => manyRows],
  ['an import', 'local', 60, () => works.import.createActs(1)],
  ['an import', 'network', 60, () => works.import.createActs(1)],
] as const)(
  `%s on a full %s disk changes nothing, and goes through once there is room ${skipped}`,
  async (_, kind, step, createAct) => {
    const tools = openerTools(folder.at('app'), { findStorage: () => ({ kind }) });
    const open = createWorkbookOpener(tools);
    const codes = await fillLessAndLess(step, async (place, fill) => {
      const path = join(place, 'Kế hoạch.dauviec');
      await aSmallFile(path);
      const workbook = await open(path);
      const before = stateOf(workbook);
      const act = createAct();
      fill();
      const outcome = await outcomeOf(() => act(workbook));
      if (outcome !== 'done') {
        expect(stateOf(workbook)).toEqual(before);
        expect(await outcomeOf(() => act(workbook))).toBe(outcome);
        disk.free();
        expect(await outcomeOf(() => act(workbook))).toBe('done');
      }
      await expectKept(workbook, open);
      return outcome;
    });
    expect(codes).toEqual(['diskFull']);
  },
  timeoutMs,
);

/** Closing takes room as well; what it cannot take into the file stays beside it until the next time. */
async function expectKept(
  workbook: Workbook,
  open: (path: string) => Promise<Workbook>,
): Promise<void> {
  const state = stateOf(workbook);
  const { path } = workbook;
  expect(['done', 'diskFull']).toContain(await outcomeOf(() => workbook.close()));
  disk.free();
  const reopened = await open(path);
  expect(stateOf(reopened)).toEqual(state);
  reopened.close();
  expect(readdirSync(join(path, '..'))).toEqual(['Kế hoạch.dauviec']);
  expect(checkDatabase(path).problems).toEqual([]);
}

testWithDisk(
  `a backup on a full disk leaves nothing of itself, and the workbook as it was ${skipped}`,
  async () => {
    const path = folder.at('Kế hoạch.dauviec');
    await aSmallFile(path);
    const codes = await fillLessAndLess(20, async (place, fill) => {
      const tools = openerTools(place);
      const workbook = await createWorkbookOpener(tools)(path);
      const before = stateOf(workbook);
      fill();
      const outcome = await outcomeOf(() => workbook.backUp('manual', tools.backups));
      const left = readdirSync(place, { recursive: true, encoding: 'utf8' });
      expect(left.filter((name) => name.includes('.tmp'))).toEqual([]);
      expect(stateOf(workbook)).toEqual(before);
      disk.free();
      expect(await outcomeOf(() => workbook.backUp('manual', tools.backups))).toBe('done');
      workbook.close();
      return outcome;
    });
    expect(codes).toEqual(['backupDiskFull']);
  },
  timeoutMs,
);

testWithDisk(
  `a copy on a full disk leaves nothing of itself ${skipped}`,
  async () => {
    const path = folder.at('Kế hoạch.dauviec');
    await aSmallFile(path);
    const { engine, client } = anEngine(folder.at('app'));
    await client.workbook.open({ path });
    const codes = await fillLessAndLess(10, async (place, fill) => {
      const target = join(place, 'Bản sao.dauviec');
      const saveCopy = () => client.workbook.saveCopy({ path: target, replace: false });
      fill();
      const outcome = await outcomeOf(saveCopy);
      disk.free();
      if (outcome !== 'done') {
        expect(readdirSync(place)).toEqual([]);
        expect(await outcomeOf(saveCopy)).toBe('done');
      }
      expect(checkDatabase(target).problems).toEqual([]);
      return outcome;
    });
    await engine.close();
    expect(codes).toEqual(['diskFull']);
  },
  timeoutMs,
);

testWithDisk(
  `a new workbook on a full disk is not made, or waits to be opened ${skipped}`,
  async () => {
    const plan = { title: 'Mới', year: 2021, issued: null, directory: null, replace: false };
    const codes = await fillLessAndLess(20, async (place, fill) => {
      const path = join(place, 'Kế hoạch.dauviec');
      const { engine, client } = anEngine(folder.at('app'));
      fill();
      const outcome = await outcomeOf(() => client.workbook.create({ ...plan, path }));
      disk.free();
      if (outcome !== 'done') {
        const isMade = readdirSync(place).includes('Kế hoạch.dauviec');
        const go = () => client.workbook[isMade ? 'open' : 'create']({ ...plan, path });
        expect(await outcomeOf(go)).toBe('done');
      }
      await engine.close();
      expect(readdirSync(place)).toEqual(['Kế hoạch.dauviec']);
      return outcome;
    });
    expect(codes).toEqual(['diskFull']);
  },
  timeoutMs,
);

testWithDisk.each(['beside the file', 'in the place of backups'])(
  `a file of an older schema stays as it was on a full disk %s, and opens once there is room ${skipped}`,
  async (where) => {
    aFileOfSchema1(folder.at('gốc.dauviec'), 200);
    const old = readFileSync(folder.at('gốc.dauviec'));
    const codes = await fillLessAndLess(100, async (place, fill) => {
      const isBeside = where === 'beside the file';
      const path = join(isBeside ? place : folder.path, 'Kế hoạch.dauviec');
      aFileOfSchema1(path, 200);
      const { engine, client } = anEngine(isBeside ? folder.at('app') : join(place, 'app'));
      fill();
      const outcome = await outcomeOf(() => client.workbook.open({ path }));
      disk.free();
      if (outcome !== 'done') {
        if (!isBeside) expect(readFileSync(path)).toEqual(old);
        expect(await outcomeOf(() => client.workbook.open({ path }))).toBe('done');
      }
      await engine.close();
      expect(checkDatabase(path).problems).toEqual([]);
      return outcome;
    });
    expect(codes.toSorted()).toEqual(
      where === 'beside the file' ? ['diskFull'] : ['backupDiskFull', 'diskFull'],
    );
  },
  timeoutMs,
);
