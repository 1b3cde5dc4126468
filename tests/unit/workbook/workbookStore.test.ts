import { expect, test } from 'vitest';

import { newPlan } from '#shared/plans/plan.ts';
import { createWorkbookStore } from '#renderer/workbook/workbookStore.ts';
import type { WorkbookStore } from '#renderer/workbook/workbookStore.ts';
import type { LoadedWorkbook, Patch } from '#shared/contract/patch.ts';
import type { Task } from '#shared/tasks/task.ts';

import { anAgency, aTask } from '../../builders/records.ts';

const section = aTask({ id: 's1', type: 'section', position: 'a0' });
const first = aTask({ id: 't1', parent: 's1', position: 'a0', period: 'Quý II/2020' });
const second = aTask({ id: 't2', parent: 's1', position: 'a1', period: 'Quý II/2020' });

function aWorkbook(part: Partial<LoadedWorkbook> = {}): LoadedWorkbook {
  const { tasks = [second, section, first] } = part;
  return {
    path: '/home/an/plan.dauviec',
    name: 'plan',
    revision: 7,
    plan: newPlan({ title: 'Nghị quyết năm 2020', year: 2020, issued: null }),
    agencies: [anAgency()],
    clauses: [],
    tasks,
    taskCount: tasks.length,
    hasNestedSections: false,
    access: { mode: 'edit' },
    views: {},
    targets: [],
    remarks: [],
    waivers: [],
    successions: [],
    leaders: [],
    charges: [],
    history: { undo: null, redo: null },
    savedAt: null,
    ...part,
  };
}

function aPatch(part: Partial<Patch> = {}): Patch {
  return {
    revision: 8,
    changes: [],
    history: { undo: null, redo: null },
    savedAt: '2020-01-06T03:24:00.000Z',
    ...part,
  };
}

function patchOf(...tasks: Task[]): Patch {
  return aPatch({ changes: tasks.map((after) => ({ kind: 'task', id: after.id, after })) });
}

function numbers(store: WorkbookStore): Record<string, string> {
  return Object.fromEntries(store.getView().rows.map(({ id, number }) => [id, number]));
}

test('rows are in reading order with number, depth and the days of their deadline', () => {
  const store = createWorkbookStore(aWorkbook());

  expect(
    store
      .getView()
      .rows.map(({ id, number, depth, hasChildren, period }) => [
        id,
        number,
        depth,
        hasChildren,
        period?.due ?? null,
      ]),
  ).toEqual([
    ['s1', 'I', 0, true, null],
    ['t1', '1', 1, false, '2020-06-30'],
    ['t2', '2', 1, false, '2020-06-30'],
  ]);
});

test('a row in which nothing changed stays the same object', () => {
  const store = createWorkbookStore(aWorkbook());
  const before = store.getView();

  store.applyPatch(patchOf({ ...first, title: 'Tổng kết Chỉ thị số 16' }));

  const after = store.getView();
  expect(after.rows.map((row, index) => row === before.rows[index])).toEqual([true, false, true]);
  expect(after.agencyById).toBe(before.agencyById);
});

test('a row that moves takes the numbers behind it along', () => {
  const store = createWorkbookStore(aWorkbook());

  store.applyPatch(patchOf({ ...second, position: 'Zz' }));

  expect(numbers(store)).toEqual({ s1: 'I', t2: '1', t1: '2' });
});

test('another plan year gives phrases without a year other days', () => {
  const phrase = { ...first, period: 'Quý II' };
  const store = createWorkbookStore(aWorkbook({ tasks: [phrase] }));
  const plan = { ...aWorkbook().plan, year: 2021 };

  store.applyPatch(aPatch({ changes: [{ kind: 'plan', id: 'plan', after: { year: plan.year } }] }));

  expect(store.getView().rows[0]?.period?.due).toBe('2021-06-30');
});

test('records are added, changed and removed by one patch', () => {
  const store = createWorkbookStore(aWorkbook());
  const agency = anAgency({ id: 'a2', position: 'Zz', name: 'Sở Nội vụ' });

  store.applyPatch(
    aPatch({
      changes: [
        { kind: 'agency', id: 'a2', after: agency },
        { kind: 'task', id: 't3', after: aTask({ id: 't3', parent: 's1', position: 'a2' }) },
        { kind: 'task', id: 't1', after: null },
      ],
    }),
  );

  expect(numbers(store)).toEqual({ s1: 'I', t2: '1', t3: '2' });
  expect(store.getView().agencies.map(({ id }) => id)).toEqual(['a2', 'a1']);
});

test('a patch that is known already changes nothing', () => {
  const store = createWorkbookStore(aWorkbook());
  const before = store.getView();

  expect(store.applyPatch({ ...patchOf({ ...first, title: 'Cũ' }), revision: 7 })).toBe(true);
  expect(store.getView()).toBe(before);
});

test('a patch behind one that was missed is not taken in', () => {
  const store = createWorkbookStore(aWorkbook());
  const before = store.getView();

  expect(store.applyPatch(aPatch({ revision: 9 }))).toBe(false);
  expect(store.getView()).toBe(before);
});

test('a revision is seen when its patch has come', async () => {
  const store = createWorkbookStore(aWorkbook());
  const order: string[] = [];
  const seen = store.seen(8).then(() => order.push('seen'));
  store.subscribe(() => order.push('shown'));

  store.applyPatch(aPatch());
  await seen;
  await store.seen(8);

  expect(order).toEqual(['shown', 'seen']);
});

test('whoever waits goes on when the workbook is loaded again', async () => {
  const store = createWorkbookStore(aWorkbook());
  const seen = store.seen(12);

  store.load(aWorkbook({ revision: 3, tasks: [] }));

  await seen;
  expect(store.getView().rows).toEqual([]);
});

test('the first rows of a big workbook are shown until all of its tasks are there', async () => {
  const store = createWorkbookStore(aWorkbook({ tasks: [section, first], taskCount: 3 }));
  const whole = store.whole();
  expect(store.getView().loading).toEqual({ done: 0, total: 3 });

  store.addTasks([second], false);
  expect(store.getView()).toMatchObject({ loading: { done: 1, total: 3 } });
  expect(Object.keys(numbers(store))).toEqual(['s1', 't1']);

  store.addTasks([first, section], true);
  await whole;
  expect(numbers(store)).toEqual({ s1: 'I', t1: '1', t2: '2' });
});

test('a patch that comes while tasks arrive is in what is shown at the end', () => {
  const store = createWorkbookStore(aWorkbook({ tasks: [section], taskCount: 3 }));

  store.applyPatch(patchOf({ ...first, title: 'Tổng kết Chỉ thị số 16' }));
  store.addTasks([section, first, second], true);

  expect(store.getView()).toMatchObject({ revision: 8, loading: null });
  expect(store.getView().rowById.get('t1')?.task.title).toBe('Tổng kết Chỉ thị số 16');
});
