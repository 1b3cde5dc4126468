import type { CellAddress } from '../GridCursor.ts';
import { rowsBetween } from './cellOrder.ts';
import type { CellOrder } from './cellOrder.ts';

/**
 * Rows and columns at whose crossings cells are chosen, by what they are and not by where they
 * stand: so a choice survives sorting and rows that come and go.
 */
export interface CellBlock {
  readonly rows: ReadonlySet<string> | 'all';
  /** "all": whole rows, hidden columns included. */
  readonly fields: ReadonlySet<string> | 'all';
}

export interface CellSelection {
  /** The last one grows with Shift. None: the active cell alone. */
  readonly blocks: readonly CellBlock[];
  /** The corner where the last block began, and the one that it was drawn to. */
  readonly anchor: CellAddress | null;
  readonly head: CellAddress | null;
}

/** What a block is made of: single cells, or whole rows or columns by their headers. */
export type BlockKind = 'cells' | 'rows' | 'columns';

export const nothingSelected: CellSelection = { blocks: [], anchor: null, head: null };

export const everything: CellBlock = { rows: 'all', fields: 'all' };

/** One cell is no block yet: it is active, and nothing else is chosen. */
export function beginSelection(
  order: CellOrder,
  at: CellAddress,
  kind: BlockKind = 'cells',
): CellSelection {
  const blocks = kind === 'cells' ? [] : [blockBetween(order, at, at, kind)];
  return { blocks: blocks.filter(hasRows), anchor: at, head: at };
}

/** Ctrl: another block beside those that are there, or beside the active cell. */
export function addSelection(
  selection: CellSelection,
  order: CellOrder,
  { active, at, kind }: { active: CellAddress | null; at: CellAddress; kind: BlockKind },
): CellSelection {
  const isActiveAlone = selection.blocks.length === 0 && active !== null;
  const before = isActiveAlone ? [blockBetween(order, active, active, 'cells')] : selection.blocks;
  const blocks = [...before, blockBetween(order, at, at, kind)].filter(hasRows);
  return { blocks, anchor: at, head: at };
}

/** Shift and dragging: the last block goes from its anchor to this cell now. */
export function extendSelection(
  selection: CellSelection,
  order: CellOrder,
  head: CellAddress,
): CellSelection {
  const { blocks, anchor } = selection;
  if (anchor === null) return beginSelection(order, head);
  const kind = kindOf(blocks.at(-1));
  const block = blockBetween(order, anchor, head, kind);
  const isOneCell = kind === 'cells' && anchor.id === head.id && anchor.field === head.field;
  return {
    blocks: isOneCell && blocks.length <= 1 ? [] : [...blocks.slice(0, -1), block].filter(hasRows),
    anchor,
    head,
  };
}

export function kindOf(block: CellBlock | undefined): BlockKind {
  if (block?.fields === 'all') return 'rows';
  return block?.rows === 'all' ? 'columns' : 'cells';
}

export function hasCell({ blocks }: CellSelection, id: string, field: string): boolean {
  return blocks.some((block) => hasRow(block, id) && hasField(block, field));
}

export function hasRow({ rows }: CellBlock, id: string): boolean {
  return rows === 'all' || rows.has(id);
}

/** False for a choice of nothing but the row that takes what is added. */
function hasRows({ rows }: CellBlock): boolean {
  return rows === 'all' || rows.size > 0;
}

export function hasField({ fields }: CellBlock, field: string): boolean {
  return fields === 'all' || fields.has(field);
}

/** What is left when rows or columns are gone; the same object when all are there. */
export function withoutMissing(selection: CellSelection, order: CellOrder): CellSelection {
  const isThere = (id: string): boolean => order.indexOfRow(id) !== -1;
  const fields = new Set(order.fields());
  const blocks = selection.blocks.flatMap((block) => {
    const rows = keep(block.rows, isThere);
    const columns = keep(block.fields, (field) => fields.has(field));
    const isEmpty =
      (rows !== 'all' && rows.size === 0) || (columns !== 'all' && columns.size === 0);
    return isEmpty
      ? []
      : [rows === block.rows && columns === block.fields ? block : { rows, fields: columns }];
  });
  const isSame =
    blocks.length === selection.blocks.length &&
    blocks.every((block, index) => block === selection.blocks[index]);
  if (isSame) return selection;
  const known = (at: CellAddress | null): CellAddress | null =>
    at !== null && isThere(at.id) && fields.has(at.field) ? at : null;
  return { blocks, anchor: known(selection.anchor), head: known(selection.head) };
}

function keep<T>(
  members: ReadonlySet<T> | 'all',
  isThere: (member: T) => boolean,
): ReadonlySet<T> | 'all' {
  if (members === 'all') return members;
  const left = [...members].filter(isThere);
  return left.length === members.size ? members : new Set(left);
}

function blockBetween(
  order: CellOrder,
  from: CellAddress,
  to: CellAddress,
  kind: BlockKind,
): CellBlock {
  return {
    rows: kind === 'columns' ? 'all' : new Set(rowsFromTo(order, from.id, to.id)),
    fields: kind === 'rows' ? 'all' : new Set(fieldsFromTo(order, from.field, to.field)),
  };
}

function rowsFromTo(order: CellOrder, from: string, to: string): string[] {
  const last = order.indexOfRow(to);
  const first = order.indexOfRow(from);
  return rowsBetween(order, first === -1 ? last : first, last);
}

function fieldsFromTo(order: CellOrder, from: string, to: string): readonly string[] {
  const fields = order.fields();
  const last = fields.indexOf(to);
  const first = fields.includes(from) ? fields.indexOf(from) : last;
  return fields.slice(Math.min(first, last), Math.max(first, last) + 1);
}
