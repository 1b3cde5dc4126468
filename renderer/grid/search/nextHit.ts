/**
 * The hit that a step leads to, round and round; null when there is none. `by` 0 is the row `from`
 * itself or the first hit behind it; `from` null is the beginning.
 */
export function nextHit(
  rows: readonly { readonly id: string }[],
  hits: readonly string[],
  from: string | null,
  by: -1 | 0 | 1,
): string | null {
  if (hits.length === 0) return null;
  const at = from === null ? -1 : hits.indexOf(from);
  if (at !== -1) return hits[(at + by + hits.length) % hits.length] ?? null;
  const behind = firstBehind(rows, hits, from);
  return hits[by === -1 ? (behind - 1 + hits.length) % hits.length : behind % hits.length] ?? null;
}

/** Place among the hits of the first one behind a row that is none; their number: there is none. */
function firstBehind(
  rows: readonly { readonly id: string }[],
  hits: readonly string[],
  from: string | null,
): number {
  if (from === null) return 0;
  let before = 0;
  for (const { id } of rows) {
    if (id === from) return before;
    if (id === hits[before]) before += 1;
  }
  return 0;
}
