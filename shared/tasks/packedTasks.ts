import type { Task } from './task.ts';

/** A value per task, in the order of the tasks; the same value stands once where it saves room. */
interface PackedColumn {
  readonly values: readonly unknown[];
  /** For each task which of the values it has; null: one value each, or the same for all. */
  readonly places: readonly number[] | null;
}

/**
 * Many tasks as columns. Most cells of a plan are empty or say what others say, so this is a third
 * of the text that records are, and equal values come out as one object, which is never changed.
 */
export interface PackedTasks {
  readonly count: number;
  readonly columns: Readonly<Record<keyof Task, PackedColumn>>;
}

/** Where the first so many values all differ, the others will as well: ids, codes, titles. */
const enoughToTell = 100;

/** `values`: those of one field, in the order of the tasks. */
export function packColumn(values: readonly unknown[]): PackedColumn {
  const known = new Map<unknown, number>();
  const places: number[] = [];
  for (const value of values) {
    let place = known.get(value);
    if (place === undefined) known.set(value, (place = known.size));
    places.push(place);
    if (places.length === enoughToTell && known.size === enoughToTell) {
      return { values, places: null };
    }
  }
  const distinct = [...known.keys()];
  if (distinct.length === values.length) return { values, places: null };
  return { values: distinct, places: distinct.length === 1 ? null : places };
}

export function unpackTasks({ count, columns }: PackedTasks): Task[] {
  const entries = Object.entries(columns);
  const common = Object.fromEntries(entries.map(([field, { values }]) => [field, values[0]]));
  // The columns are those of a task, and one of each.
  const tasks = Array.from({ length: count }, () => ({ ...common })) as Record<string, unknown>[];
  for (const [field, { values, places }] of entries) {
    if (places === null && values.length < count) continue;
    for (const [index, task] of tasks.entries()) {
      task[field] = values[places === null ? index : (places[index] ?? 0)];
    }
  }
  return tasks as unknown as Task[];
}
