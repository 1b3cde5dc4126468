import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkDatabase } from '#electron/damage/fileCheck.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import { readRecordMaps, readVersion } from '#electron/versions/readVersion.ts';
import { goToVersion } from '#electron/versions/goToVersion.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { formatDigest } from '#electron/workbook/cellDigest.ts';
import { digestOfAll, readStoredDigest } from '#electron/workbook/storedDigest.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { applyChanges } from '#shared/changes/applyChanges.ts';
import { invertChangeSet } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import { composeChanges } from '#shared/changes/composeChanges.ts';
import { compareRecords } from '#shared/versions/compareRecords.ts';

import { contentOf, randomSteps, takeRandomStep } from '../../builders/randomSteps.ts';
import { firstSeed, seeds } from '../../builders/soak.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const runs = seeds(25).length;
let count = 0;

/** Runs `law` on workbooks of their own, each with another history. */
async function holds(law: (workbook: Workbook, steps: readonly unknown[]) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomSteps, async (steps) => {
      const workbook = await aWorkbook(folder.at(`${(count += 1)}.dauviec`));
      try {
        for (const step of steps) takeRandomStep(workbook, step);
        law(workbook, steps);
      } finally {
        workbook.close();
      }
    }),
    { numRuns: runs, seed: firstSeed },
  );
}

const noBackups = (): never => {
  throw new Error('No backup is read here.');
};

function undoAll(workbook: Workbook): void {
  while (workbook.snapshot().history.undo !== null) workbook.undo();
}

function redoAll(workbook: Workbook): void {
  while (workbook.snapshot().history.redo !== null) workbook.redo();
}

test('undoing all is the beginning, and redoing all the end', async () => {
  await holds((workbook) => {
    redoAll(workbook);
    const end = contentOf(workbook);
    undoAll(workbook);
    expect(workbook.snapshot().tasks).toEqual([]);
    redoAll(workbook);
    expect(contentOf(workbook)).toEqual(end);
  });
});

test('undo and redo go on in a file that was closed', async () => {
  await holds((workbook) => {
    const { history } = workbook.snapshot();
    const { path } = workbook;
    workbook.close();
    const reopened = openWorkbook(path, noon);
    try {
      expect(reopened.snapshot().history).toEqual(history);
    } finally {
      reopened.close();
    }
  });
});

test('the history replayed from the first baseline is how the workbook is now', async () => {
  await fc.assert(
    fc.asyncProperty(randomSteps, randomSteps, async (before, after) => {
      const workbook = await aWorkbook(folder.at(`${(count += 1)}.dauviec`));
      try {
        for (const step of before) takeRandomStep(workbook, step);
        const issued = workbook.issue({ name: 'Bản ký', date: '2020-01-06', document: null });
        for (const step of after) takeRandomStep(workbook, step);
        const [baseline] = workbook.baselines.list();
        let records = readVersion(workbook, { type: 'baseline', id: baseline?.id ?? 0 }, noBackups);
        for (let step = issued + 1; step <= workbook.revision(); step += 1) {
          records = applyChanges(records, workbook.log.read(step).changes);
        }
        expect(records).toEqual(readRecordMaps(workbook.records));
      } finally {
        workbook.close();
      }
    }),
    { numRuns: runs, seed: firstSeed + 1 },
  );
});

test('going back to any moment makes all as it was then, and can itself be undone', async () => {
  await holds((workbook) => {
    const now = contentOf(workbook);
    const last = workbook.revision();
    const moment = Math.max(1, Math.floor(last / 2));
    const then = readVersion(workbook, { type: 'step', id: moment }, noBackups);
    const label = { key: 'goToStep', params: { at: '' } } as const;
    goToVersion(workbook, then, label);
    expect(readRecordMaps(workbook.records)).toEqual(then);
    if (workbook.revision() > last) workbook.undo();
    expect(contentOf(workbook)).toEqual(now);
  });
});

test('all steps composed to one do what they did one after the other', async () => {
  await holds((workbook) => {
    const end = readRecordMaps(workbook.records);
    const beginning = readVersion(workbook, { type: 'step', id: 1 }, noBackups);
    const steps = changesOf(workbook);
    expect(applyChanges(beginning, composeChanges(steps))).toEqual(end);
  });
});

test('a step and its inverse together are nothing', async () => {
  await holds((workbook) => {
    const label = { key: 'goToStep', params: { at: '' } } as const;
    for (const changes of changesOf(workbook)) {
      const inverse = invertChangeSet({ label, changes });
      expect(composeChanges([changes, inverse.changes])).toEqual([]);
      expect(invertChangeSet(inverse).changes).toEqual(changes);
    }
  });
});

test('the differences of two versions lead from one to the other, and back', async () => {
  await holds((workbook) => {
    const end = readRecordMaps(workbook.records);
    const moment = Math.ceil(workbook.revision() / 2);
    const then = readVersion(workbook, { type: 'step', id: moment }, noBackups);
    expect(applyChanges(then, compareRecords(then, end))).toEqual(end);
    expect(applyChanges(end, compareRecords(end, then))).toEqual(then);
  });
});

test('the digest that each commit carries on is that of all cells', async () => {
  await holds((workbook) => {
    const { path, records } = workbook;
    const actual = formatDigest(digestOfAll(records));
    workbook.close();
    expect(checkDatabase(path)).toEqual({ isSound: true, problems: [], tables: [] });
    const db = new Database(path, { readonly: true });
    const stored = readStoredDigest(db);
    db.close();
    // Without a single change there is none yet.
    expect([actual, null]).toContain(stored);
  });
});

test('one letter that changes on the disk is found', async () => {
  const workbook = await aWorkbook(folder.at('lật.dauviec'));
  insertTasks(workbook, { parent: null, before: null }, [{ title: 'Rà soát quy hoạch' }]);
  workbook.close();
  const db = new Database(workbook.path);
  db.exec("UPDATE tasks SET title = 'Rà soát quy hoach'");
  db.close();
  expect(checkDatabase(workbook.path).problems).toEqual([
    'some cells are not what was written last',
  ]);
});

function changesOf(workbook: Workbook): RecordChange[][] {
  const ids = Array.from({ length: workbook.revision() }, (_, at) => at + 1);
  return ids.map((id) => [...workbook.log.read(id).changes]);
}
