import { readDay } from '../periods/readDay.ts';
import { readDecimal, storedCell } from '../tasks/customCells.ts';
import { columnNameKey, columnsInTable } from '../tasks/customColumn.ts';
import type { CustomColumn, CustomColumnKind } from '../tasks/customColumn.ts';
import { freeKey, isNameTaken, removedColumn } from '../tasks/editColumns.ts';
import { extraCell } from '../tasks/taskCells.ts';
import type { Task } from '../tasks/task.ts';

type Extra = Task['extra'];

/** What the columns of a plan become so that every cell of imported tables has one. */
export interface OwnColumns {
  readonly columns: readonly CustomColumn[];
  /** Those that were not in the table before, with the kind in which their cells stood there. */
  readonly added: readonly CustomColumn[];
  /** Imported cells, which stand under their headers, as the columns keep them. */
  readonly cellsOf: (imported: Extra) => Extra;
}

/**
 * Columns by their headers: those that the plan has under that name, also removed ones, and else new
 * ones, whose kind their cells tell. `headers` in the order of the table; cells of others follow.
 */
export function ownColumns(
  before: readonly CustomColumn[] | null,
  headers: readonly string[],
  imported: readonly Extra[],
  tasks: readonly Pick<Task, 'extra'>[],
): OwnColumns {
  const filled = new Set(imported.flatMap((cells) => Object.keys(cells)));
  const named = new Set([...headers.filter((header) => filled.has(header)), ...filled]);
  const byHeader = new Map<string, CustomColumn>();
  const added: CustomColumn[] = [];
  let columns = before ?? [];
  for (const header of named) {
    const known = knownColumn(columns, header);
    const words = [...imported, ...tasks.map(({ extra }) => extra)].flatMap((extra) => {
      const cell = extraCell({ extra }, header);
      return cell === '' ? [] : [cell];
    });
    const column = known ?? newColumn(columns, header, kindOfCells(words));
    byHeader.set(header, column);
    if (columnsInTable(columns).includes(column)) continue;
    added.push(column);
    columns = [...columns.filter(({ key }) => key !== column.key), column];
  }
  return { columns, added, cellsOf: (cells) => storedCells(cells, byHeader) };
}

/** A number or a day when all cells are one, else words. */
export function kindOfCells(cells: readonly string[]): CustomColumnKind {
  if (cells.length === 0) return 'text';
  if (cells.every((words) => readDay(words) !== null)) return 'date';
  const isOfNumbers = cells.every((words) => readDecimal(words) !== null && !isCode(words));
  return isOfNumbers && !cells.every(isYear) ? 'number' : 'text';
}

/** "007" is a name for something, and not the number 7. */
function isCode(words: string): boolean {
  return /^0\d/u.test(words);
}

/** Years are no amounts: nobody adds them up, nor writes "2.020". */
function isYear(words: string): boolean {
  return /^(?:19|20)\d\d$/u.test(words);
}

function knownColumn(columns: readonly CustomColumn[], header: string): CustomColumn | undefined {
  const wanted = columnNameKey(header);
  const shown = columnsInTable(columns).find(({ name }) => columnNameKey(name) === wanted);
  if (shown !== undefined) return shown;
  const removed = removedColumn(columns, header);
  if (removed === undefined) return undefined;
  const { key, name, kind, choices } = removed;
  return { key, name, kind, choices };
}

function newColumn(
  columns: readonly CustomColumn[],
  header: string,
  kind: CustomColumnKind,
): CustomColumn {
  const name = header.slice(0, longestName);
  let free = name;
  for (let count = 2; isNameTaken(columns, free, null); count += 1) free = `${name} (${count})`;
  return { key: freeKey(columns, free), name: free, kind, choices: [] };
}

/** Room for the number behind it. */
const longestName = 180;

function storedCells(cells: Extra, byHeader: ReadonlyMap<string, CustomColumn>): Extra {
  return Object.fromEntries(
    Object.entries(cells).map(([header, words]) => {
      const column = byHeader.get(header);
      return column === undefined ? [header, words] : [column.key, storedCell(column.kind, words)];
    }),
  );
}
