import fc from 'fast-check';

import {
  editTasks,
  insertTasks,
  moveTasks,
  removeTasks,
  replaceWords,
} from '#electron/tasks/editTasks.ts';
import type { TaskEdit } from '#shared/tasks/taskEdits.ts';
import { dropColumn, insertColumn, reviseColumn } from '#electron/tasks/editColumns.ts';
import { sortTasks } from '#electron/tasks/sortTasks.ts';
import { pasteTasks } from '#electron/tasks/pasteTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { columnsInTable, customColumnKinds } from '#shared/tasks/customColumn.ts';
import type { CustomColumnKind } from '#shared/tasks/customColumn.ts';
import { extraCell } from '#shared/tasks/taskCells.ts';
import type { Task } from '#shared/tasks/task.ts';
import { UserError } from '#shared/userError.ts';

/** One thing that a user does, with numbers that choose among the rows that are there by then. */
export type RandomStep =
  | { readonly type: 'insert'; readonly under: number; readonly count: number }
  | { readonly type: 'edit'; readonly rows: readonly number[]; readonly words: string | null }
  | {
      readonly type: 'paste';
      readonly under: number;
      readonly levels: readonly number[];
      readonly rows: readonly number[];
      readonly words: string | null;
    }
  | { readonly type: 'replace'; readonly rows: readonly number[] }
  | { readonly type: 'sort'; readonly row: number; readonly isDescending: boolean }
  | { readonly type: 'column'; readonly name: string; readonly kind: CustomColumnKind }
  | { readonly type: 'fillColumn'; readonly rows: readonly number[]; readonly words: string }
  | { readonly type: 'remove'; readonly row: number }
  | { readonly type: 'move'; readonly row: number; readonly under: number }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

const chosen = fc.nat(50);
const words = fc.option(fc.constantFrom('Quý II/2020', 'Báo cáo', 'Đã gửi', 'Thường xuyên', 'ủy'));

export const randomSteps: fc.Arbitrary<RandomStep[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('insert' as const),
        under: chosen,
        count: fc.integer({ min: 1, max: 4 }),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('edit' as const),
        rows: fc.array(chosen, { minLength: 1, maxLength: 5 }),
        words,
      }),
    },
    fc.record({
      type: fc.constant('paste' as const),
      under: chosen,
      levels: fc.array(fc.nat(2), { maxLength: 6 }),
      rows: fc.array(chosen, { maxLength: 4 }),
      words,
    }),
    fc.record({
      type: fc.constant('replace' as const),
      rows: fc.array(chosen, { minLength: 1, maxLength: 5 }),
    }),
    fc.record({ type: fc.constant('sort' as const), row: chosen, isDescending: fc.boolean() }),
    fc.record({
      type: fc.constant('column' as const),
      name: fc.constantFrom('Kinh phí', 'Địa bàn'),
      kind: fc.constantFrom(...customColumnKinds),
    }),
    fc.record({
      type: fc.constant('fillColumn' as const),
      rows: fc.array(chosen, { minLength: 1, maxLength: 4 }),
      words: fc.constantFrom('', '1234.5', '2020-06-30', 'khoảng 5'),
    }),
    fc.record({ type: fc.constant('remove' as const), row: chosen }),
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('move' as const), row: chosen, under: chosen }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const) }) },
    fc.record({ type: fc.constant('redo' as const) }),
  ),
  { minLength: 1, maxLength: 25 },
);

/** Does it, or nothing where the program would refuse. */
export function takeRandomStep(workbook: Workbook, step: RandomStep): void {
  try {
    take(workbook, step);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

function take(workbook: Workbook, step: RandomStep): void {
  const { tasks } = workbook.snapshot();
  const rowAt = (place: number) =>
    tasks.length === 0 ? null : (tasks[place % tasks.length] ?? null);
  switch (step.type) {
    case 'insert': {
      const parent = step.under % 3 === 0 ? null : (rowAt(step.under)?.id ?? null);
      const rows = Array.from({ length: step.count }, (_, at) => ({ title: `Việc ${at}` }));
      insertTasks(workbook, { parent, before: null }, rows);
      return;
    }
    case 'edit': {
      const edits = wordEdits(step.rows.map(rowAt), step.words);
      if (edits.length > 0) editTasks(workbook, edits);
      return;
    }
    case 'paste': {
      const parent = step.under % 3 === 0 ? null : (rowAt(step.under)?.id ?? null);
      const rows = stepwise(step.levels).map((level) => ({ level, fields: { title: 'Dán' } }));
      const edits = wordEdits(step.rows.map(rowAt), step.words);
      if (edits.length + rows.length === 0) return;
      pasteTasks(workbook, { edits, rows, place: { parent, before: null }, count: rows.length });
      return;
    }
    case 'replace': {
      const edits = unique(step.rows.map(rowAt)).map(({ id, title }) => ({
        id,
        before: { title },
        after: { title: title.replace('Việc', 'Nhiệm vụ') },
      }));
      if (edits.length > 0) replaceWords(workbook, 'Việc', edits);
      return;
    }
    case 'sort': {
      const row = rowAt(step.row);
      const { isDescending } = step;
      if (row !== null) sortTasks(workbook, [row.id], { by: 'due', isDescending });
      return;
    }
    case 'column':
      takeColumnStep(workbook, step.name, step.kind);
      return;
    case 'fillColumn': {
      const [column] = columnsInTable(workbook.snapshot().plan.columns);
      if (column === undefined) return;
      const edits = unique(step.rows.map(rowAt)).map((row) => ({
        id: row.id,
        before: { extra: { [column.key]: extraCell(row, column.key) } },
        after: { extra: { [column.key]: step.words } },
      }));
      if (edits.length > 0) editTasks(workbook, edits);
      return;
    }
    case 'remove': {
      const row = rowAt(step.row);
      if (row !== null) removeTasks(workbook, [row.id]);
      return;
    }
    case 'move': {
      const row = rowAt(step.row);
      if (row !== null)
        moveTasks(workbook, [row.id], { parent: rowAt(step.under)?.id ?? null, before: null });
      return;
    }
    case 'undo':
      workbook.undo();
      return;
    case 'redo':
      workbook.redo();
  }
}

/** Puts the column into the table, gives it another kind, or takes it out. */
function takeColumnStep(workbook: Workbook, name: string, kind: CustomColumnKind): void {
  const column = columnsInTable(workbook.snapshot().plan.columns).find((one) => one.name === name);
  if (column === undefined) insertColumn(workbook, { name, kind, choices: [] });
  else if (column.kind === kind) dropColumn(workbook, column.key);
  else reviseColumn(workbook, column.key, { kind });
}

function wordEdits(rows: readonly (Task | null)[], words: string | null): TaskEdit[] {
  return unique(rows).map(({ id, note, period }) => ({
    id,
    before: { note, period },
    after: { note: words, period: words },
  }));
}

function unique(rows: readonly (Task | null)[]): Task[] {
  return [...new Set(rows)].filter((row) => row !== null);
}

/** Levels as rows can have them: from 0, each at most one deeper than the row before. */
function stepwise(levels: readonly number[]): number[] {
  let deepest = 0;
  return levels.map((level) => {
    const possible = Math.min(level, deepest);
    deepest = possible + 1;
    return possible;
  });
}

/** All that the user sees of the data, however it is stored. */
export function contentOf(workbook: Workbook): unknown {
  const { plan, agencies, clauses, tasks, targets, remarks } = workbook.snapshot();
  const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    records.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return [plan, agencies, clauses, tasks, targets, remarks].map((part) =>
    Array.isArray(part) ? byId(part as readonly { id: string }[]) : part,
  );
}
