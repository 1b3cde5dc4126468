import type { Database, Statement } from 'better-sqlite3';

/**
 * How a field is kept: in a column as it is, as JSON text, or as 0 and 1. A list or map is JSON as
 * well, and NULL while it is empty, as are those of records from before there was such a field.
 */
export interface Column {
  readonly name: string;
  readonly as: 'plain' | 'json' | 'list' | 'map' | 'boolean';
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
  /** These fields of all records: where a row stands takes a tenth of the time of what it holds. */
  listFields<Field extends keyof T & string>(fields: readonly Field[]): Pick<T, Field>[];
  /** Like `list`, one at a time; nothing may be written until the last was read. */
  each(): Iterable<T>;
  /** The records with these ids, in their order; those that are gone are left out. */
  findAll(ids: readonly string[]): T[];
  find(id: string): T | null;
  /** Adds a record unless its id is taken; then false, and nothing. */
  insert(record: T): boolean;
  /** Writes `after` if the record still has the values of `before`; else false, and nothing. */
  edit(id: string, before: Partial<T>, after: Partial<T>): boolean;
  remove(id: string): void;
}

export const plain = (name: string): Column => ({ name, as: 'plain' });
export const json = (name: string): Column => ({ name, as: 'json' });
export const list = (name: string): Column => ({ name, as: 'list' });
export const map = (name: string): Column => ({ name, as: 'map' });
export const boolean = (name: string): Column => ({ name, as: 'boolean' });

/** A row under the names of fields, fresh from the database. */
type Row = Record<string, unknown>;

type Field<T> = keyof T & string;

interface PreparedEdit<T> {
  readonly update: Statement;
  readonly changed: readonly Field<T>[];
  readonly known: readonly Field<T>[];
}

export function createRecordTable<T extends { id: string }>(
  db: Database,
  { table, columns }: TableSpec<T>,
): RecordTable<T> {
  const fields = Object.keys(columns) as Field<T>[];
  const names = fields.map((field) => columns[field].name);
  const read = createReader<T>(columns, fields);
  const select = `SELECT ${selected(columns, fields)} FROM ${table}`;
  const selectAll = db.prepare<[], Row>(select);
  const selectOne = db.prepare<[string], Row>(`${select} WHERE id = ?`);
  const selectSome = db.prepare<[string], Row>(
    `SELECT ${selected(columns, fields)}
     FROM (SELECT key AS wanted_place, value AS wanted_id FROM json_each(?))
     CROSS JOIN ${table} ON id = wanted_id ORDER BY wanted_place`,
  );
  const insertRow = db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO NOTHING`,
  );
  const removeRow = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  const edits = new Map<string, PreparedEdit<T>>();

  /** Few combinations of fields are ever edited together, so each statement is kept. */
  function prepareEdit(before: Partial<T>, after: Partial<T>): PreparedEdit<T> {
    const key = `${Object.keys(after).join()} ${Object.keys(before).join()}`;
    const prepared = edits.get(key);
    if (prepared !== undefined) return prepared;
    const changed = fields.filter((field) => field in after);
    const known = fields.filter((field) => field in before);
    const assignments = changed.map((field) => `${columns[field].name} = ?`).join(', ');
    const conditions = known.map((field) => `AND ${columns[field].name} IS ?`).join(' ');
    const update = db.prepare(`UPDATE ${table} SET ${assignments} WHERE id = ? ${conditions}`);
    const edit = { update, changed, known };
    edits.set(key, edit);
    return edit;
  }

  return {
    list: () => selectAll.all().map(read),
    listFields<Field extends keyof T & string>(chosen: readonly Field[]) {
      const rows = db.prepare<[], Row>(`SELECT ${selected(columns, chosen)} FROM ${table}`).all();
      return rows.map(createReader<Pick<T, Field>>(columns, chosen));
    },
    *each() {
      for (const row of selectAll.iterate()) yield read(row);
    },
    findAll: (ids) => selectSome.all(JSON.stringify(ids)).map(read),
    find(id) {
      const row = selectOne.get(id);
      return row === undefined ? null : read(row);
    },
    insert(record) {
      const values = fields.map((field) => toStored(columns[field], record[field]));
      return insertRow.run(...values).changes === 1;
    },
    edit(id, before, after) {
      const { update, changed, known } = prepareEdit(before, after);
      const values = changed.map((field) => toStored(columns[field], after[field]));
      const expected = known.map((field) => toStored(columns[field], before[field]));
      return update.run(...values, id, ...expected).changes === 1;
    },
    remove(id) {
      removeRow.run(id);
    },
  };
}

function selected<T>(columns: TableSpec<T>['columns'], fields: readonly Field<T>[]): string {
  return fields.map((field) => `${columns[field].name} AS "${field}"`).join(', ');
}

/** How rows whose columns are named like fields become records. */
function createReader<Part>(
  columns: { readonly [Field in keyof Part]-?: Column },
  fields: readonly (keyof Part & string)[],
): (row: Row) => Part {
  const encoded = fields.filter((field) => columns[field].as !== 'plain');
  return (row) => {
    for (const field of encoded) row[field] = fromStored(columns[field], row[field]);
    // The table is written through this same list of columns, with values of the record.
    return row as Part;
  };
}

function toStored({ as }: Column, value: unknown): unknown {
  if (as === 'boolean') return value === true ? 1 : 0;
  if (as === 'plain' || typeof value !== 'object' || value === null) return value;
  const isEmpty = as !== 'json' && Object.keys(value).length === 0;
  return isEmpty ? null : JSON.stringify(value);
}

export function fromStored({ as }: Column, stored: unknown): unknown {
  if (as === 'boolean') return stored === 1;
  if (as !== 'plain' && typeof stored === 'string') return JSON.parse(stored) as unknown;
  return stored === null ? emptyValue(as) : stored;
}

const emptyList = Object.freeze([]);
const emptyMap = Object.freeze({});

function emptyValue(as: Column['as']): unknown {
  if (as === 'list') return emptyList;
  return as === 'map' ? emptyMap : null;
}
