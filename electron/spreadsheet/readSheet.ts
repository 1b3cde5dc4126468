import type { WorkSheet } from '@e965/xlsx';

import type { RawCell, RawRow, RawSheet, RawStray } from '#shared/spreadsheet/rawWorkbook.ts';

import { assembleSheet, type SheetOrigin } from './assembleSheet.ts';
import { readCell } from './readCell.ts';

/** A sheet as the library gives it. */
export function readSheet(sheet: WorkSheet, origin: SheetOrigin): RawSheet {
  const rows: RawRow[] = [];
  const notes: RawStray[] = [];
  const links: RawStray[] = [];
  for (const [rowIndex, found] of entriesOf(sheet['!data'] ?? [])) {
    const row = rowIndex + 1;
    const cells: RawCell[] = [];
    for (const [columnIndex, object] of entriesOf(found)) {
      const place = { row, column: columnIndex + 1 };
      const cell = readCell(object, place.column);
      if (cell !== null) cells.push(cell);
      const note = (object.c ?? []).map(({ t: text }) => text).join('\n');
      if (note !== '') notes.push({ ...place, text: note });
      const address = object.l?.Target;
      if (address !== undefined && !address.startsWith('#'))
        links.push({ ...place, text: address });
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  const merges = (sheet['!merges'] ?? []).map(({ s: start, e: end }) => ({
    top: start.r + 1,
    left: start.c + 1,
    bottom: end.r + 1,
    right: end.c + 1,
  }));
  return assembleSheet({ rows, merges, coloured: [], notes, links }, origin);
}

/**
 * What an array holds, by place. By keys and not by a loop up to the length: a single cell in the
 * last row of Excel makes that a million. A cell whose address is no address has no place.
 */
function entriesOf<T>(values: readonly T[]): [place: number, value: T][] {
  return Object.entries(values).flatMap(([key, value]): [number, T][] =>
    /^\d+$/.test(key) ? [[Number(key), value]] : [],
  );
}
