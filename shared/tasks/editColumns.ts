import { translate } from '../messages/translate.ts';
import { UserError } from '../userError.ts';
import { columnNameKey, columnsInTable } from './customColumn.ts';
import type { ColumnDraft, CustomColumn, CustomColumnKind } from './customColumn.ts';
import { storedCell, typedWords } from './customCells.ts';
import { extraCell } from './taskCells.ts';
import type { Task } from './task.ts';

type Columns = readonly CustomColumn[] | null;

/** The columns that every task table has, under the names by which they are known. */
const builtInFields = [
  'number',
  'code',
  'title',
  'lead',
  'support',
  'leader',
  'period',
  'status',
  'product',
  'note',
] as const;

/**
 * Adds a column behind the others. One that was removed comes back under its name, with its cells.
 * @throws UserError when the table has a column of that name.
 */
export function addColumn(columns: Columns, draft: ColumnDraft): CustomColumn[] {
  refuseTaken(columns, draft.name, null);
  const all = columns ?? [];
  const removed = removedColumn(columns, draft.name);
  const key = removed?.key ?? freeKey(all, draft.name);
  return [...all.filter((column) => column !== removed), { key, ...cleaned(draft) }];
}

/** Gives a column another name, kind or other choices; its cells are read anew by `convertedCells`. */
export function changeColumn(
  columns: Columns,
  key: string,
  change: Partial<ColumnDraft>,
): CustomColumn[] {
  const column = findColumn(columns, key);
  if (change.name !== undefined) refuseTaken(columns, change.name, key);
  const changed = { ...column, ...cleaned({ ...column, ...change }) };
  return (columns ?? []).map((other) => (other === column ? changed : other));
}

/** In front of another column; null: behind all. */
export function moveColumn(columns: Columns, key: string, before: string | null): CustomColumn[] {
  const column = findColumn(columns, key);
  const others = (columns ?? []).filter((other) => other !== column);
  const at = before === null ? others.length : others.findIndex((other) => other.key === before);
  if (at === -1) throw new UserError('columnNotFound');
  return [...others.slice(0, at), column, ...others.slice(at)];
}

/** Takes a column out of the table; its cells stay where they are. */
export function removeColumn(columns: Columns, key: string): CustomColumn[] {
  const column = findColumn(columns, key);
  return (columns ?? []).map((other) =>
    other === column ? { ...column, isRemoved: true } : other,
  );
}

/** Tasks whose cells read otherwise in a column of another kind, with those cells. */
export function convertedCells(
  tasks: readonly Task[],
  { key, kind: before }: Pick<CustomColumn, 'key' | 'kind'>,
  after: CustomColumnKind,
): { readonly task: Task; readonly extra: Task['extra'] }[] {
  if (before === after) return [];
  return tasks.flatMap((task) => {
    const stored = extraCell(task, key);
    const read = storedCell(after, typedWords(before, stored));
    return read === stored ? [] : [{ task, extra: { ...task.extra, [key]: read } }];
  });
}

/** @throws UserError when the table has no such column. */
export function findColumn(columns: Columns, key: string): CustomColumn {
  const column = columnsInTable(columns).find((candidate) => candidate.key === key);
  if (column === undefined) throw new UserError('columnNotFound');
  return column;
}

/** Whether a name is taken by a column of the table, its own or the user's. */
export function isNameTaken(columns: Columns, name: string, ownKey: string | null): boolean {
  const wanted = columnNameKey(name);
  return (
    builtInFields.some((field) => columnNameKey(translate(`fields.${field}`)) === wanted) ||
    columnsInTable(columns).some(({ key, name: other }) => {
      return key !== ownKey && columnNameKey(other) === wanted;
    })
  );
}

/** The removed column that comes back under this name. */
export function removedColumn(columns: Columns, name: string): CustomColumn | undefined {
  const wanted = columnNameKey(name);
  return (columns ?? []).findLast(
    (column) => column.isRemoved === true && columnNameKey(column.name) === wanted,
  );
}

/** Cells of a column that nobody has defined yet stand under its name, as imports wrote them. */
export function freeKey(columns: readonly CustomColumn[], name: string): string {
  const taken = new Set(columns.map(({ key }) => key));
  const wanted = cleanName(name);
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted.slice(0, 190)} (${count})`;
  return key;
}

function refuseTaken(columns: Columns, name: string, ownKey: string | null): void {
  if (isNameTaken(columns, name, ownKey)) {
    throw new UserError('columnNameTaken', { name: cleanName(name) });
  }
}

function cleaned({ name, kind, choices }: ColumnDraft): ColumnDraft {
  const words = choices.map((choice) => choice.normalize('NFC').trim());
  return {
    name: cleanName(name),
    kind,
    choices: kind === 'choice' ? [...new Set(words)].filter((choice) => choice !== '') : [],
  };
}

function cleanName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ');
}
