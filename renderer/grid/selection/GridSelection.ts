import type { CellAddress } from '../GridCursor.ts';
import type { CellOrder } from './cellOrder.ts';
import {
  addSelection,
  beginSelection,
  everything,
  extendSelection,
  hasCell,
  nothingSelected,
  withoutMissing,
} from './cellSelection.ts';
import type { BlockKind, CellSelection } from './cellSelection.ts';
import {
  countCells,
  isOneTable,
  nextSelected,
  selectedRows,
  selectedTable,
} from './selectedCells.ts';
import type { CellTable } from './selectedCells.ts';

interface SelectionParts {
  readonly order: CellOrder;
  readonly active: () => CellAddress | null;
  /** Whether a heading goes on over this cell, which nothing can be typed into then. */
  readonly isCovered: (id: string, field: string) => boolean;
  /** Shows what is chosen now. */
  readonly show: () => void;
}

/** What is chosen in a grid beside its active cell. */
export class GridSelection {
  readonly #parts: SelectionParts;
  #selection: CellSelection = nothingSelected;

  constructor(parts: SelectionParts) {
    this.#parts = parts;
  }

  get current(): CellSelection {
    return this.#selection;
  }

  /** Whether more is chosen than the active cell. */
  get isMany(): boolean {
    return this.#selection.blocks.length > 0;
  }

  /** The rows in which anything is chosen, when that is more than one cell. */
  get rows(): readonly string[] {
    return selectedRows(this.#selection.blocks, this.#parts.order);
  }

  /** Whether those rows are chosen as a whole; all rows together are not. */
  get areWholeRows(): boolean {
    const { blocks } = this.#selection;
    return (
      blocks.length > 0 && blocks.every(({ rows, fields }) => fields === 'all' && rows !== 'all')
    );
  }

  /** The chosen cells as one table. */
  get table(): CellTable {
    return selectedTable(this.#selection, this.#parts.order, this.#parts.active());
  }

  /** Whether the chosen cells fill that table, so that they can be copied. */
  get isOneTable(): boolean {
    return isOneTable(this.#selection, this.table);
  }

  get count(): number {
    return countCells(this.#selection, this.table);
  }

  has(id: string, field: string): boolean {
    return hasCell(this.#selection, id, field);
  }

  /** Whether the row is chosen as a whole. */
  hasWholeRow(id: string): boolean {
    return this.#selection.blocks.some(
      ({ rows, fields }) => fields === 'all' && (rows === 'all' || rows.has(id)),
    );
  }

  begin(at: CellAddress, kind: BlockKind): void {
    this.#change(beginSelection(this.#parts.order, at, kind));
  }

  add(at: CellAddress, kind: BlockKind): void {
    const active = this.#parts.active();
    this.#change(addSelection(this.#selection, this.#parts.order, { active, at, kind }));
  }

  /** From where the choice began, or else from the active cell, to this one. */
  extendTo(head: CellAddress): void {
    const { anchor } = this.#selection;
    const begun =
      anchor === null ? { ...this.#selection, anchor: this.#parts.active() } : this.#selection;
    this.#change(extendSelection(begun, this.#parts.order, head));
  }

  /** Whole rows or columns of what is chosen. */
  widen(kind: 'rows' | 'columns'): void {
    const active = this.#parts.active();
    const { blocks } = this.#selection;
    const last = blocks.at(-1);
    if (last === undefined) {
      if (active !== null) this.begin(active, kind);
      return;
    }
    const widened =
      kind === 'rows'
        ? { rows: last.rows, fields: 'all' as const }
        : { rows: 'all' as const, fields: last.fields };
    this.#change({ ...this.#selection, blocks: [...blocks.slice(0, -1), widened] });
  }

  /** These rows and columns, and nothing else. */
  choose({ rows, fields }: CellTable): void {
    const isMany = rows.length * fields.length > 1;
    const blocks = isMany ? [{ rows: new Set(rows), fields: new Set(fields) }] : [];
    this.#change({ ...this.#selection, blocks });
  }

  selectAll(): void {
    this.#change({ ...this.#selection, blocks: [everything] });
  }

  clear(): void {
    if (this.#selection !== nothingSelected) this.#change(nothingSelected);
  }

  forgetMissing(): void {
    const left = withoutMissing(this.#selection, this.#parts.order);
    if (left !== this.#selection) this.#change(left);
  }

  /** Where Tab or Enter goes on inside of the choice; null when there is only one cell. */
  next(by: 'row' | 'column', direction: 1 | -1): CellAddress | null {
    const active = this.#parts.active();
    if (!this.isMany || active === null) return null;
    const isChosen = (id: string, field: string): boolean =>
      this.has(id, field) && !this.#parts.isCovered(id, field);
    return nextSelected(this.table, isChosen, active, { by, direction });
  }

  #change(selection: CellSelection): void {
    this.#selection = selection;
    this.#parts.show();
  }
}
