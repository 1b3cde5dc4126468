import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

import { migrate } from '../workbook/migrate.ts';
import { migrations } from '../workbook/migrations/index.ts';

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Those of the columns that hold bytes. */
  readonly blobs: readonly string[];
  readonly key: readonly string[];
  readonly hasRowid: boolean;
  /** How many columns a row may hold: one from before a column was added is not written anew. */
  readonly widths: readonly number[];
}

/** The tables that a version of the program made, in the order in which they can be filled. */
export interface Schema {
  readonly version: number;
  readonly tables: readonly TableShape[];
}

/** Every schema there ever was, oldest first. */
export function listSchemas(): Schema[] {
  const db = new SqliteDatabase(':memory:');
  try {
    const known = new Map<string, TableShape>();
    return migrations.map((_, at) => {
      migrate(db, migrations.slice(0, at + 1));
      const tables = describeTables(db).map((table) => withOlderRows(table, known.get(table.name)));
      for (const table of tables) known.set(table.name, table);
      return { version: at + 1, tables };
    });
  } finally {
    db.close();
  }
}

/** Columns are added behind the others; a table whose columns are others was made anew. */
function withOlderRows(table: TableShape, older: TableShape | undefined): TableShape {
  const isSame = older?.columns.every((column, at) => table.columns[at] === column) === true;
  return isSame ? { ...table, widths: [...new Set([...older.widths, ...table.widths])] } : table;
}

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

/** @throws SqliteError when the schema of a damaged file cannot be read. */
export function describeTables(db: Database): TableShape[] {
  const tables = db
    .prepare<[], { name: string; wr: number }>(
      `SELECT list.name, list.wr FROM sqlite_schema
         JOIN pragma_table_list AS list USING (name)
        WHERE sqlite_schema.type = 'table' AND list.schema = 'main'
          AND sqlite_schema.name NOT LIKE 'sqlite_%' ORDER BY sqlite_schema.rowid`,
    )
    .all();
  const columns = db.prepare<[string], ColumnRow>(
    'SELECT name, type, pk FROM pragma_table_info(?)',
  );
  return tables.map(({ name, wr }) => {
    const all = columns.all(name);
    const key = all.filter(({ pk }) => pk > 0).toSorted((left, right) => left.pk - right.pk);
    return {
      name,
      columns: all.map((column) => column.name),
      blobs: all.filter(({ type }) => type === 'BLOB').map((column) => column.name),
      key: key.map((column) => column.name),
      hasRowid: wr === 0,
      widths: [all.length],
    };
  });
}
