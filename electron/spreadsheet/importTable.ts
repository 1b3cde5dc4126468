import { generateNKeysBetween } from 'fractional-indexing';

import { createRecord, editRecord } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import { chooseSheets, taskRows } from '#shared/spreadsheet/chooseSheets.ts';
import type { InspectedSheet, Inspection } from '#shared/spreadsheet/inspection.ts';
import { ownColumns } from '#shared/spreadsheet/ownColumns.ts';
import type { OwnColumns } from '#shared/spreadsheet/ownColumns.ts';
import { tasksFromInspection } from '#shared/spreadsheet/tasksFromInspection.ts';
import type { TaskDraft } from '#shared/spreadsheet/tasksFromInspection.ts';
import type { InspectionContext } from '#shared/spreadsheet/understandSheet.ts';
import type { CustomColumn, CustomColumnKind } from '#shared/tasks/customColumn.ts';
import { convertedCells } from '#shared/tasks/editColumns.ts';
import { positionsAt } from '#shared/tasks/rearrange.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { EditScope, Workbook } from '../workbook/workbook.ts';

export interface ImportResult {
  readonly revision: number;
  readonly sections: number;
  readonly tasks: number;
}

/**
 * Adds the rows of an inspected table behind those that are there, as one undoable step.
 * `sheetName` null: every sheet of tasks that can be seen.
 */
export function importTable(
  workbook: Workbook,
  inspection: Inspection,
  sheetName: string | null,
  { recognise }: InspectionContext,
): ImportResult {
  const chosen = chooseSheets(inspection, sheetName);
  const sheets = chosen.map((sheet) => tasksFromInspection(taskRows(sheet), recognise));
  const drafts = sheets.flat();
  const revision = workbook.edit((scope) => {
    const { changes, cellsOf } = takeInColumns(scope, chosen, drafts);
    const tasks = placeDrafts(scope, sheets).map((task) => ({
      ...task,
      extra: cellsOf(task.extra),
    }));
    return {
      label: { key: 'importTable', params: { file: inspection.file } },
      changes: [...changes, ...tasks.map((task) => createRecord('task', task))],
    };
  });
  const sections = drafts.filter(({ type }) => type === 'section').length;
  return { revision, sections, tasks: drafts.length - sections };
}

/** Columns that the table brings along, so that nothing of it is out of sight. */
function takeInColumns(
  { records }: EditScope,
  sheets: readonly InspectedSheet[],
  drafts: readonly TaskDraft[],
): Pick<OwnColumns, 'cellsOf'> & { readonly changes: readonly RecordChange[] } {
  const plan = records.plan.find('plan');
  if (plan === null) throw new Error('The workbook has no plan record.');
  const tasks = records.task.list();
  const imported = drafts.map(({ extra }) => extra);
  const headers = sheets.flatMap(ownHeaders);
  const { columns, added, cellsOf } = ownColumns(plan.columns, headers, imported, tasks);
  if (added.length === 0) return { changes: [], cellsOf };
  const isNew = ({ key }: CustomColumn): boolean => !plan.columns?.some((old) => old.key === key);
  // Cells of older imports, which had no column yet, are words.
  const converted = added
    .filter(isNew)
    .reduce(
      (rows, { key, kind }) => convertedRows(rows, key, kind),
      new Map(tasks.map((task) => [task.id, task])),
    );
  const changes = [
    editRecord('plan', plan, { columns }),
    ...tasks.map((task) => {
      return editRecord('task', task, { extra: converted.get(task.id)?.extra ?? task.extra });
    }),
  ];
  return { changes: changes.filter((change) => change !== null), cellsOf };
}

function convertedRows(
  rows: ReadonlyMap<string, Task>,
  key: string,
  kind: CustomColumnKind,
): Map<string, Task> {
  const found = convertedCells([...rows.values()], { key, kind: 'text' }, kind);
  return new Map([
    ...rows,
    ...found.map(({ task, extra }) => [task.id, { ...task, extra }] as const),
  ]);
}

/** In the order of the sheet, whose columns are named by their letters. */
function ownHeaders({ columns }: InspectedSheet): string[] {
  return Object.entries(columns)
    .toSorted(([left], [right]) => left.length - right.length || (left < right ? -1 : 1))
    .flatMap(([, { field, header }]) => (field === null ? [header] : []));
}

function placeDrafts(scope: EditScope, sheets: readonly (readonly TaskDraft[])[]): Task[] {
  const rows = scope.records.task.list();
  const codes = claimCodes(scope, new Set(rows.map(({ code }) => code)), sheets.flat());
  const top = sheets.flat().filter(({ parent }) => parent === null);
  const topPositions = positionsAt(rows, { parent: null, before: null }, top.length).values();
  return sheets.flatMap((drafts) => placeSheet(scope, drafts, codes, topPositions));
}

/** Rows at the top take the next of `topPositions`; rows below are counted under their parent. */
function placeSheet(
  { sequences }: EditScope,
  drafts: readonly TaskDraft[],
  codes: ReadonlyMap<TaskDraft, string>,
  topPositions: Iterator<string>,
): Task[] {
  const ids = drafts.map(() => sequences.nextId('task'));
  const below = Map.groupBy(drafts.keys(), (index) => drafts[index]?.parent ?? null);
  const positionOf = new Map<number, string>();
  for (const [parent, children] of below) {
    const positions = parent === null ? null : generateNKeysBetween(null, null, children.length);
    children.forEach((child, place) => {
      positionOf.set(child, positions?.[place] ?? String(topPositions.next().value));
    });
  }
  return drafts.map((draft, index) => {
    const { parent, code, ...fields } = draft;
    return {
      ...fields,
      id: ids[index] ?? '',
      code: codes.get(draft) ?? '',
      parent: parent === null ? null : (ids[parent] ?? null),
      position: positionOf.get(index) ?? '',
    };
  });
}

/**
 * The code of each row: the one that the table gives, unless a row has it already, else a new one.
 * Given codes are claimed first, so that a row without one never takes a later row's.
 */
function claimCodes(
  { sequences }: EditScope,
  taken: ReadonlySet<string>,
  drafts: readonly TaskDraft[],
): ReadonlyMap<TaskDraft, string> {
  const claimed = new Set(taken);
  const codes = new Map<TaskDraft, string>();
  for (const draft of drafts) {
    if (draft.code === null || claimed.has(draft.code)) continue;
    claimed.add(draft.code);
    codes.set(draft, draft.code);
    sequences.reserveTaskCode(draft.code);
  }
  for (const draft of drafts) {
    if (!codes.has(draft)) codes.set(draft, freeCode(sequences, claimed));
  }
  return codes;
}

function freeCode(sequences: EditScope['sequences'], claimed: ReadonlySet<string>): string {
  for (;;) {
    const code = sequences.nextTaskCode();
    if (!claimed.has(code)) return code;
  }
}
