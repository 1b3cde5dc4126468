/** A way to tell which record a row of a table means; null: a row or record without what it takes. */
export interface MatchRound<Row, Found> {
  readonly keyOfRow: (row: Row) => string | null;
  readonly keyOfRecord: (record: Found) => string | null;
}

/** What a row of a table is for the workbook. */
export type Match<Row, Found> =
  | { readonly kind: 'new' }
  | { readonly kind: 'one'; readonly record: Found }
  /** Other rows mean the same record: which one is right is not for us to say. */
  | { readonly kind: 'twice'; readonly rows: readonly Row[] }
  /** It may mean any of these. */
  | { readonly kind: 'several'; readonly records: readonly Found[] };

/**
 * Finds the record that each row means, in rounds from the strictest to the loosest. In a round a
 * row and a record belong together when nothing else that is left has their key. What could still be
 * meant by more than one, after the last round, is said and not guessed.
 */
export function matchRows<Row, Found>(
  rows: readonly Row[],
  records: readonly Found[],
  rounds: readonly MatchRound<Row, Found>[],
): Match<Row, Found>[] {
  const matches = new Map<Row, Match<Row, Found>>();
  let restRows = rows;
  let restRecords = records;
  for (const { keyOfRow, keyOfRecord } of rounds) {
    const rowsOf = byKey(restRows, keyOfRow);
    const recordsOf = byKey(restRecords, keyOfRecord);
    const found = new Set<Found>();
    for (const [key, [row, ...otherRows]] of rowsOf) {
      const [record, ...otherRecords] = recordsOf.get(key) ?? [];
      if (row === undefined || record === undefined) continue;
      if (otherRows.length > 0 || otherRecords.length > 0) continue;
      matches.set(row, { kind: 'one', record });
      found.add(record);
    }
    restRows = restRows.filter((row) => !matches.has(row));
    restRecords = restRecords.filter((record) => !found.has(record));
  }
  const last = rounds.at(-1);
  if (last !== undefined) {
    for (const [row, match] of unclear(restRows, restRecords, last)) matches.set(row, match);
  }
  return rows.map((row) => matches.get(row) ?? { kind: 'new' });
}

function unclear<Row, Found>(
  rows: readonly Row[],
  records: readonly Found[],
  { keyOfRow, keyOfRecord }: MatchRound<Row, Found>,
): [Row, Match<Row, Found>][] {
  const recordsOf = byKey(records, keyOfRecord);
  return [...byKey(rows, keyOfRow)].flatMap(([key, alike]) => {
    const meant = recordsOf.get(key) ?? [];
    if (meant.length === 0) return [];
    return alike.map((row): [Row, Match<Row, Found>] => [
      row,
      meant.length > 1
        ? { kind: 'several', records: meant }
        : { kind: 'twice', rows: alike.filter((other) => other !== row) },
    ]);
  });
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
