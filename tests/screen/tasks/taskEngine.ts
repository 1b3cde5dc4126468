import type { EngineClient } from '#renderer/app/engineClient.ts';
import { createRecord, editRecord, isSameValue, removeRecord } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import type { ViewState } from '#shared/views/viewState.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { placePastedRows } from '#shared/tasks/placePastedRows.ts';
import {
  indentRows,
  moveRows,
  outdentRows,
  positionsAt,
  withDescendants,
} from '#shared/tasks/rearrange.ts';
import { createSortKeyReader, groupsToSort, sortSiblings } from '#shared/tasks/sortSiblings.ts';
import type { Move } from '#shared/tasks/rearrange.ts';
import { blankTask, withFields } from '#shared/tasks/taskCells.ts';
import { changesOfEdits } from '#shared/tasks/taskEdits.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask, anAgency } from '../../builders/records.ts';
import { answer, aUserError } from '../engineAnswers.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { createFakeWorkbook } from '../fakeWorkbook.ts';
import type { FakeWorkbook } from '../fakeWorkbook.ts';

export interface TaskEngine {
  readonly engine: EngineClient;
  readonly tasks: () => readonly Task[];
  readonly task: (id: string) => Task;
  /** Inputs of `tasks.edit`, in order. */
  readonly edits: readonly Edits[];
  readonly savedView: () => ViewState | null;
}

type Edits = Parameters<EngineClient['tasks']['edit']>[0]['edits'];

/** An engine in memory that does everything the task grid asks for, refusals included. */
export function createTaskEngine(
  snapshot: WorkbookSnapshot,
  view: ViewState | null = null,
): TaskEngine {
  const workbook = createFakeWorkbook(snapshot);
  const edits: Edits[] = [];
  let savedView = view;
  const engine = createFakeEngine({
    snapshot,
    workbook,
    views: () => (savedView === null ? {} : { tasks: savedView }),
    instead: {
      tasks: createTaskProcedures(workbook, edits),
      agencies: {
        add: ({ name, short }) =>
          answer(() => {
            const agency = anAgency({ id: `a-${name}`, name, short, position: 'z0' });
            return {
              ...commit(workbook, 'addAgency', [createRecord('agency', agency)]),
              id: agency.id,
            };
          }),
      },
      views: {
        save: ({ state }) => answer(() => void (savedView = state)),
      },
    },
  });
  return {
    engine,
    edits,
    tasks: () => workbook.snapshot().tasks,
    task: (id) => findTask(workbook, id),
    savedView: () => savedView,
  };
}

function createTaskProcedures(workbook: FakeWorkbook, edits: Edits[]): EngineClient['tasks'] {
  const tasks = (): readonly Task[] => workbook.snapshot().tasks;
  let added = 0;

  function rearrange(key: LabelKey, moves: readonly Move[]): { revision: number } {
    return commit(
      workbook,
      key,
      moves.map(({ id, parent, position }) =>
        editRecord('task', findTask(workbook, id), { parent, position }),
      ),
    );
  }

  function editAll(key: LabelKey, given: Edits): { revision: number } {
    edits.push(given);
    const changed = changesOfEdits(given, (id) => findTask(workbook, id));
    const changes = changed.map(({ id, before, after }) => {
      const task = findTask(workbook, id);
      const { code } = task;
      // As the engine does: an edit that could not be undone is a fault of the window. Tests may
      // leave out what was there before.
      const known = fieldsOf(before);
      if (known.length > 0 && !isSameValue(known, fieldsOf(after)))
        throw new Error(`Other fields before the edit of ${id} than after it`);
      if (!isSameValue({ ...task, ...before }, task))
        throw aUserError('staleChange', { cells: code });
      return editRecord('task', task, after ?? {});
    });
    return commit(workbook, key, changes);
  }

  return {
    edit: (input) => answer(() => editAll('editTask', input.edits)),
    replace: (input) => answer(() => editAll('replaceWords', input.edits)),
    insert: ({ place, tasks: given }) =>
      answer(() => {
        const positions = positionsAt(tasks(), place, given.length);
        const inserted = given.map((fields, index) => {
          added += 1;
          const { parent } = place;
          const position = positions[index] ?? '';
          return aTask({
            title: '',
            ...fields,
            id: `new${added}`,
            code: `NV-${900 + added}`,
            parent,
            position,
          });
        });
        const changes = inserted.map((task) => createRecord('task', task));
        return { ...commit(workbook, 'insertTask', changes), ids: inserted.map(({ id }) => id) };
      }),
    paste: ({ edits: given, rows, place, count }) =>
      answer(() => {
        edits.push(given);
        const pasted: Task[] = [];
        for (const [index, { above, position }] of placePastedRows(
          tasks(),
          rows,
          place,
        ).entries()) {
          added += 1;
          const parent = above === null ? place.parent : (pasted[above]?.id ?? null);
          const id = `new${added}`;
          const code = `NV-${900 + added}`;
          const row = withFields(blankTask, rows[index]?.fields ?? {});
          pasted.push({ ...row, id, code, parent, position });
        }
        const changes = [
          ...changesOfEdits(given, (id) => findTask(workbook, id)).map(({ id, after }) =>
            editRecord('task', findTask(workbook, id), after ?? {}),
          ),
          ...pasted.map((task) => createRecord('task', task)),
        ];
        return {
          ...commit(workbook, 'pasteRows', changes, count),
          ids: pasted.map(({ id }) => id),
        };
      }),
    remove: ({ ids }) =>
      answer(() => {
        const removed = withDescendants(tasks(), ids);
        const changes = removed.map((id) => removeRecord('task', findTask(workbook, id)));
        return commit(workbook, 'removeTasks', changes);
      }),
    indent: ({ ids }) => answer(() => rearrange('indentTasks', indentRows(tasks(), ids))),
    outdent: ({ ids }) => answer(() => rearrange('outdentTasks', outdentRows(tasks(), ids))),
    sort: ({ ids, by, isDescending }) =>
      answer(() => {
        const { agencies, plan } = workbook.snapshot();
        const keyOf = createSortKeyReader(by, agencies);
        const moves = sortSiblings(
          groupsToSort(tasks(), ids),
          (task) => keyOf(task, task.period === null ? null : parsePeriod(task.period, plan)),
          isDescending,
        );
        return rearrange('sortByDue', moves);
      }),
    move: ({ ids, place }) => answer(() => rearrange('moveTasks', moveRows(tasks(), ids, place))),
  };
}

function commit(
  workbook: FakeWorkbook,
  key: LabelKey,
  changes: readonly (RecordChange | null)[],
  count = changes.length,
): { revision: number } {
  const label = { key, params: { count, code: 'NV-001', name: '' } };
  return workbook.commit({ label, changes: changes.filter((change) => change !== null) });
}

function findTask(workbook: FakeWorkbook, id: string): Task {
  const task = workbook.snapshot().tasks.find((candidate) => candidate.id === id);
  if (task === undefined) throw aUserError('recordNotFound');
  return task;
}

function fieldsOf(values: object | null): string[] {
  return Object.keys(values ?? {}).toSorted();
}
