import { leftOut, type SheetMapping } from '../imports/mapping.ts';
import { agencyHeaders } from './agencyHeaders.ts';
import { columnLetters } from './columns.ts';
import { taskColumnFields } from './headerSynonyms.ts';
import type { RawRow } from './rawWorkbook.ts';
import { isPhase, type ColumnField, type TableColumn, type TableHeader } from './tableColumns.ts';
import { targetHeaders } from './targetHeaders.ts';

/** Every field that a user may give a column of some table. */
const fields: ReadonlySet<string> = new Set([
  ...taskColumnFields,
  ...[...targetHeaders, ...agencyHeaders].flatMap((synonyms) => synonyms.fields),
  'owner',
]);

/**
 * The columns of a table with those that hold something but have no header, so that nothing in them is
 * dropped, and as the user says what they are. A field that the user gives to one column is taken from
 * the one that had it.
 */
export function mapColumns(
  header: TableHeader,
  rows: readonly RawRow[],
  { columns: given = {} }: SheetMapping,
): TableHeader {
  const columns = addUnnamedColumns(header.columns, rows);
  const named = new Map(Object.entries(given));
  const claimed = new Set([...named.values()].filter((field) => field !== null));
  return {
    ...header,
    columns: columns.map((column) => {
      const letters = columnLetters(column.column);
      if (!named.has(letters)) {
        const isTaken =
          column.field !== null && isSingle(column.field) && claimed.has(column.field);
        return isTaken ? { ...column, field: null } : column;
      }
      return { ...column, ...meaningOf(named.get(letters) ?? null), confidence: 'high' };
    }),
  };
}

function meaningOf(field: string | null): Pick<TableColumn, 'field' | 'isLeftOut'> {
  if (field === leftOut) return { field: null, isLeftOut: true };
  return { field: field !== null && isColumnField(field) ? field : null };
}

function isColumnField(field: string): field is ColumnField {
  return fields.has(field) || /^phase:./.test(field);
}

function isSingle(field: ColumnField): boolean {
  return field !== 'owner' && !isPhase(field);
}

function addUnnamedColumns(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly TableColumn[] {
  const named = new Set(columns.map(({ column }) => column));
  const unnamed = new Set<number>();
  for (const { cells } of rows) {
    for (const { column } of cells) if (!named.has(column)) unnamed.add(column);
  }
  if (unnamed.size === 0) return columns;
  const added = [...unnamed].map((column): TableColumn => {
    return { column, field: null, header: '', confidence: 'low' };
  });
  return [...columns, ...added].sort((left, right) => left.column - right.column);
}
