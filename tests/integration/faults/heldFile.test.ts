import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { editTasks, insertTasks } from '#electron/tasks/editTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';
import { UserError } from '#shared/userError.ts';

import { openerTools } from '../../builders/openerTools.ts';
import { tellSoak } from '../../builders/soak.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { stateOf } from './kills/examine.ts';

const folder = useTemporaryFolder();
const entry = fileURLToPath(new URL('./lockingProcess.ts', import.meta.url));

const writing = 'BEGIN IMMEDIATE';
const alone = 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE';
const reading = 'BEGIN; SELECT count(*) FROM steps';

async function whileHeld(path: string, begin: string, work: () => unknown): Promise<void> {
  const other = fork(entry, [path, begin]);
  await once(other, 'message');
  try {
    await work();
  } finally {
    const ended = once(other, 'exit');
    other.send('let go');
    await ended;
  }
}

/** One row, edited once, so that there is something to undo. */
async function openForEditing(kind: 'local' | 'network') {
  const path = folder.at('giữ.dauviec');
  (await aWorkbook(path)).close();
  const tools = openerTools(folder.at('app'), { findStorage: () => ({ kind }) });
  const workbook = await createWorkbookOpener(tools)(path);
  const { ids } = insertTasks(workbook, { parent: null, before: null }, [{ title: 'Một' }]);
  return { workbook, id: ids[0] ?? '', tools };
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.code;
  }
}

function edit(workbook: Workbook, id: string): void {
  editTasks(workbook, [{ id, before: { note: null }, after: { note: 'Đã gửi' } }]);
}

test.each([
  ['local', 'writes', writing],
  ['network', 'writes', writing],
  ['network', 'has it for itself', alone],
  ['network', 'reads', reading],
] as const)(
  'on %s storage an edit is refused while another program %s, and goes through afterwards',
  async (kind, _, begin) => {
    const { workbook, id } = await openForEditing(kind);
    const before = stateOf(workbook);
    await whileHeld(workbook.path, begin, () => {
      expect(codeOf(() => edit(workbook, id))).toBe('workbookInUse');
      expect(codeOf(() => workbook.undo())).toBe('workbookInUse');
      tellSoak({ type: 'fault', fault: 'held file', seed: null });
    });
    expect(stateOf(workbook)).toEqual(before);
    edit(workbook, id);
    workbook.undo();
    workbook.close();
  },
);

test('all that can be asked says so while another program has the file for itself', async () => {
  const { workbook, id, tools } = await openForEditing('network');
  const { records, log, baselines, views } = workbook;
  const questions: Record<string, () => unknown> = {
    overview: () => workbook.overview(),
    revision: () => workbook.revision(),
    records: () => records.task.list(),
    log: () => log.list(10),
    step: () => log.read(1),
    baselines: () => baselines.list(),
    views: () => views.list().tasks,
    save: () => views.save('tasks', { columns: [], collapsed: [] }),
    combine: () => workbook.combineOldSteps({ wholeCells: 0, keptSteps: 0, oldBefore: '9' }),
    issue: () => workbook.issue({ name: 'Bản ký', date: '2020-01-06', document: null }),
    edit: () => edit(workbook, id),
  };
  await whileHeld(workbook.path, alone, async () => {
    for (const [name, ask] of Object.entries(questions)) {
      expect([name, codeOf(ask)]).toEqual([name, 'workbookInUse']);
    }
    await expect(workbook.backUp('manual', tools.backups)).rejects.toMatchObject({
      code: 'workbookInUse',
    });
  });
  for (const ask of Object.values(questions)) expect(codeOf(ask)).toBe('done');
  workbook.close();
});

test('a workbook that another program has for itself is not opened, and opens afterwards', async () => {
  const path = folder.at('giữ.dauviec');
  (await aWorkbook(path)).close();
  const open = createWorkbookOpener(openerTools(folder.at('app')));
  await whileHeld(path, alone, () =>
    expect(open(path)).rejects.toMatchObject({ code: 'workbookInUse' }),
  );
  (await open(path)).close();
});
