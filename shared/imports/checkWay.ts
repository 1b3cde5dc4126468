import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import { columnNameKey } from '../tasks/customColumn.ts';
import { extraKey } from '../tasks/taskCells.ts';
import type { Task } from '../tasks/task.ts';
import { UserError } from '../userError.ts';
import type { ImportWay } from './importPlan.ts';
import { columnsOf } from './sheetColumns.ts';
import { fieldName } from './taskKeys.ts';

/**
 * Whether the tables have what tells their rows apart; else every row would come in a second time.
 * @throws UserError when they don't.
 */
export function checkWay(
  way: ImportWay,
  { file, sheets }: { readonly file: string; readonly sheets: readonly InspectedSheet[] },
  tasks: readonly Task[],
): void {
  const tables = sheets.filter(({ kind }) => kind === 'tasks');
  if (way.kind === 'append' || tables.length === 0) return;
  if (way.by === 'code') {
    const codes = new Set(tasks.map(({ code }) => code));
    if (!tables.some((sheet) => hasCodes(sheet, codes))) {
      throw new UserError('tableHasNoCodes', { file });
    }
  } else if (way.by !== 'number-title') {
    const missing = way.by.find((field) => !tables.every((sheet) => hasColumn(sheet, field)));
    if (missing !== undefined) {
      throw new UserError('tableHasNoColumn', { file, column: fieldName(missing) });
    }
  }
}

/** A column of codes, or one of numbers that hold some. */
function hasCodes(sheet: InspectedSheet, codes: ReadonlySet<string>): boolean {
  if (hasColumn(sheet, 'code')) return true;
  return sheet.rows.some((row) => 'number' in row && row.number !== null && codes.has(row.number));
}

function hasColumn(sheet: InspectedSheet, field: string): boolean {
  const name = extraKey(field);
  return columnsOf(sheet).some((column) =>
    name === null
      ? column.field === field
      : column.field === null && columnNameKey(column.header) === columnNameKey(name),
  );
}
