import { UserError } from '../userError.ts';
import type { InspectedSheet, InspectedTask, Inspection } from './inspection.ts';

/**
 * The sheets of tasks that an import takes: the one that is named, which may be hidden, or all that
 * can be seen. Says in a sentence when there is none.
 */
export function chooseSheets(
  { file, sheets }: Inspection,
  name: string | null,
): readonly InspectedSheet[] {
  if (name !== null && !sheets.some((sheet) => sheet.name === name)) {
    const names = sheets.map((sheet) => sheet.name).join('; ');
    throw new UserError('sheetNotFound', { file, sheet: name, sheets: names });
  }
  const tables = sheets.filter(
    (sheet) => taskRows(sheet).length > 0 && (name === null || sheet.name === name),
  );
  const chosen = name === null ? tables.filter(({ hidden }) => !hidden) : tables;
  if (chosen.length > 0) return chosen;
  const [hidden] = tables;
  if (hidden === undefined) throw new UserError('noTaskTable', { file });
  throw new UserError('taskTableHidden', { file, sheet: hidden.name });
}

/** The sections and tasks of a sheet; none for tables of other kinds. */
export function taskRows({ rows }: InspectedSheet): InspectedTask[] {
  return rows.filter((row): row is InspectedTask => row.type === 'section' || row.type === 'task');
}
