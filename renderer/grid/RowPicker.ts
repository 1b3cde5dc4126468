import type { GridApi } from 'ag-grid-community';

import { nothingPicked, pickRows, withoutMissing } from './pickRows.ts';
import type { PickedRows, PickMode } from './pickRows.ts';

/** The whole rows that are chosen, and how the library shows them. */
export class RowPicker<Row> {
  readonly #api: GridApi<Row>;
  readonly #order: () => readonly string[];
  #picked: PickedRows = nothingPicked;

  constructor(api: GridApi<Row>, order: () => readonly string[]) {
    this.#api = api;
    this.#order = order;
  }

  /** From top to bottom. */
  get ids(): readonly string[] {
    const { ids } = this.#picked;
    return ids.size === 0 ? [] : this.#order().filter((id) => ids.has(id));
  }

  has(id: string): boolean {
    return this.#picked.ids.has(id);
  }

  pick(id: string, mode: PickMode): void {
    this.#show(pickRows(this.#picked, this.#order(), id, mode));
  }

  /** From the row where the choice began to this one; it begins at `anchor` when nothing is chosen. */
  extend(anchor: string, id: string): void {
    const begun = this.#picked.anchor ?? anchor;
    this.#show(pickRows({ ...this.#picked, anchor: begun }, this.#order(), id, 'range'));
  }

  pickAll(): void {
    const order = this.#order();
    this.#show({ ids: new Set(order), anchor: order[0] ?? null });
  }

  clear(): void {
    this.#show(nothingPicked);
  }

  forgetMissing(): void {
    this.#show(withoutMissing(this.#picked, this.#order()));
  }

  #show(next: PickedRows): void {
    const before = this.#picked.ids;
    this.#picked = next;
    this.#mark(
      [...before].filter((id) => !next.ids.has(id)),
      false,
    );
    this.#mark(
      [...next.ids].filter((id) => !before.has(id)),
      true,
    );
  }

  #mark(ids: readonly string[], newValue: boolean): void {
    const nodes = ids.flatMap((id) => this.#api.getRowNode(id) ?? []);
    if (nodes.length > 0) this.#api.setNodesSelected({ nodes, newValue, source: 'api' });
  }
}
