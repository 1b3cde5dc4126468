/** What a row is grouped by: rows with the same key stand together, in the order of the ranks. */
export interface GroupKey {
  readonly key: string;
  readonly rank: string | number;
}

export interface RowGroup<Row> {
  /** Null: the rows that have no value; they come last. */
  readonly key: string | null;
  readonly rows: readonly Row[];
}

/** Groups rows; inside a group they stay in their order. */
export function groupRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => GroupKey | null,
  compareRanks: (left: GroupKey['rank'], right: GroupKey['rank']) => number,
): RowGroup<Row>[] {
  const groups = new Map<string | null, { readonly rank: GroupKey['rank']; rows: Row[] }>();
  for (const row of rows) {
    const { key, rank } = keyOf(row) ?? { key: null, rank: 0 };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rank, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups]
    .sort(([leftKey, left], [rightKey, right]) => {
      if (leftKey === null || rightKey === null) {
        return Number(leftKey === null) - Number(rightKey === null);
      }
      return compareRanks(left.rank, right.rank);
    })
    .map(([key, group]) => ({ key, rows: group.rows }));
}
