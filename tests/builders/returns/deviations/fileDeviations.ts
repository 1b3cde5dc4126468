import type { FilledPack } from '../filledPack.ts';
import { pick } from '../randomHandoff.ts';
import type { Random } from '../randomHandoff.ts';
import { eachTable } from './deviation.ts';
import type { Deviation } from './deviation.ts';

/** Sheets, titles and the hidden stamp, and how tables lie in the file. */
export const fileDeviations = {
  renameSheets: eachTable((table, random) => {
    table.name = `${pick(random, ['Trang', 'Báo cáo', 'Sheet'])} ${table.role}`;
  }),
  dropTitles: eachTable((table) => {
    table.lines = [];
  }),
  dropStamp: (_: Random, filled: FilledPack) => {
    filled.hasStamp = false;
  },
  copySheet: (random, { tables }) => {
    const { name, columns, rows, ...table } = pick(random, tables);
    tables.push({
      ...table,
      name: `${name} (2)`,
      columns: columns.map((column) => ({ ...column })),
      rows: rows.map((row) => ({ ...row, cells: new Map(row.cells) })),
      merges: [],
    });
  },
  stackTables: (_, filled) => {
    filled.isStacked = true;
  },
} satisfies Readonly<Record<string, Deviation>>;
