import { existsSync, readdirSync } from 'node:fs';

import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';

import {
  editTasks,
  insertTasks,
  moveTasks,
  rearrange,
  removeTasks,
} from '#electron/tasks/editTasks.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import type { Patch } from '#shared/contract/patch.ts';
import { indentRows, outdentRows } from '#shared/tasks/rearrange.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const end = { parent: null, before: null };
let workbook: Workbook;

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('kế hoạch.dauviec'));
});

afterEach(() => workbook.close());

function reopen(): void {
  const { path } = workbook;
  workbook.close();
  workbook = openWorkbook(path, noon);
}

function titles(): string[] {
  return workbook.snapshot().tasks.map(({ title }) => title);
}

test('what was written is there after reopening, and so is undo', () => {
  insertTasks(workbook, end, [{ title: 'Một' }, { title: 'Hai' }]);
  reopen();
  expect(titles()).toEqual(['Một', 'Hai']);
  workbook.undo();
  expect(titles()).toEqual([]);
  reopen();
  workbook.redo();
  expect(titles()).toEqual(['Một', 'Hai']);
});

test('one stale cell refuses the whole set and names the cell', () => {
  const { ids } = insertTasks(workbook, end, [{ title: 'Một' }, { title: 'Hai' }]);
  const [first = '', second = ''] = ids;
  expect(() =>
    editTasks(workbook, [
      { id: first, before: { title: 'Một' }, after: { title: 'Đổi' } },
      { id: second, before: { title: 'Khác' }, after: { title: 'Đổi' } },
    ]),
  ).toThrow('NV-002 · Nội dung đầu việc');
  expect(titles()).toEqual(['Một', 'Hai']);
});

test('a code is never given twice, not even after undo', () => {
  insertTasks(workbook, end, [{ title: 'Một' }]);
  workbook.undo();
  insertTasks(workbook, end, [{ title: 'Hai' }]);
  expect(workbook.snapshot().tasks.map(({ code }) => code)).toEqual(['NV-002']);
});

test('a new step takes redo away', () => {
  insertTasks(workbook, end, [{ title: 'Một' }]);
  workbook.undo();
  insertTasks(workbook, end, [{ title: 'Hai' }]);
  expect(workbook.snapshot().history.redo).toBeNull();
  expect(() => workbook.redo()).toThrow('Không còn thao tác nào để làm lại.');
});

test('making the workbook is no step that undo takes back', () => {
  expect(() => workbook.undo()).toThrow('Không còn thao tác nào để hoàn tác.');
});

test('a patch holds what is now there and what is gone', () => {
  const patches: Patch[] = [];
  workbook.onPatch((patch) => patches.push(patch));
  const { ids } = insertTasks(workbook, end, [{ title: 'Một' }]);
  workbook.undo();
  expect(patches.map(({ revision, changes }) => ({ revision, changes }))).toEqual([
    {
      revision: 2,
      changes: [
        { kind: 'task', id: ids[0], after: expect.objectContaining({ title: 'Một' }) as unknown },
      ],
    },
    { revision: 3, changes: [{ kind: 'task', id: ids[0], after: null }] },
  ]);
});

test('removing a section removes what stands under it, and undo brings all back', () => {
  const { ids } = insertTasks(workbook, end, [{ type: 'section', title: 'Mục' }]);
  insertTasks(workbook, { parent: ids[0] ?? '', before: null }, [{ title: 'Việc' }]);
  removeTasks(workbook, ids);
  expect(titles()).toEqual([]);
  workbook.undo();
  expect(titles()).toEqual(['Mục', 'Việc']);
});

test('a closed workbook is one single file', () => {
  insertTasks(workbook, end, [{ title: 'Một' }]);
  workbook.close();
  expect(readdirSync(folder.path)).toEqual(['kế hoạch.dauviec']);
});

test('a copy opens with everything in it, and the original stays open', () => {
  insertTasks(workbook, end, [{ title: 'Một' }]);
  workbook.copyTo(folder.at('bản sao.dauviec'));
  const copy = openWorkbook(folder.at('bản sao.dauviec'), noon);
  expect(copy.snapshot().tasks).toEqual(workbook.snapshot().tasks);
  expect(copy.snapshot().history).toEqual(workbook.snapshot().history);
  copy.close();
  expect(existsSync(workbook.path)).toBe(true);
});

test('undoing any sequence of actions step by step leads back to the beginning', () => {
  const actions = fc.array(
    fc.tuple(
      fc.constantFrom('insert', 'edit', 'remove', 'indent', 'outdent', 'move'),
      fc.nat(30),
      fc.nat(30),
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(actions, (steps) => {
      const before = workbook.snapshot();
      let done = 0;
      const seen: unknown[] = [before.tasks];
      for (const [action, pick, other] of steps) {
        const revision = workbook.snapshot().revision;
        try {
          act(action, pick, other);
        } catch {
          // Refused (nothing to indent under, into itself): the state must be as it was.
          expect(workbook.snapshot().tasks).toEqual(seen.at(-1));
        }
        if (workbook.snapshot().revision === revision) continue;
        done += 1;
        seen.push(workbook.snapshot().tasks);
      }
      for (let step = done; step > 0; step -= 1) {
        expect(workbook.snapshot().tasks).toEqual(seen[step]);
        workbook.undo();
      }
      expect(workbook.snapshot().tasks).toEqual(before.tasks);
    }),
    { numRuns: 20 },
  );
});

function act(action: string, pick: number, other: number): void {
  const tasks = workbook.snapshot().tasks;
  const task = tasks[pick % Math.max(1, tasks.length)];
  const second = tasks[other % Math.max(1, tasks.length)];
  if (action === 'insert' || task === undefined || second === undefined) {
    insertTasks(workbook, { parent: task?.id ?? null, before: null }, [{ title: `Việc ${pick}` }]);
  } else if (action === 'edit') {
    const { id, title } = task;
    editTasks(workbook, [{ id, before: { title }, after: { title: `${title}${other}` } }]);
  } else if (action === 'remove') {
    removeTasks(workbook, [task.id]);
  } else if (action === 'indent') {
    const ids = [task.id, second.id];
    rearrange(workbook, 'indentTasks', ids, (rows) => indentRows(rows, ids));
  } else if (action === 'outdent') {
    const ids = [task.id, second.id];
    rearrange(workbook, 'outdentTasks', ids, (rows) => outdentRows(rows, ids));
  } else {
    moveTasks(workbook, [task.id], { parent: second.parent, before: second.id });
  }
}
