import { readFileSync } from 'node:fs';

import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

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
   * Rows from pages that SQLite may not have come to, among them those of free pages, which were
   * removed, and several of one key.
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
  const scanned = scanPages(readFileSync(path), pageSize);
  const db = new SqliteDatabase(path, { readonly: true });
  try {
    const stored = unlessDamaged(() => describeTables(db)) ?? [];
    const { version, tables } = chooseSchema(schemaVersion, stored, scanned);
    const sequences = readSequences(db, stored);
    const read = (shape: TableShape): TableRead =>
      stored.some(({ name }) => name === shape.name)
        ? readTable(db, shape, (rows) => guessKeys(shape, rows, sequences))
        : { rows: [], isWhole: false };
    const found = tables.map((shape) => ({
      shape,
      ...read(shape),
      scanned: scanned.flatMap((row) => asRowOf(shape, row)),
    }));
    return { version, tables: new Map(found.map((table) => [table.shape.name, table])) };
  } finally {
    db.close();
  }
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
  scanned: readonly ScannedRow[],
): Schema {
  const schemas = listSchemas();
  const hasTable = (name: string) => stored.some((table) => table.name === name);
  const fits = (schema: Schema) => schema.tables.every(({ name }) => hasTable(name));
  const hasLog = ({ tables }: Schema) =>
    tables.filter(isLog).some((log) => scanned.some((row) => asRowOf(log, row).length > 0));
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
  return upTo(last).map((number) => `${kind === 'target' ? 'm' : (kind[0] ?? '')}${number}`);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function upTo(last: number): number[] {
  return Array.from({ length: Math.min(last, mostKeys) }, (_, at) => at + 1);
}

/** The row under the table's column names when it can be one of it, else nothing. */
function asRowOf(shape: TableShape, { rowid, values }: ScannedRow): Row[] {
  const { name, columns, hasRowid, key } = shape;
  if (values.length !== columns.length || hasRowid !== (rowid !== null)) return [];
  const row = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null]));
  // A key that is the rowid is not kept in the row.
  if (rowid !== null && key[0] !== undefined) row[key[0]] = rowid;
  return canBelongTo(shape, row) && !derivedTables.includes(name) ? [row] : [];
}

function canBelongTo(shape: TableShape, row: Row): boolean {
  const kind = kindOfTable(shape.name);
  if (kind !== null) return isIdOf(kind, row.id);
  if (isLog(shape)) return typeof row.changes === 'string' && row.changes.startsWith('[');
  // Indexes have rows of two texts as well; no id or code looks like `workbook-id`.
  return shape.name !== 'meta' || /^[a-z]+(-[a-z]+)+$/.test(String(row.key));
}
