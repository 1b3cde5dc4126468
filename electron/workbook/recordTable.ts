import type { Database } from 'better-sqlite3';

/** How a field is kept: in a column as it is, as JSON text, or as 0 and 1. */
export interface Column {
  readonly name: string;
  readonly as: 'plain' | 'json' | 'boolean';
}

/** The one place where a record's fields meet the columns of its table. */
export interface TableSpec<T> {
  readonly table: string;
  readonly columns: { readonly [Field in keyof T]-?: Column };
}

/** Reads and writes the records of one table. Only the change-set door calls the writing half. */
export interface RecordTable<T extends { id: string }> {
  /** In no particular order. */
  list(): T[];
  find(id: string): T | null;
  insert(record: T): void;
  update(id: string, fields: Partial<T>): void;
  remove(id: string): void;
}

export const plain = (name: string): Column => ({ name, as: 'plain' });
export const json = (name: string): Column => ({ name, as: 'json' });
export const boolean = (name: string): Column => ({ name, as: 'boolean' });

type Row = Record<string, unknown>;

export function createRecordTable<T extends { id: string }>(
  db: Database,
  { table, columns }: TableSpec<T>,
): RecordTable<T> {
  const fields = Object.keys(columns) as (keyof T & string)[];
  const names = fields.map((field) => columns[field].name);
  const select = `SELECT ${names.join(', ')} FROM ${table}`;
  const selectAll = db.prepare<[], Row>(select);
  const selectOne = db.prepare<[string], Row>(`${select} WHERE id = ?`);
  const insertRow = db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  const removeRow = db.prepare(`DELETE FROM ${table} WHERE id = ?`);

  function toRecord(row: Row): T {
    const entries = fields.map((field) => [
      field,
      fromStored(columns[field], row[columns[field].name]),
    ]);
    // The table is written through this same list of columns, with values of T.
    return Object.fromEntries(entries) as T;
  }

  return {
    list: () => selectAll.all().map(toRecord),
    find(id) {
      const row = selectOne.get(id);
      return row === undefined ? null : toRecord(row);
    },
    insert(record) {
      insertRow.run(...fields.map((field) => toStored(columns[field], record[field])));
    },
    update(id, changed) {
      const changedFields = fields.filter((field) => field in changed);
      const assignments = changedFields.map((field) => `${columns[field].name} = ?`).join(', ');
      const values = changedFields.map((field) => toStored(columns[field], changed[field]));
      db.prepare(`UPDATE ${table} SET ${assignments} WHERE id = ?`).run(...values, id);
    },
    remove(id) {
      removeRow.run(id);
    },
  };
}

function toStored({ as }: Column, value: unknown): unknown {
  if (as === 'boolean') return value === true ? 1 : 0;
  return as === 'json' && value !== null ? JSON.stringify(value) : value;
}

function fromStored({ as }: Column, stored: unknown): unknown {
  if (as === 'boolean') return stored === 1;
  return as === 'json' && typeof stored === 'string' ? (JSON.parse(stored) as unknown) : stored;
}
