import type { Agency } from './agency.ts';
import { beginsName, findName, indexAgencies } from './agencyIndex.ts';
import type { AgencyIndex } from './agencyIndex.ts';
import { opensName } from './agencyOpeners.ts';
import { readAgencyWords } from './agencyWords.ts';
import type { AgencyWord } from './agencyWords.ts';
import type { Owner } from './owner.ts';

/** Finds the agencies of one directory in the cells of a table. */
export interface AgencyRecogniser {
  /**
   * The owners that a cell names, in its order. The longest name of the directory wins, so names
   * with commas, dashes and "và" inside stay whole; what the directory does not know stays as it is
   * written, with `agency` null.
   */
  recognise(cell: string): Owner[];
}

/** Words of a cell that belong together: an agency, or words that nobody knows. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly agency: string | null;
}

/** The directory is read through when the first words are to be recognised, and not before. */
export function createAgencyRecogniser(agencies: readonly Agency[]): AgencyRecogniser {
  let known: ReturnType<typeof indexAgencies> | null = null;
  return {
    recognise(cell) {
      const index = (known ??= indexAgencies(agencies));
      const text = cell.normalize('NFC');
      const words = readAgencyWords(text);
      if (words.length === 0) return wholeCell(text);
      return findSegments(index, words).map(({ from, to, agency }) => ({
        text: wordsBetween(text, words, from, to),
        agency,
      }));
    },
  };
}

/** A cell that holds nothing but a remark in brackets. */
function wholeCell(text: string): Owner[] {
  return /\p{L}/u.test(text) ? [{ text: text.trim(), agency: null }] : [];
}

function findSegments(index: AgencyIndex, words: readonly AgencyWord[]): Segment[] {
  const hasStrongMarks = words.some(({ before }) => before === 'strong');
  const segments: Segment[] = [];
  let at = 0;
  while (at < words.length) {
    const known = findName(index, words, at);
    const to = known?.to ?? endOfUnknown(index, words, at, hasStrongMarks);
    segments.push({ from: at, to, agency: known?.agency ?? null });
    at = to;
  }
  return segments;
}

function endOfUnknown(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  from: number,
  hasStrongMarks: boolean,
): number {
  for (let to = from + 1; to < words.length; to += 1) {
    if (partsUnknown(index, words, to, hasStrongMarks)) return to;
  }
  return words.length;
}

/**
 * Whether unknown words end before a word: at a strong mark always, elsewhere where a name begins.
 * Where a cell has no strong marks, its commas part names too, unless they list what one name is
 * about: "Phòng Văn hóa, Thông tin và Thể thao".
 */
function partsUnknown(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
  hasStrongMarks: boolean,
): boolean {
  const word = words[at];
  if (word === undefined || word.before === 'none') return false;
  if (word.before === 'strong') return true;
  const isName = beginsName(index, words, at) || (word.before !== 'mark' && opensName(words, at));
  if (isName || !word.isCapitalised) return isName;
  if (word.before === 'line') return true;
  return word.before === 'comma' && !hasStrongMarks && !isListOfTopics(index, words, at);
}

/** Words to look ahead: a name that lists what it is about does not list more. */
const longestList = 15;

/** Whether the commas from a word on lead to a "và" behind which no name begins. */
function isListOfTopics(index: AgencyIndex, words: readonly AgencyWord[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + longestList); next += 1) {
    const before = words[next]?.before;
    if (before === 'none' || before === 'mark') continue;
    if (opensName(words, next) || beginsName(index, words, next)) return false;
    if (before === 'and') return true;
    if (before !== 'comma') return false;
  }
  return false;
}

/** The words as written, with a remark in brackets or a quotation mark that ends them. */
function wordsBetween(
  text: string,
  words: readonly AgencyWord[],
  from: number,
  to: number,
): string {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? text.length;
  const closing = /^[)”"]*(?:[^\S\n]*\([^()]*\))*/u.exec(text.slice(end))?.[0] ?? '';
  return text.slice(start, end) + closing.trimEnd();
}
