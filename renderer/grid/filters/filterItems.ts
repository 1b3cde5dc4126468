/** An entry of a filter's list: one value, or a group of them, e.g. the months of a quarter. */
export interface FilterItem {
  readonly key: string;
  readonly label: string;
  /** How far it is moved to the right: groups stand above what is in them. */
  readonly level: number;
  readonly values: readonly string[];
  readonly count: number;
}

export type CheckState = 'all' | 'some' | 'none';

/** Null: no filter, so everything is chosen. */
export type ChosenValues = ReadonlySet<string> | null;

export function checkStateOf(values: readonly string[], chosen: ChosenValues): CheckState {
  if (chosen === null) return 'all';
  const count = values.filter((value) => chosen.has(value)).length;
  if (count === 0) return 'none';
  return count === values.length ? 'all' : 'some';
}

/** The choice after an entry was ticked or its tick taken away. */
export function toggleValues(
  items: readonly FilterItem[],
  chosen: ChosenValues,
  values: readonly string[],
): ChosenValues {
  const all = new Set(items.flatMap((item) => item.values));
  const next = new Set(chosen ?? all);
  const isTicked = checkStateOf(values, chosen) === 'all';
  for (const value of values) {
    if (isTicked) next.delete(value);
    else next.add(value);
  }
  return [...all].every((value) => next.has(value)) ? null : next;
}
