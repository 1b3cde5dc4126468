/** How a click on a row header chooses: alone, from the last one on, or added and taken away. */
export type PickMode = 'alone' | 'range' | 'toggle';

export interface PickedRows {
  readonly ids: ReadonlySet<string>;
  /** Where ranges start. */
  readonly anchor: string | null;
}

export const nothingPicked: PickedRows = { ids: new Set(), anchor: null };

/** `order` holds the ids of the visible rows from top to bottom. */
export function pickRows(
  before: PickedRows,
  order: readonly string[],
  id: string,
  mode: PickMode,
): PickedRows {
  if (mode === 'toggle') {
    const ids = new Set(before.ids);
    if (!ids.delete(id)) ids.add(id);
    return { ids, anchor: id };
  }
  const anchor = mode === 'range' && before.anchor !== null ? before.anchor : id;
  const start = order.indexOf(anchor);
  const end = order.indexOf(id);
  if (start === -1 || end === -1) return { ids: new Set([id]), anchor: id };
  return {
    ids: new Set(order.slice(Math.min(start, end), Math.max(start, end) + 1)),
    anchor,
  };
}

/** What is left of the choice when rows are gone. */
export function withoutMissing(picked: PickedRows, order: readonly string[]): PickedRows {
  const there = new Set(order);
  const ids = [...picked.ids].filter((id) => there.has(id));
  if (ids.length === picked.ids.size) return picked;
  const { anchor } = picked;
  return { ids: new Set(ids), anchor: anchor !== null && there.has(anchor) ? anchor : null };
}
