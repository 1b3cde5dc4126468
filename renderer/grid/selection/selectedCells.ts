import type { CellAddress } from '../GridCursor.ts';
import { rowsBetween } from './cellOrder.ts';
import type { CellOrder } from './cellOrder.ts';
import { hasField, hasRow } from './cellSelection.ts';
import type { CellBlock, CellSelection } from './cellSelection.ts';

/** Chosen cells as a table: rows from top to bottom, columns from left to right. */
export interface CellTable {
  readonly rows: readonly string[];
  readonly fields: readonly string[];
}

/** What a change of several cells reaches; one cell alone is what the user asked for. */
export function withoutPassedOver(
  { rows, fields }: CellTable,
  isPassedOver: (id: string) => boolean,
): CellTable {
  const isOne = rows.length === 1 && fields.length === 1;
  return { rows: isOne ? rows : rows.filter((id) => !isPassedOver(id)), fields };
}

/** The active cell alone when nothing else is chosen. */
export function selectedTable(
  { blocks }: CellSelection,
  order: CellOrder,
  active: CellAddress | null,
): CellTable {
  if (blocks.length > 0)
    return { rows: selectedRows(blocks, order), fields: selectedFields(blocks, order) };
  return active === null ? { rows: [], fields: [] } : { rows: [active.id], fields: [active.field] };
}

/** Rows in which any cell is chosen, from top to bottom. */
export function selectedRows(blocks: readonly CellBlock[], order: CellOrder): readonly string[] {
  const ids = new Set<string>();
  for (const { rows } of blocks) {
    if (rows === 'all') return rowsBetween(order, 0, order.rowCount() - 1);
    for (const id of rows) ids.add(id);
  }
  return [...ids]
    .map((id) => ({ id, index: order.indexOfRow(id) }))
    .toSorted((left, right) => left.index - right.index)
    .map(({ id }) => id);
}

function selectedFields(blocks: readonly CellBlock[], order: CellOrder): string[] {
  return order.fields().filter((field) => blocks.some((block) => hasField(block, field)));
}

/** The cells of several blocks make one table only when they fill its rows and columns. */
export function isOneTable({ blocks }: CellSelection, { rows, fields }: CellTable): boolean {
  if (blocks.length <= 1) return true;
  return rows.every((id) =>
    fields.every((field) => blocks.some((block) => hasRow(block, id) && hasField(block, field))),
  );
}

/** Chosen cells that are seen, one in several blocks once. */
export function countCells(selection: CellSelection, table: CellTable): number {
  const { blocks } = selection;
  const { rows, fields } = table;
  if (blocks.length <= 1) return rows.length * fields.length;
  return rows.reduce((count, id) => {
    const here = blocks.filter((block) => hasRow(block, id));
    return count + fields.filter((field) => here.some((block) => hasField(block, field))).length;
  }, 0);
}

/** Where Tab (by row) and Enter (by column) go on among the chosen cells; round at the end. */
export function nextSelected(
  table: CellTable,
  isChosen: (id: string, field: string) => boolean,
  active: CellAddress,
  step: { readonly by: 'row' | 'column'; readonly direction: 1 | -1 },
): CellAddress | null {
  const { rows, fields } = table;
  const count = rows.length * fields.length;
  const row = rows.indexOf(active.id);
  const column = fields.indexOf(active.field);
  if (count === 0) return null;
  const isByRow = step.by === 'row';
  const from =
    row === -1 || column === -1
      ? -1
      : isByRow
        ? row * fields.length + column
        : column * rows.length + row;
  for (let moved = 1; moved <= count; moved += 1) {
    const place = (from + moved * step.direction + count * 2) % count;
    const id = rows[isByRow ? Math.floor(place / fields.length) : place % rows.length];
    const field = fields[isByRow ? place % fields.length : Math.floor(place / rows.length)];
    if (id !== undefined && field !== undefined && isChosen(id, field)) return { id, field };
  }
  return null;
}
