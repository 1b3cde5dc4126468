import type { Database } from 'better-sqlite3';

import { isDamage } from './fileCheck.ts';
import type { Row } from './recordShapes.ts';
import type { TableShape } from './schemas.ts';

export interface TableRead {
  readonly rows: readonly Row[];
  /** Whether SQLite came to the end without an error. */
  readonly isWhole: boolean;
}

/**
 * Reads what SQLite can: forwards up to the first broken page, backwards down to the last one, and
 * in between the rows that `guessKeys` knows how to ask for.
 */
export function readTable(
  db: Database,
  { name, key }: TableShape,
  guessKeys: (rows: readonly Row[]) => Iterable<string | number>,
): TableRead {
  const found = new Map<string, Row>();
  const add = (row: Row) => found.set(JSON.stringify(key.map((column) => row[column])), row);
  const order = (direction: string) => key.map((column) => `${column} ${direction}`).join(', ');

  function read(sql: string, parameters: readonly unknown[] = []): boolean {
    try {
      for (const row of db.prepare<unknown[], Row>(sql).iterate(...parameters)) add(row);
      return true;
    } catch (error) {
      if (!isDamage(error)) throw error;
      return false;
    }
  }

  const isWhole = read(`SELECT * FROM ${name} ORDER BY ${order('ASC')}`);
  if (!isWhole) {
    read(`SELECT * FROM ${name} ORDER BY ${order('DESC')}`);
    const [only, ...others] = key;
    if (only !== undefined && others.length === 0) {
      const lookUp = `SELECT * FROM ${name} WHERE ${only} = ?`;
      for (const value of guessKeys([...found.values()])) {
        if (!found.has(JSON.stringify([value]))) read(lookUp, [value]);
      }
    }
  }
  return { rows: [...found.values()], isWhole };
}
