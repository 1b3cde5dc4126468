import { readFileSync } from 'node:fs';

import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

import { idPrefixes } from '../workbook/sequences.ts';
import { isDamage } from './fileCheck.ts';
import type { PrivateCopy } from './privateCopy.ts';
import { readTable } from './readTable.ts';
import type { TableRead } from './readTable.ts';
import { isIdOf, kindOfTable } from './recordShapes.ts';
import type { Row } from './recordShapes.ts';
import { scanPages } from './scanPages.ts';
import type { ScannedRow } from './scanPages.ts';
import { describeTables, listSchemas } from './schemas.ts';
import type { Schema, TableShape } from './schemas.ts';

export interface FoundTable extends TableRead {
  readonly shape: TableShape;
  /**
   * Rows from pages that SQLite may not have come to, other than those that it read: among them those
   * of free pages, which were removed, and several of one key.
   */
  readonly scanned: readonly Row[];
}

/** All that could be read of a damaged file. */
export interface Damaged {
  readonly version: number;
  readonly tables: ReadonlyMap<string, FoundTable>;
}

/** These follow from other tables, and their rows look like those of any index. */
const derivedTables = ['sequences', 'step_records'];

/** More than any workbook holds; a broken number must not keep us asking for ever. */
const mostKeys = 200_000;

export function readDamaged({ path, schemaVersion, pageSize }: PrivateCopy): Damaged {
  const file = readFileSync(path);
  const scan = (): Iterable<ScannedRow> => scanPages(file, pageSize);
  const db = new SqliteDatabase(path, { readonly: true });
  try {
    const stored = unlessDamaged(() => describeTables(db)) ?? [];
    const { version, tables } = chooseSchema(schemaVersion, stored, scan);
    const sequences = readSequences(db, stored);
    const read = (shape: TableShape): TableRead =>
      stored.some(({ name }) => name === shape.name)
        ? readTable(db, shape, (rows) => guessKeys(shape, rows, sequences))
        : { rows: [], isWhole: false };
    const found = tables.map((shape) => ({ shape, ...read(shape) }));
    const scanned = collectRows(scan(), found);
    return {
      version,
      tables: new Map(
        found.map((table) => [
          table.shape.name,
          { ...table, scanned: scanned.get(table.shape) ?? [] },
        ]),
      ),
    };
  } finally {
    db.close();
  }
}

/** What lies in the pages and SQLite did not read, by table. A row may look like one of several. */
function collectRows(
  scan: Iterable<ScannedRow>,
  tables: readonly Omit<FoundTable, 'scanned'>[],
): ReadonlyMap<TableShape, readonly Row[]> {
  const parts = tables.map(({ shape, rows }) => ({
    shape,
    read: new Map(rows.map((row) => [keyOf(shape, row), row])),
    others: [] as Row[],
  }));
  for (const scanned of scan) {
    for (const { shape, read, others } of parts) {
      const row = asRowOf(shape, scanned);
      if (row !== null && !isSameRow(row, read.get(keyOf(shape, row)))) others.push(row);
    }
  }
  return new Map(parts.map(({ shape, others }) => [shape, others]));
}

function keyOf({ key }: TableShape, row: Row): string {
  return JSON.stringify(key.map((column) => row[column]));
}

function isSameRow(left: Row, right: Row | undefined): boolean {
  return Object.entries(left).every(([column, value]) => {
    const other = right?.[column];
    return Buffer.isBuffer(value) && Buffer.isBuffer(other) ? value.equals(other) : value === other;
  });
}

function unlessDamaged<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return null;
  }
}

/** By the header, else by the tables, else by the rows of the log; the newest when nothing tells. */
function chooseSchema(
  version: number,
  stored: readonly TableShape[],
  scan: () => Iterable<ScannedRow>,
): Schema {
  const schemas = listSchemas();
  const hasTable = (name: string) => stored.some((table) => table.name === name);
  const fits = (schema: Schema) => schema.tables.every(({ name }) => hasTable(name));
  const hasLog = ({ tables }: Schema) =>
    tables.filter(isLog).some((log) => {
      for (const row of scan()) if (asRowOf(log, row) !== null) return true;
      return false;
    });
  const chosen =
    schemas.find((schema) => schema.version === version && (stored.length === 0 || fits(schema))) ??
    schemas.findLast(fits) ??
    schemas.findLast(hasLog) ??
    schemas.at(-1);
  if (chosen === undefined) throw new Error('There is no schema.');
  return chosen;
}

/** Whatever its name in that version of the schema. */
export function isLog({ columns }: TableShape): boolean {
  return columns.includes('changes');
}

function readSequences(db: Database, stored: readonly TableShape[]): ReadonlyMap<string, number> {
  const shape = stored.find(({ name }) => name === 'sequences');
  const rows = shape === undefined ? [] : readTable(db, shape, () => []).rows;
  return new Map(rows.map(({ name, last }) => [String(name), Number(last)]));
}

/** The ids from the first to the last that was given out or seen. */
function guessKeys(
  shape: TableShape,
  rows: readonly Row[],
  sequences: ReadonlyMap<string, number>,
): (string | number)[] {
  const keys = rows.map((row) => row[shape.key[0] ?? '']);
  const kind = kindOfTable(shape.name);
  if (kind === null) {
    const numbers = keys.filter((key) => typeof key === 'number');
    return upTo(highest(numbers)).map(Number);
  }
  if (kind === 'plan') return ['plan'];
  const ids = keys.filter((key) => isIdOf(kind, key));
  const last = highest([sequences.get(kind) ?? 0, ...ids.map((id) => Number(id.slice(1)))]);
  return upTo(last).map((number) => `${idPrefixes[kind]}${number}`);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function upTo(last: number): number[] {
  return Array.from({ length: Math.min(last, mostKeys) }, (_, at) => at + 1);
}

/** The row under the table's column names; null when it can be none of that table. */
function asRowOf(shape: TableShape, { rowid, values }: ScannedRow): Row | null {
  const { name, columns, blobs, hasRowid, key, widths } = shape;
  if (derivedTables.includes(name)) return null;
  if (!widths.includes(values.length) || hasRowid !== (rowid !== null)) return null;
  // Bytes where there should be none are a broken text.
  const row = Object.fromEntries(
    columns.map((column, at) => {
      const value = values[at] ?? null;
      return [column, Buffer.isBuffer(value) && !blobs.includes(column) ? null : value];
    }),
  );
  // A key that is the rowid is not kept in the row.
  if (rowid !== null && key[0] !== undefined) row[key[0]] = rowid;
  return canBelongTo(shape, row) ? row : null;
}

function canBelongTo(shape: TableShape, row: Row): boolean {
  const kind = kindOfTable(shape.name);
  if (kind !== null) return isIdOf(kind, row.id);
  if (isLog(shape)) return canBeStep(row);
  // Indexes have rows of two texts as well; no id or code looks like `workbook-id`, or like JSON.
  if (shape.name === 'views') return typeof row.state === 'string' && row.state.startsWith('{');
  return shape.name !== 'meta' || /^[a-z]+(-[a-z]+)+$/.test(String(row.key));
}

/** Only an undo or redo may do without changes of its own. */
function canBeStep({ kind, changes }: Row): boolean {
  if (changes === null) return kind === 'undo' || kind === 'redo';
  return typeof changes === 'string' && changes.startsWith('[');
}
