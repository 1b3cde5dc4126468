import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import { checkDatabase } from '#electron/damage/fileCheck.ts';
import { salvage } from '#electron/damage/salvage.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';
import type { OpenWorkbook } from '#electron/workbook/workbookOpener.ts';
import { UserError } from '#shared/userError.ts';

import { createRandom, firstSeed, seeds, soak, tellSoak } from '../../builders/soak.ts';
import { openerTools } from '../../builders/openerTools.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';
import { aFullWorkbook, listPages, pageSize, taskCount } from './aFullWorkbook.ts';

/** Each fault writes, checks, opens and salvages a file. */
const timeoutMs = 60_000 * soak;

const folder = useTemporaryFolder();
let sound: Buffer;
let open: OpenWorkbook;

beforeEach(async () => {
  const path = folder.at('gốc.dauviec');
  sound = await aFullWorkbook(path);
  mkdirSync(folder.at('tạm'));
  open = createWorkbookOpener(openerTools(folder.at('app')));
});

/** Tasks of the file that are as they were, when it is damaged like this and read by all means. */
async function tasksAfter(damaged: Buffer, name: string): Promise<number> {
  const path = folder.at(`${name}.dauviec`);
  writeFileSync(path, damaged);
  const isSound = checkDatabase(path).isSound;
  expect(readFileSync(path).equals(damaged)).toBe(true);
  tellSoak({ type: 'fault', fault: 'damaged file', seed: null });
  if (!(await opens(path))) {
    expect(isSound, `${name} is refused and was found sound`).toBe(false);
    expect(readFileSync(path).equals(damaged), `${name} is refused and written to`).toBe(true);
  }
  writeFileSync(path, damaged);
  return salvageTasks(path, folder.at(`${name} cứu được.dauviec`));
}

/** Through the door that the program opens it by, which leaves one single file in either case. */
async function opens(path: string): Promise<boolean> {
  try {
    const workbook = await open(path);
    expect(workbook.access.current()).toEqual({ mode: 'edit' });
    workbook.close();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return false;
  } finally {
    const beside = readdirSync(folder.path).filter((name) => name.includes(basename(path)));
    expect(beside).toEqual([basename(path)]);
  }
}

async function salvageTasks(path: string, target: string): Promise<number> {
  const before = readFileSync(path);
  try {
    await salvage(path, target, { temporaryFolder: folder.at('tạm'), now: noon });
  } catch (error) {
    expect(error).toMatchObject({ code: 'nothingToSalvage' });
    return 0;
  }
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(checkDatabase(target).problems).toEqual([]);
  const workbook = openWorkbook(target, noon);
  const { tasks } = workbook.snapshot();
  workbook.close();
  return tasks.filter(({ title }) => /^(Mục|Việc) \d/.test(title)).length;
}

test(
  'a file that was cut off gives back what stands before the cut',
  async () => {
    const random = createRandom(firstSeed);
    const kept: { share: number; tasks: number }[] = [];
    for (const seed of seeds(8)) {
      const length = random(sound.length);
      const tasks = await tasksAfter(sound.subarray(0, length), `cắt ${seed}`);
      kept.push({ share: length / sound.length, tasks });
    }
    // Behind the schema, which is the first quarter, rows of tasks and of their log stand all over the
    // file, unevenly: half of it has about half.
    const poor = kept.filter(({ share, tasks }) => tasks < taskCount * (share - 0.25));
    expect(poor).toEqual([]);
  },
  timeoutMs,
);

test(
  'some flipped bits cost at most a few tasks',
  async () => {
    const kept: number[] = [];
    for (const seed of seeds(12)) {
      const random = createRandom(seed);
      const damaged = Buffer.from(sound);
      for (let flips = 1 + random(10); flips > 0; flips -= 1) {
        const at = random(damaged.length);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random(8)), at);
      }
      kept.push(await tasksAfter(damaged, `bit ${seed}`));
    }
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(taskCount - 10);
  },
  timeoutMs,
);

test(
  'three zeroed pages anywhere cost at most a few tasks',
  async () => {
    const kept: number[] = [];
    for (const seed of seeds(12)) {
      const random = createRandom(seed);
      const damaged = Buffer.from(sound);
      for (let pages = 3; pages > 0; pages -= 1) {
        const start = random(damaged.length / pageSize) * pageSize;
        damaged.fill(0, start, start + pageSize);
      }
      kept.push(await tasksAfter(damaged, `trang ${seed}`));
    }
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(taskCount - 20);
  },
  timeoutMs,
);

test(
  'any single zeroed page is found, and costs no task',
  async () => {
    const pages = listPages(folder.at('gốc.dauviec'));
    const every = Math.max(1, Math.floor(12 / soak));
    for (const { page, kind } of pages.filter((_, at) => at % every === 0)) {
      const damaged = Buffer.from(sound).fill(0, (page - 1) * pageSize, page * pageSize);
      const path = folder.at('một trang.dauviec');
      writeFileSync(path, damaged);
      // The end of a long text may be anything; that takes the digest of the cells.
      if (kind !== 'overflow') expect(checkDatabase(path).isSound).toBe(false);
      expect(await tasksAfter(damaged, `trang ${page}`)).toBe(taskCount);
    }
  },
  timeoutMs,
);
