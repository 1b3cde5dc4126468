import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { afterAll, expect, test } from 'vitest';

import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { createRandom, seeds, tellSoak, tryEach } from '../../../builders/soak.ts';
import { memoryDisk, useTemporaryFolder } from '../../../builders/temporaryFolder.ts';
import { backupTools } from '../../backups/backupTools.ts';
import { doorTools } from './doorTools.ts';
import { isSoundFile, stateOf } from './examine.ts';
import { dismissSpare, runAndKill } from './killProcess.ts';
import type { Moment, Order } from './killProcess.ts';
import { aFileOfSchema1 } from './schema1File.ts';

const folder = useTemporaryFolder(memoryDisk());

afterAll(dismissSpare);

/** By turns while backup and rehearsal are made, and while the file itself is changed. */
function momentOf(seed: number): Moment {
  const random = createRandom(seed);
  if (seed % 3 === 0) return { after: (line) => line === 'opening', delayMs: random(500) };
  let checks = 0;
  // The first check is that of the backup, the second that of the rehearsal.
  const after = (line: string): boolean => line === 'checked' && (checks += 1) === 2;
  return { after, delayMs: random(8000) / 100 };
}

function open(order: Pick<Order, 'path' | 'appDataFolder' | 'storage'>): Promise<Workbook> {
  return createWorkbookOpener(doorTools(order))(order.path);
}

interface Upgraded {
  readonly id: string;
  readonly revision: number;
  readonly state: unknown;
}

/** What the file holds once it is brought up to date. */
async function upgradeUndisturbed(old: Buffer): Promise<Upgraded> {
  const path = folder.at('mẫu.dauviec');
  writeFileSync(path, old);
  const workbook = await open({ path, appDataFolder: folder.at('mẫu'), storage: 'local' });
  const upgraded = {
    id: workbook.id,
    revision: workbook.revision(),
    state: stateOf(workbook),
  };
  workbook.close();
  return upgraded;
}

function migrationBackups(appDataFolder: string, workbookId: string): Buffer[] {
  const { store } = backupTools(appDataFolder);
  const backups = store.list(workbookId).filter(({ reason }) => reason === 'migration');
  return backups.map(({ name }) => readFileSync(store.pathOf(workbookId, name)));
}

test(
  'a process that is killed while it brings a file up to date leaves all that it held',
  async () => {
    aFileOfSchema1(folder.at('gốc.dauviec'));
    const old = readFileSync(folder.at('gốc.dauviec'));
    const { id, revision, state } = await upgradeUndisturbed(old);
    await tryEach(seeds(3), async (seed) => {
      const path = join(folder.at(`${seed}`), 'Kế hoạch.dauviec');
      const storage = seed % 2 === 0 ? 'local' : 'network';
      const order = { path, appDataFolder: folder.at(`${seed}.app`), storage, seed } as const;
      mkdirSync(folder.at(`${seed}`));
      writeFileSync(path, old);
      const { lines } = await runAndKill({ ...order, work: 'opening' }, momentOf(seed));

      // Not one byte is changed before there is a backup.
      const backups = migrationBackups(order.appDataFolder, id);
      const isUntouched = readFileSync(path).equals(old);
      expect(backups.length > 0 || isUntouched).toBe(true);
      const workbook = await open(order);
      const isWhole = isDeepStrictEqual(stateOf(workbook), state);
      const lost = Math.max(0, revision - workbook.revision());
      workbook.close();
      // A second one is of the new schema, when the first process had come as far as that.
      const schemas = migrationBackups(order.appDataFolder, id).map((file) =>
        file.readUInt32BE(60),
      );
      expect(schemas).toContain(1);
      const found = { lost, isWhole, isSound: isSoundFile(path) };
      const isAmidCommit = backups.length > 0 && !lines.includes('opened');
      tellSoak({ type: 'kill', work: 'migration', seed, kills: 1, isAmidCommit, ...found });
      expect(found).toEqual({ lost: 0, isWhole: true, isSound: true });
      rmSync(folder.at(`${seed}`), { recursive: true });
      rmSync(order.appDataFolder, { recursive: true });
    });
  },
  60_000 * seeds(3).length,
);
