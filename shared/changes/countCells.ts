/** What the count needs of a change. */
interface ChangedSides {
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** How many cells changed: edited fields, and the filled ones of rows that came or went. */
export function countCells(changes: readonly ChangedSides[]): number {
  return changes.reduce((cells, { before, after }) => {
    if (before !== null && after !== null) return cells + Object.keys(after).length;
    return cells + Object.values(after ?? before ?? {}).filter(isFilled).length;
  }, 0);
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : true;
}
