import { addressKey } from '../clipboard/gatherEdits.ts';
import type { CellOrder } from './cellOrder.ts';
import { hasField, hasRow } from './cellSelection.ts';
import type { CellBlock, CellSelection } from './cellSelection.ts';

const selectedAttribute = 'data-selected';
/** Letters of the edges at which the choice ends: t, b, l, r. */
const edgesAttribute = 'data-edges';
/** On headers of rows and columns in which a cell is chosen. */
const touchedAttribute = 'data-touched';

/** What of the choice a row takes part in, worked out once for all its cells. */
interface RowShare {
  readonly blocks: readonly CellBlock[];
  readonly above: readonly CellBlock[];
  readonly below: readonly CellBlock[];
}

export interface SelectionPaint {
  readonly selection: CellSelection;
  readonly order: CellOrder;
  /** The fields that a cell stands for: all that a heading spans, else its own. */
  readonly fieldsOf: (id: string, field: string) => readonly string[];
  readonly rowHeader: string | null;
  /** Cells that wait for being moved, by `addressKey`. */
  readonly cut: ReadonlySet<string>;
}

/** Marks the cells and headers that are on the screen now. */
export function paintSelection(root: HTMLElement, paint: SelectionPaint): void {
  for (const row of root.querySelectorAll<HTMLElement>('.ag-row[row-id]')) {
    const id = row.getAttribute('row-id') ?? '';
    const share = shareOf(paint, id);
    for (const cell of row.querySelectorAll<HTMLElement>('.ag-cell'))
      paintOne(cell, id, share, paint);
  }
  const { blocks } = paint.selection;
  for (const header of root.querySelectorAll<HTMLElement>('.ag-header-cell[col-id]')) {
    const field = header.getAttribute('col-id') ?? '';
    header.toggleAttribute(
      touchedAttribute,
      blocks.some((block) => hasField(block, field)),
    );
  }
}

/** Marks one cell that has just been drawn. */
export function paintSelectedCell(cell: HTMLElement, id: string, paint: SelectionPaint): void {
  paintOne(cell, id, shareOf(paint, id), paint);
}

function shareOf({ selection: { blocks }, order }: SelectionPaint, id: string): RowShare {
  const at = order.indexOfRow(id);
  const mine = order.rowAt(at) === id ? blocks.filter((block) => hasRow(block, id)) : [];
  if (mine.length === 0) return { blocks: [], above: [], below: [] };
  const before = order.rowAt(at - 1);
  const after = order.rowAt(at + 1);
  return {
    blocks: mine,
    above: before === undefined ? [] : blocks.filter((block) => hasRow(block, before)),
    below: after === undefined ? [] : blocks.filter((block) => hasRow(block, after)),
  };
}

function paintOne(cell: HTMLElement, id: string, share: RowShare, paint: SelectionPaint): void {
  const field = cell.getAttribute('col-id') ?? '';
  const covered = paint.fieldsOf(id, field);
  const isIn = (blocks: readonly CellBlock[], fields: readonly string[]): boolean =>
    blocks.some((block) => fields.some((one) => hasField(block, one)));
  const isSelected = isIn(share.blocks, covered);
  cell.toggleAttribute(selectedAttribute, isSelected);
  cell.toggleAttribute(touchedAttribute, field === paint.rowHeader && share.blocks.length > 0);
  cell.toggleAttribute('data-cut', paint.cut.size > 0 && paint.cut.has(addressKey({ id, field })));
  cell.setAttribute('aria-selected', String(isSelected));
  if (!isSelected) {
    cell.removeAttribute(edgesAttribute);
    return;
  }
  const fields = paint.order.fields();
  const first = fields.indexOf(covered[0] ?? field);
  const left = fields[first - 1];
  const right = fields[first + covered.length];
  const edges = [
    isIn(share.above, covered) ? '' : 't',
    isIn(share.below, covered) ? '' : 'b',
    left !== undefined && isIn(share.blocks, [left]) ? '' : 'l',
    right !== undefined && isIn(share.blocks, [right]) ? '' : 'r',
  ];
  cell.setAttribute(edgesAttribute, edges.join(''));
}
