import { taskHeaders, type TaskColumnField } from '../spreadsheet/headerSynonyms.ts';
import { createHeaderMatcher } from '../spreadsheet/matchHeader.ts';
import { targetHeaders, type TargetColumnField } from '../spreadsheet/targetHeaders.ts';
import type { Stretch } from './words/sentences.ts';

/** What the columns of a table mean, from the left; null for a column that means nothing to us. */
export type TableHeader = {
  /** The row as it is written. */
  readonly words: string;
} & (
  | { readonly of: 'tasks'; readonly fields: readonly (TaskColumnField | null)[] }
  | { readonly of: 'targets'; readonly fields: readonly (TargetColumnField | null)[] }
);

const matchTask = createHeaderMatcher(taskHeaders);
const matchTarget = createHeaderMatcher(targetHeaders);

/** A row of a text whose cells are parted by tabs; places are UTF-16 units in the row. */
export function cellsOf(row: string): Stretch[] {
  let start = 0;
  return row.split('\t').map((cell) => {
    const from = start + cell.length - cell.trimStart().length;
    start += cell.length + 1;
    return { start: from, end: from + cell.trim().length };
  });
}

/** The header row of a table of tasks or targets; null for any other row. */
export function readHeader(row: string): TableHeader | null {
  const cells = row.split('\t').map((cell) => cell.trim());
  const targets = claim(cells.map((cell) => matchTarget(cell)?.fields ?? []));
  const isTargets =
    targets.includes('name') && (targets.includes('unit') || targets.includes('value'));
  if (isTargets) return { words: row, of: 'targets', fields: targets };
  const tasks = claim(cells.map((cell) => matchTask(cell)?.fields ?? []));
  const isTasks = tasks.includes('title') && tasks.filter((field) => field !== null).length >= 2;
  return isTasks ? { words: row, of: 'tasks', fields: tasks } : null;
}

/** Each column takes its first field that no column before it has. */
function claim<Field>(columns: readonly (readonly Field[])[]): (Field | null)[] {
  const taken = new Set<Field>();
  return columns.map((fields) => {
    const field = fields.find((one) => !taken.has(one)) ?? null;
    if (field !== null) taken.add(field);
    return field;
  });
}
