import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createWorkbookStore } from '#renderer/workbook/workbookStore.ts';
import type { LoadedWorkbook, Patch } from '#shared/contract/patch.ts';
import { newPlan } from '#shared/plans/plan.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask } from '../../builders/records.ts';

/** More than a window takes in within a frame. */
const many = 1_200;

function aWorkbook(tasks: readonly Task[], revision = 7): LoadedWorkbook {
  return {
    path: '/home/an/plan.dauviec',
    name: 'plan',
    revision,
    plan: newPlan({ title: 'Nghị quyết năm 2020', year: 2020, issued: null }),
    agencies: [],
    clauses: [],
    targets: [],
    remarks: [],
    waivers: [],
    successions: [],
    leaders: [],
    charges: [],
    tasks,
    taskCount: tasks.length,
    hasNestedSections: false,
    access: { mode: 'edit' },
    views: {},
    history: { undo: null, redo: null },
    savedAt: null,
  };
}

function patchOf(revision: number, changes: Patch['changes']): Patch {
  const savedAt = '2020-01-06T03:24:00.000Z';
  return { revision, changes, history: { undo: null, redo: null }, savedAt };
}

/** A task whose place, words and deadline follow from two numbers. */
function taskAt(index: number, seed: number): Task {
  const mixed = (index * 31 + seed * 17) % 97;
  return aTask({
    id: `t${index}`,
    type: index % 40 === 0 ? 'section' : 'task',
    parent: index % 40 === 0 ? null : `t${index - (index % 40)}`,
    position: `a${String.fromCharCode(65 + (mixed % 26))}`,
    title: `Việc ${index} lần ${seed}`,
    period: mixed % 5 === 0 ? null : `Quý ${['I', 'II', 'III', 'IV'][mixed % 4] ?? ''}/2020`,
  });
}

function changeOf(after: Task): Patch['changes'][number] {
  return { kind: 'task', id: after.id, after };
}

const plan = Array.from({ length: 100 }, (_, index) => taskAt(index, 0));
const imported = Array.from({ length: many }, (_, index) => taskAt(100 + index, 0));

test('a patch of any size shows what loading anew would show', async () => {
  const action = fc.constantFrom('write', 'move', 'remove');
  const steps = fc.array(
    fc.record({ action, from: fc.nat(1_500), count: fc.constantFrom(3, many), seed: fc.nat(50) }),
    { minLength: 1, maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const store = createWorkbookStore(aWorkbook(plan));
      const held = new Map(plan.map((task) => [task.id, task]));
      for (const [step, { action: what, from, count, seed }] of taken.entries()) {
        const changes = Array.from({ length: count }, (_, at): Patch['changes'][number] => {
          const after = taskAt(from + at, seed);
          const old = held.get(after.id);
          if (what === 'remove' && old !== undefined) {
            held.delete(after.id);
            return { kind: 'task', id: after.id, after: null };
          }
          if (what === 'write' && old !== undefined) {
            const { title, period } = after;
            held.set(after.id, { ...old, title, period });
            return { kind: 'task', id: after.id, after: { title, period } };
          }
          held.set(after.id, after);
          return changeOf(after);
        });
        // All at once, so that some wait for those before them.
        expect(store.applyPatch(patchOf(8 + step, changes))).toBe(true);
      }
      await store.seen(7 + taken.length);

      const fresh = createWorkbookStore(aWorkbook([...held.values()], 7 + taken.length)).getView();
      const { rows, tasks, places, revision } = store.getView();
      expect({ rows, tasks, places, revision }).toEqual({
        rows: fresh.rows,
        tasks: fresh.tasks,
        places: fresh.places,
        revision: fresh.revision,
      });
    }),
    { numRuns: 25 },
  );
});

test('rows that a big patch leaves as they are stay the same objects', async () => {
  const store = createWorkbookStore(aWorkbook(plan));
  const before = store.getView();

  store.applyPatch(patchOf(8, imported.map(changeOf)));
  expect(store.getView()).toBe(before);
  await store.seen(8);

  const { rows, rowById } = store.getView();
  expect(rows).toHaveLength(100 + many);
  const kept = before.rows.filter((row) => rowById.get(row.id) === row);
  expect(kept.length).toBeGreaterThan(0);
  expect(before.rows.every(({ id, task }) => rowById.get(id)?.task === task)).toBe(true);
});

test('what comes while a big patch is taken in waits for it, and access does not', async () => {
  const store = createWorkbookStore(aWorkbook(plan));
  const shown: number[] = [];
  store.subscribe(() => shown.push(store.getView().revision));

  store.applyPatch(patchOf(8, imported.map(changeOf)));
  store.applyPatch(patchOf(9, [{ kind: 'task', id: 't150', after: { title: 'Sửa sau đó' } }]));
  store.setAccess({ mode: 'read', reason: 'checking' });
  expect(store.applyPatch(patchOf(11, []))).toBe(false);
  await store.seen(9);

  expect(shown).toEqual([7, 8, 9]);
  expect(store.getView().rowById.get('t150')?.task.title).toBe('Sửa sau đó');
  expect(store.getView().access).toEqual({ mode: 'read', reason: 'checking' });
});

test('loading anew gives up a patch that is being taken in', async () => {
  const store = createWorkbookStore(aWorkbook(plan));
  const seen = store.seen(8);
  store.applyPatch(patchOf(8, imported.map(changeOf)));

  store.load(aWorkbook(plan.slice(0, 1), 3));
  await seen;
  store.applyPatch(patchOf(4, imported.slice(0, 1_100).map(changeOf)));
  await store.seen(4);

  expect(store.getView().rows).toHaveLength(1_101);
});

test('the tasks of a big workbook are put in order with what was changed while they came', async () => {
  const all = [...plan, ...imported];
  const store = createWorkbookStore({ ...aWorkbook(all.slice(0, 3)), taskCount: all.length });
  store.applyPatch(patchOf(8, [{ kind: 'task', id: 't7', after: { title: 'Sửa rồi xoá' } }]));
  store.applyPatch(patchOf(9, [{ kind: 'task', id: 't7', after: null }]));

  // The part was read when the task was gone already.
  const left = all.filter(({ id }) => id !== 't7');
  store.addTasks(left.slice(0, 700), false);
  store.addTasks(left.slice(700), true);
  await store.whole();

  const fresh = createWorkbookStore(aWorkbook(left, 9)).getView();
  expect(store.getView()).toMatchObject({ revision: 9, loading: null });
  expect(store.getView().rows).toEqual(fresh.rows);
});
