import { compareVietnamese } from '../text/compareVietnamese.ts';
import { foldText } from '../text/fold.ts';
import type { Agency } from './agency.ts';

/**
 * The agencies that a query may mean, best first: the short name itself, names that begin with the
 * query, names in which each of its words begins a word, initials ("svhtt"), names that contain it.
 * Tone marks and đ/d don't matter. An empty query gives the whole directory in its order.
 */
export function searchAgencies(agencies: readonly Agency[], query: string): Agency[] {
  const wanted = foldText(query);
  if (wanted === '') return [...agencies];
  return agencies
    .map((agency) => ({ agency, rank: rankOf(agency, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .sort(
      (left, right) =>
        left.rank - right.rank || compareVietnamese(left.agency.name, right.agency.name),
    )
    .map(({ agency }) => agency);
}

const noMatch = 5;

function rankOf({ name, short, aliases }: Agency, wanted: string): number {
  const names = [name, short, ...aliases].filter((text) => text !== null).map(foldText);
  return Math.min(...names.map((text, index) => rankOfName(text, wanted, index > 0)));
}

function rankOfName(name: string, wanted: string, isShort: boolean): number {
  if (name === wanted) return 0;
  const letters = compact(wanted);
  if (name.startsWith(wanted) || (letters !== '' && compact(name).startsWith(letters))) return 1;
  const words = name.split(/[^a-z0-9]+/).filter((word) => word !== '');
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (!isShort && initialsOf(words).startsWith(wanted.replaceAll(' ', ''))) return 3;
  return name.includes(wanted) ? 4 : noMatch;
}

/** Without spaces and marks: "sở vhtt" begins "Sở VH,TT&DL". */
function compact(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '');
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => word !== 'va')
    .map((word) => word.slice(0, 1))
    .join('');
}
