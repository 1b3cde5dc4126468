import type { Owner } from '../agencies/owner.ts';
import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import { translate } from '../messages/translate.ts';
import { phaseName } from '../spreadsheet/phaseNames.ts';
import { taskRows } from '../spreadsheet/taskRows.ts';
import { tasksFromInspection } from '../spreadsheet/tasksFromInspection.ts';
import type { TaskDraft } from '../spreadsheet/tasksFromInspection.ts';
import type { Answer } from './answer.ts';
import { codeInNumber } from './numberCodes.ts';
import { takePhaseCells } from './phaseParts.ts';
import { columnsOf } from './sheetColumns.ts';
import { splitRows } from './splitRows.ts';

/** A task as a row of a table gives it. */
export interface ImportedTask {
  readonly sheet: string;
  readonly row: number;
  readonly level: number;
  /** As the table numbers it; null when it does not. */
  readonly number: string | null;
  /** The row that it stands under, in the table. */
  readonly above: ImportedTask | null;
  readonly draft: TaskDraft;
}

/**
 * The tasks and sections of a sheet, as the answers have them, in its order. `planYear`: of times that
 * name none. Codes in the column of numbers are those of the tasks; `claimCode` says which of them may
 * be given, and others stand in a column of the user's own.
 */
export function importedTasks(
  sheet: InspectedSheet,
  answers: readonly Answer[],
  recognise: (cell: string) => readonly Owner[],
  planYear: number,
  claimCode: (code: string) => boolean,
): ImportedTask[] {
  const rows = splitRows(taskRows(sheet), answers, recognise);
  const hasCodes = columnsOf(sheet).some(({ field }) => field === 'code');
  const imported: ImportedTask[] = [];
  for (const [index, read] of tasksFromInspection(rows, recognise).entries()) {
    const { phases, rest: extra } = takePhaseCells(read.phases, read.extra, planYear);
    const { row = 0, level = 0, number = null } = rows[index] ?? {};
    const code = hasCodes ? null : codeInNumber(number);
    const isClaimed = code !== null && claimCode(code);
    const draft = {
      ...read,
      phases,
      code: isClaimed ? code : read.code,
      extra: code === null || isClaimed ? extra : { ...extra, [numberHeader(sheet)]: code },
    };
    const above = draft.parent === null ? null : (imported[draft.parent] ?? null);
    imported.push({ sheet: sheet.name, row, level, number, above, draft });
  }
  return imported;
}

function numberHeader(sheet: InspectedSheet): string {
  const header = columnsOf(sheet).find(({ field }) => field === 'number')?.header ?? '';
  return header === '' ? translate('fields.code') : header;
}

/** Headers of columns whose cells become columns of the user's own, left to right. */
export function ownHeaders(sheet: InspectedSheet): string[] {
  return columnsOf(sheet).flatMap(({ field, header }) => {
    if (field === null) return [header];
    return field.startsWith(phasePrefix) ? [phaseName(field.slice(phasePrefix.length))] : [];
  });
}

const phasePrefix = 'phase:';
