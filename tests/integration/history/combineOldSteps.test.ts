import { expect, test } from 'vitest';

import { editTasks, insertTasks } from '#electron/tasks/editTasks.ts';
import { readVersion } from '#electron/versions/readVersion.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

const rule = { wholeCells: 10, keptSteps: 3, oldBefore: '2021-03-15T00:00:00.000Z' };

const noBackups = (): never => {
  throw new Error('No backup is read here.');
};

/** One row that is edited ten times a month, January to April; issued in February. */
async function aLongHistory(): Promise<Workbook> {
  const path = folder.at('dài.dauviec');
  let time = '2021-01-01T08:00:00.000Z';
  const now = () => time;
  const plan = { title: 'Kế hoạch', year: 2021, issued: null };
  await createWorkbookFile(path, { plan, agencies: [], replace: true, now });
  const workbook = openWorkbook(path, now);
  const { ids } = insertTasks(workbook, { parent: null, before: null }, [{ title: 'Một' }]);
  let note: string | null = null;
  for (const month of ['01', '02', '03', '04']) {
    for (let day = 10; day < 20; day += 1) {
      time = `2021-${month}-${day}T08:00:00.000Z`;
      const next = `${day}/${month}`;
      editTasks(workbook, [{ id: ids[0] ?? '', before: { note }, after: { note: next } }]);
      note = next;
      if (month === '02' && day === 14) {
        workbook.issue({ name: 'Bản ký', date: '2021-02-14', document: null });
      }
    }
  }
  return workbook;
}

function kinds(workbook: Workbook): string[] {
  return workbook.log
    .list(500)
    .toReversed()
    .map(({ at, kind, changes, label }) =>
      kind === 'combine'
        ? `${at.slice(0, 10)} ${label.params['count'] ?? ''} in one, ${changes} changed`
        : kind === 'do'
          ? at.slice(0, 10)
          : kind,
    );
}

test('old steps become one for each month, and none goes across a baseline', async () => {
  const workbook = await aLongHistory();
  while (workbook.combineOldSteps(rule));
  expect(kinds(workbook).slice(0, 8)).toEqual([
    'create',
    '2021-01-19 11 in one, 1 changed',
    '2021-02-14 5 in one, 1 changed',
    'issue',
    '2021-02-19 5 in one, 1 changed',
    '2021-03-14 5 in one, 1 changed',
    '2021-03-15',
    '2021-03-16',
  ]);
  workbook.close();
});

test('the merge of a returned file, and its undo, stay steps of their own', async () => {
  const workbook = await aLongHistory();
  const [task] = workbook.snapshot().tasks;
  const edit = { id: task?.id ?? '', before: { note: task?.note ?? null } };
  const label = { key: 'receiveFiles', params: { count: 1 } } as const;
  workbook.recordHandoff(label, ({ rounds, returns }, recorded) => {
    const pack = { agency: 'a1', agencyName: 'Sở Y tế', file: 'x.xlsx', stamp: 's', rows: [] };
    const round = { number: 1, name: null, due: null, sentOn: '2021-04-20', letter: null };
    rounds.insertRound(round, [pack], recorded);
    returns.insertReturn(
      {
        ...{ pack: 1, file: 'x.xlsx', sha256: '0'.repeat(64), recognisedBy: 'stamp' },
        ...{ receivedOn: '2021-04-21', content: {}, bytes: Buffer.of() },
      },
      recorded,
    );
  });
  const merge = workbook.edit(
    () => ({
      label: { key: 'mergeReturn', params: { agency: 'Sở Y tế', round: 1 } },
      changes: [{ kind: 'task', ...edit, after: { note: 'họ' } }],
    }),
    ({ returns }, recorded) => returns.insertMerge(1, {}, recorded),
  );
  workbook.undo();
  const all = { wholeCells: 1, keptSteps: 0, oldBefore: '2022-01-01T00:00:00.000Z' };
  while (workbook.combineOldSteps(all));
  expect(workbook.log.find(merge)?.kind).toBe('do');
  expect(workbook.returns.listMerges()).toMatchObject([{ step: merge, stands: false }]);
  workbook.redo();
  expect(workbook.returns.listMerges()).toMatchObject([{ step: merge, stands: true }]);
  workbook.close();
});

test('the workbook at the end of each month is what it was', async () => {
  const workbook = await aLongHistory();
  const kept = [12, 17, 18, 23, 28, 29, workbook.revision()];
  const read = () => kept.map((id) => readVersion(workbook, { type: 'step', id }, noBackups));
  const before = read();
  while (workbook.combineOldSteps(rule));
  expect(read()).toEqual(before);
  workbook.close();
});

test('undo goes back to where the old steps begin, and redo all the way', async () => {
  const workbook = await aLongHistory();
  while (workbook.combineOldSteps(rule));
  let undone = 0;
  for (; workbook.snapshot().history.undo !== null; undone += 1) workbook.undo();
  expect(undone).toBe(15);
  expect(workbook.snapshot().tasks[0]?.note).toBe('14/03');
  while (workbook.snapshot().history.redo !== null) workbook.redo();
  expect(workbook.snapshot().tasks[0]?.note).toBe('19/04');
  workbook.close();
});

test('a step that was taken back in a later month can be combined', async () => {
  const path = folder.at('hoàn tác.dauviec');
  let time = '2021-01-30T08:00:00.000Z';
  const now = () => time;
  const plan = { title: 'Kế hoạch', year: 2021, issued: null };
  await createWorkbookFile(path, { plan, agencies: [], replace: true, now });
  const workbook = openWorkbook(path, now);
  const top = { parent: null, before: null };
  insertTasks(workbook, top, [{ title: 'Một' }]);
  insertTasks(workbook, top, [{ title: 'Hai' }]);
  time = '2021-02-01T08:00:00.000Z';
  const { revision } = workbook.undo();
  workbook.redo();
  workbook.undo();
  const changes = [0, 1, 2].map((later) => workbook.log.read(revision + later).changes);
  expect(workbook.combineOldSteps({ ...rule, wholeCells: 0 })).toBe(true);
  expect(workbook.log.find(revision - 1)?.kind).toBe('combine');
  expect([0, 1, 2].map((later) => workbook.log.read(revision + later).changes)).toEqual(changes);
  const combined = { type: 'step', id: revision - 1 } as const;
  expect(readVersion(workbook, combined, noBackups).task.size).toBe(2);
  workbook.close();
});

test('a history within its bound stays whole, and so do the newest steps', async () => {
  const workbook = await aLongHistory();
  expect(workbook.combineOldSteps({ ...rule, wholeCells: 1000 })).toBe(false);
  expect(workbook.combineOldSteps({ ...rule, keptSteps: 1000 })).toBe(false);
  workbook.close();
});

test('a cell still knows what it was at the end of each month', async () => {
  const workbook = await aLongHistory();
  while (workbook.combineOldSteps(rule));
  const [row] = workbook.snapshot().tasks;
  const steps = workbook.log.touching(row?.id ?? '');
  expect(
    steps
      .toReversed()
      .slice(0, 4)
      .map((id) => workbook.log.find(id)?.kind),
  ).toEqual(['combine', 'combine', 'combine', 'combine']);
  workbook.close();
});
