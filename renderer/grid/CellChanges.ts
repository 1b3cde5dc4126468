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
  readonly show: (id: string, row: Row) => void;
  readonly rowOf: (id: string) => Row | undefined;
  readonly applyEdit: (row: Row, after: Fields) => Row;
}

/**
 * Sends changed cells on their way. They are shown at once, so that the old words do not flash up
 * between the key press and the answer; when the edit is refused, the rows are as they were.
 */
export class CellChanges<Row, Fields> {
  readonly #parts: CellChangesParts<Row, Fields>;

  constructor(parts: CellChangesParts<Row, Fields>) {
    this.#parts = parts;
  }

  make(changes: readonly CellChange<Row, Fields>[]): void {
    const real = changes.flatMap((change) => {
      const before = change.column.editing?.read(change.row);
      return before === undefined || isSameValue(before, change.after) ? [] : [{ change, before }];
    });
    if (real.length === 0) return;
    for (const { change } of real) this.#showAhead(change);
    const edits = real.map(({ change: { id, after }, before }) => ({ id, before, after }));
    void this.#parts.send(edits).then((isTaken) => {
      if (!isTaken) for (const { change } of real) this.#showAsItIs(change.id);
    });
  }

  #showAhead({ id, row, after }: CellChange<Row, Fields>): void {
    this.#parts.show(id, this.#parts.applyEdit(this.#parts.rowOf(id) ?? row, after));
  }

  #showAsItIs(id: string): void {
    const row = this.#parts.rowOf(id);
    if (row !== undefined) this.#parts.show(id, row);
  }
}
