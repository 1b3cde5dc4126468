import type { WordsForCell } from '../clipboard/gatherEdits.ts';
import type { CellTable } from '../selection/selectedCells.ts';
import { continueSeries } from './fillSeries.ts';

type Words = (id: string, field: string) => string;

/**
 * Words for the cells that `target` has beyond `source`, in the one direction in which it goes on.
 * With `isCopy` they are repeated, else series go on.
 */
export function planFill(
  source: CellTable,
  target: CellTable,
  words: Words,
  isCopy: boolean,
): WordsForCell[] {
  const isAlongRows = target.rows.length > source.rows.length;
  const along = isAlongRows ? source.rows : source.fields;
  const reached = isAlongRows ? target.rows : target.fields;
  const first = reached.indexOf(along[0] ?? '');
  const last = first + along.length - 1;
  const lines = isAlongRows ? source.fields : source.rows;
  return lines.flatMap((line) => {
    const at = (place: string): WordsForCell =>
      isAlongRows ? { id: place, field: line, words: '' } : { id: line, field: place, words: '' };
    const known = along.map((place) => words(at(place).id, at(place).field));
    const forth = filler(known, isCopy, 1);
    const back = filler(known.toReversed(), isCopy, -1);
    return reached.flatMap((place, index) => {
      if (index >= first && index <= last) return [];
      const filled = index > last ? forth(index - last - 1) : back(first - index - 1);
      return [{ ...at(place), words: filled }];
    });
  });
}

function filler(known: readonly string[], isCopy: boolean, direction: 1 | -1) {
  if (isCopy) return (place: number) => known[place % known.length] ?? '';
  return continueSeries(known, direction);
}

/** Ctrl+D and Ctrl+R: the first row or column of the choice, or the cell before it, is repeated. */
export function planRepeat(
  chosen: CellTable,
  all: CellTable,
  direction: 'down' | 'right',
  words: Words,
): WordsForCell[] {
  const isDown = direction === 'down';
  const [places, every] = isDown ? [chosen.rows, all.rows] : [chosen.fields, all.fields];
  const [first] = places;
  const before = every[every.indexOf(first ?? '') - 1];
  const from = places.length > 1 ? first : before;
  if (from === undefined) return [];
  const filled = places.length > 1 ? places.slice(1) : places;
  return filled.flatMap((place) =>
    isDown
      ? chosen.fields.map((field) => ({ id: place, field, words: words(from, field) }))
      : chosen.rows.map((id) => ({ id, field: place, words: words(id, from) })),
  );
}
