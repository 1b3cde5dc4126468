import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { makeBackup } from '#electron/backups/makeBackup.ts';
import type { BackupTools } from '#electron/backups/makeBackup.ts';
import { checkDatabase } from '#electron/damage/fileCheck.ts';
import { closeDatabase, openDatabase } from '#electron/workbook/openDatabase.ts';

import { firstSeed, seeds, tellSoak } from '../../builders/soak.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { backupTools, readOne, revisionOf, takeStep, tasksPerStep } from './backupTools.ts';

const folder = useTemporaryFolder();
const entry = fileURLToPath(new URL('./backingUpProcess.ts', import.meta.url));
const kills = seeds(2).length;

const kill = {
  type: 'kill',
  work: 'slow backup',
  seed: firstSeed,
  kills: 1,
  isAmidCommit: false,
} as const;

/** Kills the process some milliseconds after it began to work; returns the last revision it told. */
async function runAndKill(path: string, delayMs: number): Promise<number> {
  const child = fork(entry, [path, folder.at('app')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const parts: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part));
  const closed = once(child, 'close');
  await Promise.race([once(child, 'message'), closed]);
  await wait(delayMs);
  child.kill('SIGKILL');
  const [, signal] = (await closed) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return Number(Buffer.concat(parts).toString().trimEnd().split('\n').at(-1));
}

function countTasks(db: Database): unknown {
  return db.prepare('SELECT count(*) FROM tasks').pluck().get();
}

function expectWholeBackups({ store }: BackupTools, workbookId: string): void {
  for (const { name, revision } of store.list(workbookId)) {
    const path = store.pathOf(workbookId, name);
    expect(checkDatabase(path)).toMatchObject({ isSound: true });
    expect(readOne(path, 'SELECT max(id) FROM steps')).toBe(revision);
    expect(readOne(path, 'SELECT count(*) FROM tasks')).toBe((revision - 1) * tasksPerStep);
  }
}

test(
  'a process that is killed amid a backup leaves whole backups, and room for the next',
  async () => {
    const path = folder.at('Kế hoạch.dauviec');
    (await aWorkbook(path)).close();
    const delays = fc.sample(fc.integer({ min: 100, max: 700 }), {
      numRuns: kills,
      seed: firstSeed,
    });
    for (const delayMs of delays) {
      const told = await runAndKill(path, delayMs);
      const tools = backupTools(folder.at('app'), () => '2026-11-24T05:00:00Z');
      const db = openDatabase(path);
      const revision = Number(revisionOf(db));
      const isWhole = countTasks(db) === (revision - 1) * tasksPerStep;
      takeStep(db);
      const { workbookId, backup } = await makeBackup(db, { path, reason: 'manual' }, tools);
      expect(backup.revision).toBe(revisionOf(db));
      closeDatabase(db);
      expectWholeBackups(tools, workbookId);
      const lost = Math.max(0, told - revision);
      const found = { lost, isWhole, isSound: checkDatabase(path).isSound };
      tellSoak({ ...kill, ...found });
      expect(found).toEqual({ lost: 0, isWhole: true, isSound: true });
      const left = readdirSync(tools.store.folderOf(workbookId)).filter((name) =>
        name.includes('.tmp'),
      );
      expect(left).toEqual([]);
    }
  },
  30_000 * kills,
);
