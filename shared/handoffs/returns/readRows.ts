import type { Period } from '../../periods/period.ts';
import { cellWords } from '../../spreadsheet/cellWords.ts';
import { cellAddress } from '../../spreadsheet/columns.ts';
import type { PackValue } from '../pack.ts';
import type { AssignedColumns } from './assignColumns.ts';
import { readCellValue, typedFields } from './cellValue.ts';
import type { ReadValue } from './cellValue.ts';
import type { KeyedRow } from './matchSentRows.ts';
import { isAnswerField } from './returnFields.ts';
import { mayBeSwapped } from './monthFirst.ts';
import type { ReturnColumnField, ReturnField } from './returnFields.ts';
import type { ReturnedCell, ReturnedRow, ReturnedTable } from './returnContent.ts';

export interface ReturnedValue extends ReadValue {
  /** "H9" */
  readonly cell: string;
  /** What stands in it. */
  readonly words: string;
  /** Its cell is merged with others, so it may be meant for several of them. */
  readonly isMerged: boolean;
  /** Only the place of its column tells what it is. */
  readonly isGuessed: boolean;
  /** It was turned into Unicode, and few cells speak for the encoding. */
  readonly isDecoded: boolean;
}

/** Words where nothing was asked: in a column of theirs, or pinned to a cell. */
export interface OfferedWords {
  readonly cell: string;
  /** Header of the column; for pinned remarks '' . */
  readonly header: string;
  readonly words: string;
}

/** A row of a returned table by what its columns are. */
export interface ReadRow extends KeyedRow {
  readonly sheet: string;
  readonly row: number;
  /** Every column that the table has, with null for an empty cell. */
  readonly values: ReadonlyMap<ReturnField, ReturnedValue>;
  readonly offered: readonly OfferedWords[];
}

interface Cell extends ReturnedCell {
  readonly isMerged: boolean;
  /** It stands in a row above, and is merged down over this one. */
  readonly isFromAbove: boolean;
}

/** How days are read. */
export interface Reading {
  readonly periodOf: (words: string) => Period;
  /** Somewhere in the file months stand before days. */
  readonly hasMonthsFirst: boolean;
}

/** Reads the rows of a table; rows below a title that is merged over them go on with its answers. */
export function readRows(
  table: ReturnedTable,
  columns: AssignedColumns,
  reading: Reading,
): ReadRow[] {
  const cellsOf = createCellFinder(table);
  const keys = [...columns.fields].filter(([, field]) => field === 'code' || field === 'title');
  const isContinued = (row: ReturnedRow): boolean =>
    keys.length > 0 && keys.every(([column]) => cellsOf(row).get(column)?.isFromAbove === true);
  const read: ReadRow[] = [];
  for (const row of table.rows) {
    const last = read.at(-1);
    const one = readRow(table, columns, { row, cells: cellsOf(row) }, reading);
    if (last !== undefined && isContinued(row)) read[read.length - 1] = joinAnswers(last, one);
    else read.push(one);
  }
  return read;
}

interface FoundRow {
  readonly row: ReturnedRow;
  readonly cells: ReadonlyMap<number, Cell>;
}

function readRow(
  { sheet, notes }: ReturnedTable,
  { fields, renamed, others }: AssignedColumns,
  { row: { row }, cells }: FoundRow,
  { periodOf, hasMonthsFirst }: Reading,
): ReadRow {
  const guessed = new Set(renamed.filter((one) => one.isGuessed).map(({ column }) => column));
  const isSwapped = (value: PackValue): boolean => hasMonthsFirst && mayBeSwapped(value);
  const words = new Map<ReturnColumnField, string>();
  const values = new Map<ReturnField, ReturnedValue>();
  for (const [column, field] of fields) {
    const cell = cells.get(column);
    const isKey = field === 'code' || field === 'title';
    const shown = cell === undefined || (isKey && cell.isFromAbove) ? undefined : cell;
    words.set(field, shown === undefined ? '' : wordsOf(shown));
    if (field === 'code' || field === 'number') continue;
    const found =
      shown === undefined ? undefined : { text: shown.text, value: shown.value ?? shown.text };
    const read = readCellValue(field, found, periodOf);
    values.set(field, {
      ...read,
      doubt: read.doubt ?? (isSwapped(read.value) ? 'day-unclear' : null),
      words: shown === undefined ? '' : wordsOf(shown),
      isDecoded: shown?.isDecoded ?? false,
      cell: cellAddress(row, column),
      isMerged: shown?.isMerged ?? false,
      isGuessed: guessed.has(column),
    });
  }
  const offered = others.flatMap(({ column, header }): OfferedWords[] => {
    const cell = cells.get(column);
    const said = cell === undefined || cell.isFromAbove ? '' : wordsOf(cell);
    return said === '' ? [] : [{ cell: cellAddress(row, column), header, words: said }];
  });
  const pinned = notes.flatMap((note): OfferedWords[] => {
    const said = note.text.trim();
    if (note.row !== row || said === '') return [];
    return [{ cell: cellAddress(row, note.column), header: '', words: said }];
  });
  return {
    sheet,
    row,
    ...keysOf(words),
    values,
    offered: [...offered, ...pinned],
    isAnswered: [...values].some(([field, { value }]) => isAsked(field) && value !== null),
  };
}

function keysOf(words: ReadonlyMap<ReturnColumnField, string>) {
  const of = (field: ReturnColumnField): string | null => words.get(field) ?? null;
  return { code: of('code'), title: of('title'), product: of('product'), period: of('period') };
}

function isAsked(field: ReturnField): boolean {
  return isAnswerField(field) || field === 'remark';
}

function wordsOf({ column, text, value = text }: ReturnedCell): string {
  return cellWords({ column, text, value });
}

/** The cells of rows, those that are merged over them from above or from the left included. */
function createCellFinder({
  rows,
  merges,
}: ReturnedTable): (row: ReturnedRow) => ReadonlyMap<number, Cell> {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const found = new Map<number, ReadonlyMap<number, Cell>>();
  function find({ row, cells }: ReturnedRow): ReadonlyMap<number, Cell> {
    const all = new Map<number, Cell>();
    for (const cell of cells)
      all.set(cell.column, { ...cell, isMerged: false, isFromAbove: false });
    for (const { top, bottom, left } of merges) {
      if (row < top || row > bottom) continue;
      const own = byRow.get(top)?.cells.find(({ column }) => column === left);
      if (own !== undefined) all.set(left, { ...own, isMerged: true, isFromAbove: row > top });
    }
    return all;
  }
  return (row) => {
    const known = found.get(row.row) ?? find(row);
    found.set(row.row, known);
    return known;
  };
}

/** Several lines of answers below one title: nobody can say what belongs together. */
function joinAnswers(above: ReadRow, below: ReadRow): ReadRow {
  const values = new Map(above.values);
  for (const [field, more] of below.values) {
    if (more.value === null || !isAsked(field)) continue;
    const own = values.get(field);
    if (own === undefined || own.value === null) values.set(field, { ...more, isMerged: true });
    else if (own.cell !== more.cell && own.value !== more.value) {
      values.set(field, joinValues(field, own, more));
    }
  }
  return {
    ...above,
    values,
    offered: [...above.offered, ...below.offered],
    isAnswered: above.isAnswered || below.isAnswered,
  };
}

function joinValues(field: ReturnField, own: ReturnedValue, more: ReturnedValue): ReturnedValue {
  const value = `${own.value ?? ''}\n${more.value ?? ''}`;
  const doubt = typedFields.has(field) ? 'unreadable' : (own.doubt ?? more.doubt);
  return { ...own, value, doubt, isMerged: true };
}
