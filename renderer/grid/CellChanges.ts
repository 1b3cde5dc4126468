import { isSameValue } from '#shared/changes/changeSet.ts';

import type { CellEdit, GridColumn } from './gridColumn.ts';

export interface CellChange<Row, Fields> {
  readonly id: string;
  /** The row as it was when the change was thought of: an edit on top of another's is refused. */
  readonly row: Row;
  readonly column: GridColumn<Row, Fields>;
  readonly after: Fields;
}

interface CellChangesParts<Row, Fields> {
  readonly send: (edits: readonly CellEdit<Fields>[]) => Promise<boolean>;
  readonly rowId: (row: Row) => string;
  readonly show: (id: string, row: Row) => void;
  /** The row as the screen has given it. */
  readonly givenRow: (id: string) => Row | undefined;
  readonly applyEdit: (row: Row, after: Fields) => Row;
}

interface RowAhead<Row> {
  readonly row: Row;
  /** Edits whose answers are not there yet. */
  readonly pending: number;
}

/**
 * Sends changed cells on their way. They are shown at once, so that the old words do not flash up
 * between the key press and the answer, and the next edit builds on them; when one is refused, the
 * row is shown as it was given.
 */
export class CellChanges<Row, Fields> {
  readonly #parts: CellChangesParts<Row, Fields>;
  readonly #ahead = new Map<string, RowAhead<Row>>();

  constructor(parts: CellChangesParts<Row, Fields>) {
    this.#parts = parts;
  }

  /** The row with the edits that are on their way. */
  rowOf(id: string): Row | undefined {
    return this.#ahead.get(id)?.row ?? this.#parts.givenRow(id);
  }

  /** The same for a row as it is given. */
  aheadOf(row: Row): Row {
    return this.#ahead.get(this.#parts.rowId(row))?.row ?? row;
  }

  /** Answers that are still to come no longer matter. */
  forget(): void {
    this.#ahead.clear();
  }

  make(changes: readonly CellChange<Row, Fields>[]): void {
    const real = changes.flatMap(({ id, row, column, after }) => {
      const before = column.editing?.read(row, after);
      return before === undefined || isSameValue(before, after) ? [] : [{ id, row, before, after }];
    });
    if (real.length === 0) return;
    const sent = this.#parts.send(real.map(({ id, before, after }) => ({ id, before, after })));
    for (const { id, row, after } of real) this.#goAhead(id, row, after);
    void sent.then((isTaken) => {
      // Rows that were taken come with the next rendering, within this frame.
      if (isTaken) requestAnimationFrame(() => this.#settle(real));
      else this.#settle(real);
    });
  }

  #goAhead(id: string, row: Row, after: Fields): void {
    const { pending = 0 } = this.#ahead.get(id) ?? {};
    const ahead = this.#parts.applyEdit(this.rowOf(id) ?? row, after);
    this.#ahead.set(id, { row: ahead, pending: pending + 1 });
    this.#parts.show(id, ahead);
  }

  #settle(changes: readonly { readonly id: string }[]): void {
    for (const { id } of changes) {
      const ahead = this.#ahead.get(id);
      if (ahead === undefined) continue;
      const pending = ahead.pending - 1;
      if (pending > 0) {
        this.#ahead.set(id, { ...ahead, pending });
        continue;
      }
      this.#ahead.delete(id);
      const given = this.#parts.givenRow(id);
      if (given !== undefined) this.#parts.show(id, given);
    }
  }
}
