import { editRecord } from '../changes/changeSet.ts';
import type { ChangeOf, RecordChange, RecordKind, RecordOf } from '../changes/changeSet.ts';
import { cellWords } from '../spreadsheet/cellWords.ts';
import { columnLetters } from '../spreadsheet/columns.ts';
import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import type { RawRow, RawWorkbook } from '../spreadsheet/rawWorkbook.ts';

/** Text of a cell before it was turned into Unicode, and what its column means. */
export interface OriginalCell {
  readonly field: string | null;
  readonly header: string;
  readonly words: string;
}

/** Finds the cells of a row that were converted; none where nothing was. */
export type FindOriginals = (sheet: string, row: number) => readonly OriginalCell[];

/** `before`: a workbook as it was read; `after`: the same with all its text in Unicode. */
export function createOriginals(
  before: RawWorkbook,
  after: RawWorkbook,
  sheets: readonly InspectedSheet[],
): FindOriginals {
  if (before === after) return () => [];
  const places = new Map(sheets.map(({ name }, at) => [name, at]));
  const rowPlaces = before.sheets.map(({ rows }) => new Map(rows.map(({ row }, at) => [row, at])));
  return (name, row) => {
    const at = places.get(name) ?? -1;
    const place = rowPlaces[at]?.get(row) ?? -1;
    const [old, now] = [before.sheets[at]?.rows[place], after.sheets[at]?.rows[place]];
    const sheet = sheets[at];
    if (old === undefined || now === undefined || sheet === undefined) return [];
    return convertedCells(old, now, sheet);
  };
}

function convertedCells({ cells }: RawRow, now: RawRow, { columns }: InspectedSheet) {
  return cells.flatMap((cell, at): OriginalCell[] => {
    const column = columns[columnLetters(cell.column)];
    if (column === undefined || now.cells[at]?.text === cell.text) return [];
    const { field, header } = column;
    return [{ field, header, words: cellWords(cell) }];
  });
}

/** A record that a row of a table makes or changes, with what its converted cells held. */
export interface OriginalRecord {
  readonly id: string;
  readonly cells: readonly OriginalCell[];
  /** Cells of the user's own columns, which stand under their headers, as the columns keep them. */
  readonly cellsOf: (cells: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

/**
 * The same changes, each in two where text was converted: first with the words as the table has them,
 * then from these to Unicode. So the history of a cell knows what was written, and undo takes back both.
 */
export function withOriginals(
  changes: readonly RecordChange[],
  records: readonly OriginalRecord[],
): { readonly changes: readonly RecordChange[]; readonly converted: number } {
  const byId = new Map(records.map((record) => [record.id, record]));
  let converted = 0;
  const all = changes.flatMap((change): RecordChange[] => {
    const record = byId.get(change.id);
    const after = change.after as Readonly<Record<string, unknown>> | null;
    if (record === undefined || after === null) return [change];
    const written = writtenFields(after, record);
    const count = Object.keys(written).length;
    converted += count;
    return count === 0 ? [change] : inTwo(change, written);
  });
  return { changes: all, converted };
}

function writtenFields(
  after: Readonly<Record<string, unknown>>,
  { cells, cellsOf }: OriginalRecord,
): Readonly<Record<string, unknown>> {
  const written: Record<string, unknown> = {};
  const own: Record<string, string> = {};
  for (const { field, header, words } of cells) {
    if (field === null) own[header] = words;
    else if (typeof after[field] === 'string') written[field] ??= words;
    else if (field === 'lead' && after['lead'] != null)
      written['lead'] = { text: words, agency: null };
    else if (field === 'support' && after['support'] !== undefined) {
      written['support'] = [{ text: words, agency: null }];
    }
  }
  const extra = after['extra'] as Readonly<Record<string, string>> | undefined;
  const kept = Object.entries(cellsOf(own)).filter(([key]) => Object.hasOwn(extra ?? {}, key));
  if (kept.length > 0) written['extra'] = { ...extra, ...Object.fromEntries(kept) };
  return written;
}

/** The kind of a change is that of its record, which the compiler can't follow through the union. */
function inTwo(change: RecordChange, written: Readonly<Record<string, unknown>>): RecordChange[] {
  const first = { ...change, after: { ...change.after, ...written } } as ChangeOf<RecordKind>;
  const record = { ...first.after, id: change.id } as RecordOf[RecordKind];
  const fields = Object.keys(written) as (keyof RecordOf[RecordKind])[];
  const unicode = Object.fromEntries(fields.map((field) => [field, change.after?.[field]]));
  const second = editRecord(change.kind, record, unicode as Partial<RecordOf[RecordKind]>);
  return (second === null ? [change] : [first, second]) as RecordChange[];
}
