import { packRoles } from '../pack.ts';
import { packColumns } from '../packLayout.ts';
import { fieldOfHeader, meaningOfHeader } from './returnHeaders.ts';
import { isLockedField } from './returnFields.ts';
import type { ReturnColumnField } from './returnFields.ts';
import type { ReturnedTable } from './returnContent.ts';
import { codeKey, rowKey } from './rowKeys.ts';
import type { SentRow } from './sentPack.ts';

/** A column that stands under another header than it was sent with. */
export interface RenamedColumn {
  readonly column: number;
  readonly header: string;
  readonly field: ReturnColumnField;
  /** Its header says nothing that is known: only its place tells what it is. */
  readonly isGuessed: boolean;
}

export interface AssignedColumns {
  readonly fields: ReadonlyMap<number, ReturnColumnField>;
  readonly renamed: readonly RenamedColumn[];
  /** Columns of theirs: none of those that were sent. */
  readonly others: readonly { readonly column: number; readonly header: string }[];
}

type Fields = Map<number, ReturnColumnField>;

type Column = ReturnedTable['columns'][number];

/**
 * What the columns of a returned table are: by the headers that were sent, wherever they stand now;
 * else by what is in them, for what was sent filled; else by other words for the same header; else
 * by their place between two columns that were sent as its neighbours.
 */
export function assignColumns(table: ReturnedTable, sent: readonly SentRow[]): AssignedColumns {
  const fields: Fields = new Map();
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
  for (const { column, choices } of bySynonyms(unclear())) {
    const field = choices.find((choice) => !taken.has(choice));
    if (field !== undefined && assign(column, field)) renamed.set(column, false);
  }
  for (const [column, field] of byPlace(table, fields, orderOf(sent))) {
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

/**
 * The best headers choose first. A header that may mean what was sent filled, or an answer ("Kết quả"),
 * means the answer: its contents would have told.
 */
function bySynonyms(columns: readonly Column[]) {
  return columns
    .flatMap(({ column, header }) => {
      const meaning = header === '' ? null : meaningOfHeader(header);
      const fields = meaning?.fields ?? [];
      const answers = fields.filter((field) => !isLockedField(field));
      const choices = answers.length > 0 ? answers : fields;
      return choices.length === 0 ? [] : [{ column, choices, score: meaning?.score ?? 0 }];
    })
    .sort((left, right) => right.score - left.score || left.column - right.column);
}

/** The columns as they were sent, by the sheets that there were. */
function orderOf(sent: readonly SentRow[]): (readonly ReturnColumnField[])[] {
  const roles = packRoles.filter((role) => sent.some((row) => row.role === role));
  return roles.map((role) => packColumns[role].map(({ field }) => field));
}

/** Columns whose header nobody knows, between two that were sent with one column between them. */
function byPlace(
  { columns }: ReturnedTable,
  fields: Fields,
  orders: readonly (readonly ReturnColumnField[])[],
): [column: number, field: ReturnColumnField][] {
  return columns.flatMap(({ column, header }, at): [number, ReturnColumnField][] => {
    if (fields.has(column) || (header !== '' && meaningOfHeader(header) !== null)) return [];
    const [before, after] = [columns[at - 1], columns[at + 1]];
    if (before?.column !== column - 1) return [];
    if (after !== undefined && after.column !== column + 1) return [];
    const left = fields.get(before.column);
    const right = after === undefined ? undefined : fields.get(after.column);
    const found = orders.flatMap((order) => {
      const place = left === undefined ? -1 : order.indexOf(left);
      const between = order[place + 1];
      return place >= 0 && between !== undefined && order[place + 2] === right ? [between] : [];
    });
    const [field] = found;
    return field === undefined ? [] : [[column, field]];
  });
}
