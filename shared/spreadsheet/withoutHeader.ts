import { readContents, type ColumnContent } from './columnContent.ts';
import type { HeaderContext } from './findHeader.ts';
import type { RawSheet } from './rawWorkbook.ts';
import type { ColumnField, TableColumn, TableHeader } from './tableColumns.ts';

/** Rows that it takes to tell columns without a header. */
const fewestRows = 3;

/**
 * A table of tasks that has no header: rows with a long text beside owners or deadlines. It goes on with
 * the table of the sheet before where its cells are in the same columns, else they alone tell what it
 * is. Null when the sheet does not look like one.
 */
export function readWithoutHeader(
  sheet: RawSheet,
  context: HeaderContext,
  before: TableHeader | null,
): TableHeader | null {
  const own = readCells(sheet, context);
  return own !== null && before !== null && goesOn(own, before)
    ? { ...before, rows: [], columns: before.columns.map(withoutSureness) }
    : own;
}

function withoutSureness(column: TableColumn): TableColumn {
  return { ...column, confidence: 'medium' };
}

/** Fields that cells alone tell well. */
const telling: ReadonlySet<ColumnField | null> = new Set<ColumnField>(['title', 'lead', 'period']);

function goesOn({ columns }: TableHeader, before: TableHeader): boolean {
  const fieldOf = new Map(before.columns.map(({ column, field }) => [column, field]));
  return (
    before.kind === 'tasks' &&
    columns.every(({ column, field }) => {
      if (!fieldOf.has(column)) return false;
      return !telling.has(field) || fieldOf.get(column) === field;
    })
  );
}

function readCells({ rows }: RawSheet, context: HeaderContext): TableHeader | null {
  const wide = rows.filter(({ cells }) => cells.length >= 3);
  if (wide.length < fewestRows || wide.length * 2 < rows.length) return null;
  const contents = readContents(wide, context);
  const fields = new Map<number, ColumnField>();
  const take = (field: ColumnField, fit: (content: ColumnContent) => number, least: number) => {
    const [best] = [...contents]
      .filter(([column, { count }]) => !fields.has(column) && count >= fewestRows)
      .map(([column, content]) => ({ column, fit: fit(content) }))
      .filter((one) => one.fit >= least)
      .sort((left, right) => right.fit - left.fit || left.column - right.column);
    if (best !== undefined) fields.set(best.column, field);
  };
  take('number', ({ numbers, filled }) => numbers * filled, 0.6);
  take('lead', ({ owners, times }) => owners - times, 0.7);
  take('period', ({ times }) => times, 0.7);
  if (!['lead', 'period'].some((field) => [...fields.values()].includes(field as ColumnField))) {
    return null;
  }
  take('title', ({ length, owners, times }) => (owners > 0.5 || times > 0.5 ? 0 : length), 20);
  if (![...fields.values()].includes('title')) return null;
  take('support', ({ owners }) => owners, 0.7);
  take('product', ({ documents }) => documents, 0.6);
  putLeadFirst(fields);
  const columns = [...contents.keys()]
    .sort((left, right) => left - right)
    .map((column): TableColumn => {
      return { column, field: fields.get(column) ?? null, header: '', confidence: 'low' };
    });
  return { kind: 'tasks', rows: [], columns };
}

/** Who leads stands to the left of who supports. */
function putLeadFirst(fields: Map<number, ColumnField>): void {
  const columnOf = (field: ColumnField) => [...fields].find(([, one]) => one === field)?.[0];
  const [lead, support] = [columnOf('lead'), columnOf('support')];
  if (lead === undefined || support === undefined || lead < support) return;
  fields.set(support, 'lead');
  fields.set(lead, 'support');
}
