import { generateNKeysBetween } from 'fractional-indexing';

import { createRecord } from '#shared/changes/changeSet.ts';
import { chooseSheets, taskRows } from '#shared/spreadsheet/chooseSheets.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import { tasksFromInspection } from '#shared/spreadsheet/tasksFromInspection.ts';
import type { TaskDraft } from '#shared/spreadsheet/tasksFromInspection.ts';
import type { InspectionContext } from '#shared/spreadsheet/understandSheet.ts';
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
  const sheets = chooseSheets(inspection, sheetName).map((sheet) =>
    tasksFromInspection(taskRows(sheet), recognise),
  );
  const revision = workbook.edit((scope) => ({
    label: { key: 'importTable', params: { file: inspection.file } },
    changes: placeDrafts(scope, sheets).map((task) => createRecord('task', task)),
  }));
  const drafts = sheets.flat();
  const sections = drafts.filter(({ type }) => type === 'section').length;
  return { revision, sections, tasks: drafts.length - sections };
}

function placeDrafts(scope: EditScope, sheets: readonly (readonly TaskDraft[])[]): Task[] {
  const rows = scope.records.task.list();
  const takenCodes = new Set(rows.map(({ code }) => code));
  const top = sheets.flat().filter(({ parent }) => parent === null);
  const topPositions = positionsAt(rows, { parent: null, before: null }, top.length).values();
  return sheets.flatMap((drafts) => placeSheet(scope, drafts, takenCodes, topPositions));
}

/** Rows at the top take the next of `topPositions`; rows below are counted under their parent. */
function placeSheet(
  { sequences }: EditScope,
  drafts: readonly TaskDraft[],
  takenCodes: Set<string>,
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
  return drafts.map(({ parent, code, ...fields }, index) => ({
    ...fields,
    id: ids[index] ?? '',
    code: chooseCode(code, takenCodes, sequences),
    parent: parent === null ? null : (ids[parent] ?? null),
    position: positionOf.get(index) ?? '',
  }));
}

/** The code that the table gives, unless a row has it already; then a new one. */
function chooseCode(
  given: string | null,
  takenCodes: Set<string>,
  sequences: EditScope['sequences'],
): string {
  if (given !== null && !takenCodes.has(given)) {
    takenCodes.add(given);
    sequences.reserveTaskCode(given);
    return given;
  }
  for (;;) {
    const code = sequences.nextTaskCode();
    if (takenCodes.has(code)) continue;
    takenCodes.add(code);
    return code;
  }
}
