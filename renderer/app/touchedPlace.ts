import type { TouchedRecord } from '#shared/history/historyStep.ts';

import type { CellTable } from '../grid/selection/selectedCells.ts';
import type { Destination } from './navigation.ts';

/** The rows of a table, and where each of them stands. */
interface Outline {
  readonly rows: readonly { readonly id: string }[];
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Where a step is to be seen: the topmost row that it changed, with the other cells that it changed where
 * they make a table, or when there is none any more, the row that is now nearest to where the topmost was.
 * Null when it changed no rows.
 */
export function touchedPlace(
  touched: readonly TouchedRecord[],
  before: Outline,
  after: Outline,
): Destination | null {
  const there = topmost(touched, after);
  if (there !== null) {
    const area = touchedArea(touched, there, after);
    return { id: there.id, field: there.fields[0] ?? null, ...(area === null ? {} : { area }) };
  }
  const gone = topmost(touched, before);
  const place = gone === null ? undefined : before.places.get(gone.id);
  if (place === undefined) return null;
  const isThere = ({ id }: { readonly id: string }): boolean => after.places.has(id);
  const near =
    before.rows.slice(place).find(isThere) ?? before.rows.slice(0, place).findLast(isThere);
  return near === undefined ? null : { id: near.id, field: null };
}

/** Null where whole rows came, and where others were changed in other columns: no cell too many is chosen. */
function touchedArea(
  touched: readonly TouchedRecord[],
  first: TouchedRecord,
  { places }: Outline,
): CellTable | null {
  // A record can be touched more than once in a step.
  const fieldsOf = new Map<string, Set<string>>();
  for (const { id, fields } of [first, ...touched.filter((record) => places.has(record.id))]) {
    if (fields.length === 0) return null;
    fieldsOf.set(id, new Set([...(fieldsOf.get(id) ?? []), ...fields]));
  }
  const own = [...(fieldsOf.get(first.id) ?? [])];
  const isAlike = (fields: ReadonlySet<string>): boolean =>
    fields.size === own.length && own.every((field) => fields.has(field));
  if (![...fieldsOf.values()].every(isAlike)) return null;
  return { rows: [...fieldsOf.keys()], fields: own };
}

function topmost(touched: readonly TouchedRecord[], { places }: Outline): TouchedRecord | null {
  let first: TouchedRecord | null = null;
  let firstPlace = Infinity;
  for (const record of touched) {
    const place = places.get(record.id) ?? Infinity;
    if (place < firstPlace) [first, firstPlace] = [record, place];
  }
  return first;
}
