import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkDatabase } from '#electron/damage/fileCheck.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';

import { createRandom, seeds, tellSoak, tryEach } from '../../builders/soak.ts';
import { memoryDisk, useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';
import { cutPower } from './cutPower.ts';
import { doorTools } from './kills/doorTools.ts';
import { stateOf } from './kills/examine.ts';
import { aSmallFile, editOneCell } from './kills/startFiles.ts';
import { canTrace, runTraced } from './traced.ts';
import type { Call } from './traced.ts';

const folder = useTemporaryFolder(memoryDisk());
const testTraced = test.skipIf(!canTrace());

/** The workbook as it is before the edit, after it, and after its undo. */
async function statesOfWork(): Promise<unknown[]> {
  const path = folder.at('mẫu.dauviec');
  await aSmallFile(path);
  const workbook = openWorkbook(path, noon, { who: () => 'Phòng Tổng hợp' });
  const states = [stateOf(workbook)];
  editOneCell(workbook, () => 0);
  states.push(stateOf(workbook));
  workbook.undo();
  states.push(stateOf(workbook));
  workbook.close();
  return states;
}

/** How many of the steps were begun, or reported as saved, by then. */
function countMarks(calls: readonly Call[], marks: readonly string[]): number {
  const said = calls.filter(({ file }) => file === 'marks').map(({ bytes }) => bytes.toString());
  return marks.filter((mark) => said.includes(`${mark}\n`)).length;
}

testTraced.each(['local', 'network'] as const)(
  'a power cut at any moment keeps what was saved on %s storage (skipped without strace)',
  async (storage) => {
    await aSmallFile(folder.at('gốc.dauviec'));
    const start = readFileSync(folder.at('gốc.dauviec'));
    const states = await statesOfWork();
    const { calls } = await runTraced(folder.at('lần đầu'), storage);
    expect(countMarks(calls, ['edit done', 'undo done', 'close done'])).toBe(3);
    await tryEach(seeds(20), async (seed) => {
      const random = createRandom(seed);
      const cut = random(calls.length + 1);
      const place = folder.at(`${seed}`);
      const path = join(place, 'Kế hoạch.dauviec');
      mkdirSync(place);
      for (const [name, bytes] of cutPower(start, calls, cut, random)) {
        // The index of the log is made anew.
        if (name !== '-shm') writeFileSync(name === 'db' ? path : path + name, bytes);
      }
      const tools = doorTools({ appDataFolder: folder.at('app'), storage });
      const workbook = await createWorkbookOpener(tools)(path);
      const found = stateOf(workbook);
      workbook.close();
      const done = countMarks(calls.slice(0, cut), ['edit done', 'undo done']);
      const begun = countMarks(calls.slice(0, cut), ['begin edit', 'begin undo']);
      tellSoak({ type: 'fault', fault: `power cut on ${storage} storage`, seed });
      expect(states.slice(done, begun + 1)).toContainEqual(found);
      expect(checkDatabase(path).problems).toEqual([]);
      rmSync(place, { recursive: true });
    });
  },
  10_000 * seeds(20).length,
);
