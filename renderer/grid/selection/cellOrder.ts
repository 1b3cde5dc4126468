/** The rows and columns of a grid as they stand on the screen, those out of sight included. */
export interface CellOrder {
  readonly rowCount: () => number;
  readonly rowAt: (index: number) => string | undefined;
  /** -1 when the row is not shown. */
  readonly indexOfRow: (id: string) => number;
  /** Columns from left to right. */
  readonly fields: () => readonly string[];
}

/** Ids of the rows from one place to another, both included, in whichever direction. */
export function rowsBetween(order: CellOrder, from: number, to: number): string[] {
  const first = Math.max(0, Math.min(from, to));
  const last = Math.min(order.rowCount() - 1, Math.max(from, to));
  const ids: string[] = [];
  for (let index = first; index <= last; index += 1) {
    const id = order.rowAt(index);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}
