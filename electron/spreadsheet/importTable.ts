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
