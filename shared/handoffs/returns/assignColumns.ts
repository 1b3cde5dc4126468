import { packRoles } from '../pack.ts';
import { packColumns } from '../packLayout.ts';
import { claimBySynonyms } from './claimBySynonyms.ts';
import type { ColumnOrder } from './claimBySynonyms.ts';
import { fieldOfHeader, meaningOfHeader } from './returnHeaders.ts';
import type { ReturnColumnField } from './returnFields.ts';
import type { ReturnedTable } from './returnContent.ts';
import { codeKey, rowKey } from './rowKeys.ts';
import type { SentRow } from './sentPack.ts';

/** A column that stands under another header than it was sent with. */
export interface RenamedColumn {
  readonly column: number;
  readonly header: string;
  readonly field: ReturnColumnField;
  /** Its header does not tell: only its place or the best of several columns says what it is. */
  readonly isGuessed: boolean;
}

export interface AssignedColumns {
  readonly fields: ReadonlyMap<number, ReturnColumnField>;
  readonly renamed: readonly RenamedColumn[];
  /** Columns of theirs: none of those that were sent. */
  readonly others: readonly { readonly column: number; readonly header: string }[];
}

type Fields = Map<number, ReturnColumnField>;

/**
 * What the columns of a returned table are: by the headers that were sent, wherever they stand now;
 * else by what is in them, for what was sent filled; else by other words for the same header; else
 * by their place between columns that were sent as their neighbours.
 */
export function assignColumns(table: ReturnedTable, sent: readonly SentRow[]): AssignedColumns {
  const fields: Fields = new Map();
  const orders = ordersOf(sent);
  const taken = new Set<ReturnColumnField>();
  function assign(column: number, field: ReturnColumnField): boolean {
    if (fields.has(column) || taken.has(field)) return false;
    fields.set(column, field);
    taken.add(field);
    return true;
  }
  for (const { column, header } of table.columns) {
    const field = fieldOfHeader(header);
    if (field !== null) assign(column, field);
  }
  const renamed = new Map<number, boolean>();
  const unclear = () => table.columns.filter(({ column }) => !fields.has(column));
  for (const { column } of unclear()) {
    const field = fieldOfContents(table, column, sent, taken);
    if (field !== null && assign(column, field)) renamed.set(column, false);
  }
  for (const { column, field, isGuessed } of claimBySynonyms(table, unclear(), fields, orders)) {
    if (assign(column, field)) renamed.set(column, isGuessed);
  }
  for (const [column, field] of byPlace(table, fields, orders)) {
    if (assign(column, field)) renamed.set(column, true);
  }
  const filled = new Set(table.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return {
    fields,
    renamed: table.columns.flatMap(({ column, header }) => {
      const [field, isGuessed] = [fields.get(column), renamed.get(column)];
      return field === undefined || isGuessed === undefined
        ? []
        : [{ column, header, field, isGuessed }];
    }),
    others: unclear().filter(({ column }) => filled.has(column)),
  };
}

/** Of the cells that hold something, those that must be what was sent. */
const leastShare = 0.6;

const tellingFields = ['code', 'title', 'product', 'period', 'support', 'lead'] as const;

/** Which of the fields that were sent filled the cells of a column repeat; null for none of them. */
function fieldOfContents(
  { rows }: ReturnedTable,
  column: number,
  sent: readonly SentRow[],
  taken: ReadonlySet<ReturnColumnField>,
): ReturnColumnField | null {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells.find((one) => one.column === column);
    return cell === undefined ? [] : [cell.text];
  });
  if (texts.length === 0) return null;
  for (const field of tellingFields) {
    if (taken.has(field)) continue;
    const known = new Set(
      sent.map(({ code, content }) => (field === 'code' ? codeKey(code) : rowKey(content[field]))),
    );
    known.delete('');
    const keyOf = field === 'code' ? codeKey : rowKey;
    const repeated = texts.filter((text) => known.has(keyOf(text))).length;
    if (repeated > 0 && repeated >= texts.length * leastShare) return field;
  }
  return null;
}

/** The columns as they were sent, by the sheets that there were. */
function ordersOf(sent: readonly SentRow[]): ColumnOrder[] {
  const roles = packRoles.filter((role) => sent.some((row) => row.role === role));
  return roles.map((role) => packColumns[role].map(({ field }) => field));
}

/**
 * Columns whose header says nothing that is left, between two known ones that were sent with as many
 * columns between them.
 */
function byPlace(
  { columns }: ReturnedTable,
  fields: Fields,
  orders: readonly ColumnOrder[],
): [column: number, field: ReturnColumnField][] {
  const taken = new Set(fields.values());
  return columns.flatMap((first, at): [number, ReturnColumnField][] => {
    const before = columns[at - 1];
    const left = before === undefined ? undefined : fields.get(before.column);
    if (left === undefined || fields.has(first.column)) return [];
    const end = columns.findIndex(({ column }, place) => place > at && fields.has(column));
    const run = columns.slice(at, end === -1 ? undefined : end);
    const right = end === -1 ? undefined : fields.get(columns[end]?.column ?? 0);
    const isGapless = columns
      .slice(at - 1, at + run.length + 1)
      .every(({ column }, place) => column === first.column - 1 + place);
    if (!isGapless || !run.every(({ header }) => saysNothingNew(header, taken))) return [];
    for (const order of orders) {
      const place = order.indexOf(left);
      const between = order.slice(place + 1, place + 1 + run.length);
      const isWhole = place >= 0 && between.length === run.length;
      if (!isWhole || order[place + 1 + run.length] !== right) continue;
      if (between.some((field) => taken.has(field))) continue;
      return run.flatMap(({ column }, index): [number, ReturnColumnField][] => {
        const field = between[index];
        return field === undefined ? [] : [[column, field]];
      });
    }
    return [];
  });
}

/** Nobody knows it, or all that it may mean is the header of another column. */
function saysNothingNew(header: string, taken: ReadonlySet<ReturnColumnField>): boolean {
  const meaning = header === '' ? null : meaningOfHeader(header);
  if (meaning === null) return true;
  return meaning.fields.length > 0 && meaning.fields.every((field) => taken.has(field));
}
