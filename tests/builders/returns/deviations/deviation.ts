import type { FilledPack, FilledRow, FilledTable } from '../filledPack.ts';
import { chance } from '../randomHandoff.ts';
import type { Random } from '../randomHandoff.ts';

/** Something that people or programs do to a pack, beside filling it in. */
export type Deviation = (random: Random, filled: FilledPack) => void;

/** What is done to each table that has rows. */
export const eachTable =
  (change: (table: FilledTable, random: Random, filled: FilledPack) => void): Deviation =>
  (random, filled) => {
    for (const table of filled.tables) if (table.rows.length > 0) change(table, random, filled);
  };

/** What is done to so many of a table's rows, in percent. */
export const eachRow =
  (percent: number, change: (row: FilledRow, random: Random, filled: FilledPack) => void) =>
  (table: FilledTable, random: Random, filled: FilledPack): void => {
    for (const row of table.rows) if (chance(random, percent)) change(row, random, filled);
  };

/** Changes what stands in a cell, where that is words. */
export function reword(row: FilledRow, field: string, change: (words: string) => string): void {
  const cell = row.cells.get(field);
  if (typeof cell?.value !== 'string') return;
  row.cells.set(field, { ...cell, value: change(cell.value) });
}

/** Whether a task stands in more than one row. */
export function isCopied({ tables }: FilledPack, task: string): boolean {
  return tables.flatMap(({ rows }) => rows).filter((row) => row.task === task).length > 1;
}
