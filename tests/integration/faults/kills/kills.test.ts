import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { checkDatabase } from '#electron/damage/fileCheck.ts';

import { createRandom, seeds, tellSoak, tryEach } from '../../../builders/soak.ts';
import { memoryDisk, useTemporaryFolder } from '../../../builders/temporaryFolder.ts';
import { backupTools, readOne } from '../../backups/backupTools.ts';
import { examine } from './examine.ts';
import { dismissSpare, runAndKill } from './killProcess.ts';
import type { Moment, Order } from './killProcess.ts';
import { works } from './works.ts';
import type { WorkName } from './works.ts';

const folder = useTemporaryFolder(memoryDisk());

/** Long on a machine that does other things as well. */
const timeoutMs = 60_000;

afterAll(dismissSpare);

/** Half of them right after a commit began, half of them whenever it may be. */
function momentOf(work: WorkName, seed: number): Moment {
  const { actsAtMost, commitMs } = works[work];
  const random = createRandom(seed);
  const isAimed = random(2) === 0;
  const act = 1 + random(actsAtMost);
  if (!isAimed) return { after: (line) => line === 'begin 1', delayMs: random(150) };
  return { after: (line) => line === `begin ${act}`, delayMs: (random(1200) / 1000) * commitMs };
}

/** A workbook in a folder of its own, at work when its process is killed. */
async function killAtWork(work: WorkName, seed: number) {
  const place = folder.at(`${seed}`);
  mkdirSync(place);
  const order = {
    work,
    seed,
    path: join(place, 'Kế hoạch.dauviec'),
    startPath: folder.at(`${seed}.đầu`),
    appDataFolder: folder.at(`${seed}.app`),
    storage: seed % 2 === 0 ? 'local' : 'network',
  } as const;
  await works[work].prepare(order.path);
  copyFileSync(order.path, order.startPath);
  const words = await runAndKill(order, momentOf(work, seed));
  return { order, words };
}

type Killed = Awaited<ReturnType<typeof killAtWork>>;

async function findWhole({ order, words }: Killed, work: string, kills = 1): Promise<void> {
  const found = await examine(order, words);
  const { isAmidCommit } = words;
  const entry = { type: 'kill', work, seed: order.seed, kills, isAmidCommit, ...found } as const;
  tellSoak(entry);
  expect(found).toEqual({ lost: 0, isWhole: true, isSound: true });
  expectWholeBackups(order);
  for (const path of [join(order.path, '..'), order.startPath, order.appDataFolder]) {
    rmSync(path, { recursive: true, force: true });
  }
}

/** The next start has cleared away what was not complete. */
function expectWholeBackups({ path, appDataFolder }: Order): void {
  const { store } = backupTools(appDataFolder);
  const id = String(readOne(path, "SELECT value FROM meta WHERE key = 'workbook-id'"));
  for (const { name, revision } of store.list(id)) {
    const backup = store.pathOf(id, name);
    expect(checkDatabase(backup)).toMatchObject({ isSound: true });
    expect(readOne(backup, 'SELECT max(id) FROM steps')).toBe(revision);
  }
}

const counts: Record<WorkName, number> = {
  edits: 15,
  import: 3,
  backup: 3,
  compaction: 5,
  restore: 3,
};

test.each(Object.entries(counts) as [WorkName, number][])(
  'a process that is killed amid its work (%s) loses nothing that it had saved',
  async (work, count) => {
    await tryEach(seeds(count), async (seed) => findWhole(await killAtWork(work, seed), work));
  },
  timeoutMs * seeds(15).length,
);

test(
  'a process that is killed while it takes in what another left behind loses nothing either',
  async () => {
    await tryEach(seeds(3), async (seed) => {
      const killed = await killAtWork(seed % 3 === 0 ? 'import' : 'edits', seed);
      const random = createRandom(seed);
      const again: Moment = { after: (line) => line === 'opening', delayMs: random(3000) / 100 };
      await runAndKill({ ...killed.order, work: 'opening' }, again);
      await findWhole(killed, 'opening', 2);
    });
  },
  timeoutMs * seeds(3).length,
);
