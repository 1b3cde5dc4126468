import type { WordsForCell } from '../clipboard/gatherEdits.ts';
import type { CellTable } from '../selection/selectedCells.ts';
import { continueSeries, repeatWords } from './fillSeries.ts';

/** Null where there is no cell, because a heading covers it. */
export type Words = (id: string, field: string) => string | null;

export interface FillWay {
  /** As with Ctrl in Excel: series are repeated, and a single number goes on. */
  readonly isOpposite: boolean;
  /** Whether the column holds names, which are repeated, also where they end in a number. */
  readonly holdsNames: (field: string) => boolean;
}

/**
 * Words for the cells that `target` has beyond `source`, in the one direction in which it goes on.
 * Series go on and other words are repeated; headings in between are stepped over.
 */
export function planFill(
  source: CellTable,
  target: CellTable,
  words: Words,
  { isOpposite, holdsNames }: FillWay,
): WordsForCell[] {
  const isAlongRows = target.rows.length > source.rows.length;
  const along = isAlongRows ? source.rows : source.fields;
  const reached = isAlongRows ? target.rows : target.fields;
  const first = reached.indexOf(along[0] ?? '');
  const lines = isAlongRows ? source.fields : source.rows;
  return lines.flatMap((line) => {
    const cells = (places: readonly string[]): WordsForCell[] =>
      cellsOf(line, places, isAlongRows, words);
    const known = cells(along).map((cell) => cell.words);
    if (known.length === 0) return [];
    const isOfNames = (isAlongRows ? [line] : source.fields).some(holdsNames);
    const goOn = (from: readonly string[], direction: 1 | -1) =>
      isOfNames ? repeatWords(from) : continueSeries(from, direction, isOpposite);
    const forth = goOn(known, 1);
    const back = goOn(known.toReversed(), -1);
    const behind = cells(reached.slice(first + along.length));
    const ahead = cells(reached.slice(0, first)).toReversed();
    return [
      ...ahead.map((cell, place) => ({ ...cell, words: back(place) })).toReversed(),
      ...behind.map((cell, place) => ({ ...cell, words: forth(place) })),
    ];
  });
}

/**
 * Ctrl+D and Ctrl+R: the first row or column of the choice, or the cell before it, is repeated;
 * headings are stepped over.
 */
export function planRepeat(
  chosen: CellTable,
  all: CellTable,
  direction: 'down' | 'right',
  words: Words,
): WordsForCell[] {
  const isDown = direction === 'down';
  const [places, every] = isDown ? [chosen.rows, all.rows] : [chosen.fields, all.fields];
  const before = every.slice(0, every.indexOf(places[0] ?? ''));
  const isOne = places.length === 1;
  const lines = isDown ? chosen.fields : chosen.rows;
  return lines.flatMap((line) => {
    const cells = (some: readonly string[]): WordsForCell[] => cellsOf(line, some, isDown, words);
    const nearest = isOne ? before.findLast((place) => cells([place]).length > 0) : undefined;
    const [from, ...rest] = cells(nearest === undefined ? places : [nearest, ...places]);
    return from === undefined ? [] : rest.map((cell) => ({ ...cell, words: from.words }));
  });
}

/** Those of the places in a column (`isDown`) or row that hold cells, with what is in them. */
function cellsOf(
  line: string,
  places: readonly string[],
  isDown: boolean,
  words: Words,
): WordsForCell[] {
  return places.flatMap((place) => {
    const address = isDown ? { id: place, field: line } : { id: line, field: place };
    const held = words(address.id, address.field);
    return held === null ? [] : [{ ...address, words: held }];
  });
}
