import type { CellEdit, GridColumn } from '../gridColumn.ts';
import type { CellAddress } from '../GridCursor.ts';
import type { CellOrder } from '../selection/cellOrder.ts';
import { rowsBetween } from '../selection/cellOrder.ts';
import type { GridSelection } from '../selection/GridSelection.ts';
import { withoutPassedOver } from '../selection/selectedCells.ts';
import type { CellTable } from '../selection/selectedCells.ts';
import { addressKey, gatherEdits, takesWords } from './gatherEdits.ts';
import type { WordsForCell } from './gatherEdits.ts';
import { planPaste } from './pasteArea.ts';
import type { PastedCell } from './pasteArea.ts';
import { formatTableHtml, parseTableHtml } from './tableHtml.ts';
import { formatTableText, parseTableText } from './tableText.ts';
import type { TextTable } from './tableText.ts';

/** What a paste would do; nothing of it is done yet. */
export interface GridPaste<Fields> {
  /** One for each row that is there, whatever number of its cells changes. */
  readonly edits: readonly CellEdit<Fields>[];
  /** Rows to be added below the last one, as they came. */
  readonly added: readonly (readonly PastedCell[])[];
  /** Filled cells that found no place: beyond the last column, or in cells that can't be edited. */
  readonly lost: number;
  /** Rows that are there and take any of the words; they may have stood there before. */
  readonly taken: readonly string[];
  /** The cells that are pasted into. */
  readonly area: CellTable;
}

interface ClipboardParts<Row, Fields> {
  readonly order: CellOrder;
  readonly selection: GridSelection;
  readonly rowOf: (id: string) => Row | undefined;
  readonly columnOf: (field: string) => GridColumn<Row, Fields> | undefined;
  readonly isCovered: (id: string, field: string) => boolean;
  readonly joinFields: (left: Fields, right: Fields) => Fields;
  /** Changes of several cells leave the row as it is. */
  readonly isPassedOver: (id: string) => boolean;
  /** What a cell is when it is copied. */
  readonly words: (row: Row, column: GridColumn<Row, Fields>) => string;
  readonly onPaste: (paste: GridPaste<Fields>) => void;
  /** Copying cannot go on: blocks that make no table are chosen. */
  readonly onScattered: () => void;
  /** Cells wait for being moved, or do so no longer. */
  readonly onCut: (cells: ReadonlySet<string>) => void;
}

interface CutCells {
  readonly table: CellTable;
  readonly text: string;
}

/** Copies and pastes cells as tables, both ways with Excel and its like. */
export class GridClipboard<Row, Fields> {
  readonly #parts: ClipboardParts<Row, Fields>;
  #cut: CutCells | null = null;

  constructor(parts: ClipboardParts<Row, Fields>) {
    this.#parts = parts;
  }

  copy(data: DataTransfer): boolean {
    const { selection, onScattered } = this.#parts;
    const { table } = selection;
    if (table.rows.length === 0) return false;
    if (!selection.isOneTable) {
      onScattered();
      return false;
    }
    const words = this.#wordsOf(table);
    data.setData('text/plain', formatTableText(words));
    data.setData('text/html', formatTableHtml(words));
    this.forgetCut();
    return true;
  }

  /** As in Excel: the cells stay until they are pasted, and are moved then. */
  cut(data: DataTransfer): void {
    if (!this.copy(data)) return;
    const { table } = this.#parts.selection;
    this.#cut = { table, text: data.getData('text/plain') };
    this.#parts.onCut(new Set(cellsOf(table).map(addressKey)));
  }

  forgetCut(): boolean {
    if (this.#cut === null) return false;
    this.#cut = null;
    this.#parts.onCut(new Set());
    return true;
  }

  paste(data: DataTransfer): void {
    const text = data.getData('text/plain');
    const table = parseTableHtml(data.getData('text/html')) ?? parseTableText(text);
    const cut = this.#cut?.text === text ? this.#cut : null;
    this.pasteTable(table, cut?.table ?? null);
    this.forgetCut();
  }

  /** `moved`: cells that are emptied in the same step. */
  pasteTable(table: TextTable, moved: CellTable | null = null): void {
    const { order, selection, isPassedOver, onPaste } = this.#parts;
    const rows = rowsBetween(order, 0, order.rowCount() - 1);
    const fields = order.fields();
    const plan = planPaste(table, { rows, fields, chosen: selection.table, isPassedOver });
    const takes = plan.existing.map(({ id, cells }) =>
      cells.map(({ field }) => takesWords({ id, field }, this.#parts)),
    );
    const taken = plan.existing.map(({ id }) => id).filter((_, row) => takes[row]?.includes(true));
    const placed = [...takes, ...plan.added.map((cells) => cells.map(this.#isEditable))];
    const emptied = moved === null ? [] : this.#emptied(moved, placed);
    const filled = plan.existing.flatMap(({ id, cells }) => cells.map((cell) => ({ id, ...cell })));
    const { edits, refused } = this.#gather([...emptied, ...filled]);
    const lost = plan.lost + refused;
    if (edits.length + plan.added.length + lost === 0) return;
    const area = {
      rows: plan.existing.map(({ id }) => id),
      fields: (plan.existing[0]?.cells ?? plan.added[0] ?? []).map(({ field }) => field),
    };
    onPaste({ edits, added: plan.added, lost, taken, area });
  }

  /** `placed`: for each row and column of what was cut, whether it found a place; the rest stays. */
  #emptied(moved: CellTable, placed: readonly (readonly boolean[])[]): WordsForCell[] {
    const left = new Set(withoutPassedOver(moved, this.#parts.isPassedOver).rows);
    return moved.rows.flatMap((id, row) =>
      moved.fields
        .filter((_, column) => left.has(id) && placed[row]?.[column] === true)
        .map((field) => ({ id, field, words: '' })),
    );
  }

  readonly #isEditable = ({ field }: PastedCell): boolean =>
    this.#parts.columnOf(field)?.editing !== undefined;

  #gather(cells: readonly WordsForCell[]) {
    return gatherEdits(cells, this.#parts);
  }

  #wordsOf({ rows, fields }: CellTable): string[][] {
    const { rowOf, columnOf, isCovered, words } = this.#parts;
    return rows.map((id) => {
      const row = rowOf(id);
      return fields.map((field) => {
        const column = columnOf(field);
        if (row === undefined || column === undefined || isCovered(id, field)) return '';
        return words(row, column);
      });
    });
  }
}

function cellsOf({ rows, fields }: CellTable): CellAddress[] {
  return rows.flatMap((id) => fields.map((field) => ({ id, field })));
}
