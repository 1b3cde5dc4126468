import type { EditorCell } from './CellEditor.ts';
import type { CellChanges } from './CellChanges.ts';
import { gatherEdits } from './clipboard/gatherEdits.ts';
import type { WordsForCell } from './clipboard/gatherEdits.ts';
import { cellWords } from './contentText.ts';
import { planFill, planRepeat } from './fill/planFill.ts';
import type { Words } from './fill/planFill.ts';
import { reachBeside } from './fill/reachBeside.ts';
import type { CellEdit, GridColumn } from './gridColumn.ts';
import type { CellOrder } from './selection/cellOrder.ts';
import { rowsBetween } from './selection/cellOrder.ts';
import type { GridSelection } from './selection/GridSelection.ts';
import { withoutPassedOver } from './selection/selectedCells.ts';
import type { CellTable } from './selection/selectedCells.ts';

interface ChosenCellsParts<Row, Fields> {
  readonly selection: GridSelection;
  readonly order: CellOrder;
  readonly rowOf: (id: string) => Row | undefined;
  readonly columnOf: (field: string) => GridColumn<Row, Fields> | undefined;
  readonly isCovered: (id: string, field: string) => boolean;
  readonly joinFields: (left: Fields, right: Fields) => Fields;
  /** Changes of several cells leave the row as it is. */
  readonly isPassedOver: (id: string) => boolean;
  readonly changes: CellChanges<Row, Fields>;
  readonly mayEdit: () => boolean;
  /** Cells that are changed together, as one step. */
  readonly onEdits: (edits: readonly CellEdit<Fields>[]) => void;
}

/** What is done to all chosen cells at once. */
export class ChosenCells<Row, Fields> {
  readonly #parts: ChosenCellsParts<Row, Fields>;

  constructor(parts: ChosenCellsParts<Row, Fields>) {
    this.#parts = parts;
  }

  /** Row by row; cells that a heading covers are none. */
  list(): EditorCell<Row, Fields>[] {
    const { selection, rowOf, columnOf, isCovered } = this.#parts;
    const { rows, fields } = selection.table;
    const { isMany } = selection;
    return rows.flatMap((id) => {
      const row = rowOf(id);
      return fields.flatMap((field) => {
        const column = columnOf(field);
        const isChosen = !isMany || selection.has(id, field);
        if (row === undefined || column === undefined || !isChosen) return [];
        return isCovered(id, field) ? [] : [{ id, row, column }];
      });
    });
  }

  clear(): void {
    if (this.#parts.mayEdit()) this.#change(() => '');
  }

  /** What was typed into one of them goes into all. */
  writeAll(edited: GridColumn<Row, Fields>, after: Fields, words: string): void {
    this.#change((column) => (column === edited ? { after } : words));
  }

  /** Ctrl+D, Ctrl+R: what stands first goes on. */
  repeat(direction: 'down' | 'right'): void {
    const { selection, order, mayEdit, isPassedOver } = this.#parts;
    if (!mayEdit()) return;
    const { table } = selection;
    const chosen = withoutPassedOver(table, isPassedOver);
    // When only one of several rows is left, nothing stands before it that could go on.
    const isOneRow = table.rows.length === 1;
    const rows = isOneRow ? rowsBetween(order, 0, order.rowCount() - 1) : chosen.rows;
    this.#write(planRepeat(chosen, { rows, fields: order.fields() }, direction, this.#words));
  }

  /** What stands in `source` goes on into the rest of them. */
  fillFrom(source: CellTable, isOpposite: boolean): void {
    const { selection, mayEdit } = this.#parts;
    if (mayEdit()) this.#write(this.#planFill(source, selection.table, this.#words, isOpposite));
  }

  /**
   * What is chosen goes on down as far as the column beside it is filled; headings, also their
   * titles, stay as they are, and numbers of rows are not what fills a column.
   */
  fillDown(isOpposite: boolean): void {
    const { selection, order, columnOf, mayEdit } = this.#parts;
    if (!mayEdit()) return;
    const words: Words = (id, field) => (this.#isHeading(id) ? null : this.#words(id, field));
    const wordsBeside: Words = (id, field) =>
      columnOf(field)?.isRowHeader === true ? '' : words(id, field);
    const source = selection.table;
    const target = reachBeside(source, order, wordsBeside);
    const cells = target === null ? [] : this.#planFill(source, target, words, isOpposite);
    if (target === null || cells.length === 0) return;
    selection.choose(target);
    this.#write(cells);
  }

  /** Rows that are passed over take no step of a series. */
  #planFill(source: CellTable, target: CellTable, words: Words, isOpposite: boolean) {
    const { columnOf, isPassedOver } = this.#parts;
    const { rows, fields } = withoutPassedOver(source, isPassedOver);
    if (rows.length === 0) return [];
    const isReached = (id: string): boolean => !isPassedOver(id) || rows.includes(id);
    const reached = { ...target, rows: target.rows.filter(isReached) };
    const filled = planFill({ rows, fields }, reached, words, {
      isOpposite,
      holdsNames: (field) => columnOf(field)?.editing?.holdsNames === true,
    });
    return filled.filter(({ id }) => !isPassedOver(id));
  }

  #isHeading(id: string): boolean {
    const { order, isCovered } = this.#parts;
    return isCovered(id, order.fields().at(-1) ?? '');
  }

  #change(
    valueFor: (column: GridColumn<Row, Fields>) => string | { readonly after: Fields },
  ): void {
    const { selection, isPassedOver, changes } = this.#parts;
    const cells = this.list().filter(({ id }) => !selection.isMany || !isPassedOver(id));
    changes.make(
      cells.flatMap(({ id, row, column }) => {
        const { editing } = column;
        if (editing === undefined) return [];
        const value = valueFor(column);
        const after = typeof value === 'string' ? editing.write(value, row) : value.after;
        return [{ id, row, column, after }];
      }),
    );
  }

  /** Null where a heading covers the cell. */
  readonly #words: Words = (id, field) => {
    if (this.#parts.isCovered(id, field)) return null;
    const row = this.#parts.rowOf(id);
    const column = this.#parts.columnOf(field);
    return row === undefined || column === undefined ? '' : cellWords(row, column);
  };

  #write(cells: readonly WordsForCell[]): void {
    const { edits } = gatherEdits(cells, this.#parts);
    if (edits.length > 0) this.#parts.onEdits(edits);
  }
}
