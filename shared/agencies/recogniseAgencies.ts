import type { Agency } from './agency.ts';
import { readAgencyWords } from './agencyWords.ts';
import type { AgencyWord } from './agencyWords.ts';
import { nameForms } from './nameForms.ts';
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

export function createAgencyRecogniser(agencies: readonly Agency[]): AgencyRecogniser {
  const idByForm = indexForms(agencies);
  return {
    recognise(cell) {
      const text = cell.normalize('NFC');
      const words = readAgencyWords(text);
      return findSegments(words, idByForm).map(({ from, to, agency }) => ({
        text: wordsBetween(text, words, from, to),
        agency,
      }));
    },
  };
}

/** A form that two agencies share settles nothing and is left out, unless one bears it as its name. */
function indexForms(agencies: readonly Agency[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const forms = agencies.map((agency) => ({ id: agency.id, ...nameForms(agency, agencies) }));
  for (const rank of ['given', 'derived'] as const) {
    const claims = Map.groupBy(
      forms.flatMap(({ id, [rank]: keys }) => keys.map((key) => ({ id, key }))),
      ({ key }) => key,
    );
    for (const [key, claimants] of claims) {
      const [first, ...others] = new Set(claimants.map(({ id }) => id));
      if (first !== undefined && others.length === 0 && !index.has(key)) index.set(key, first);
    }
  }
  return index;
}

function findSegments(
  words: readonly AgencyWord[],
  idByForm: ReadonlyMap<string, string>,
): Segment[] {
  const hasStrongMarks = words.some(({ before }) => before === 'strong');
  const segments: Segment[] = [];
  let at = 0;
  while (at < words.length) {
    const known = longestName(words, at, idByForm);
    const to = known?.to ?? endOfUnknown(words, at, idByForm, hasStrongMarks);
    segments.push({ from: at, to, agency: known?.agency ?? null });
    at = to;
  }
  return segments;
}

/** A name ends where a mark stands, never in the middle of running words. */
function longestName(
  words: readonly AgencyWord[],
  from: number,
  idByForm: ReadonlyMap<string, string>,
): { to: number; agency: string } | null {
  let key = '';
  let found: { to: number; agency: string } | null = null;
  for (let to = from + 1; to <= words.length; to += 1) {
    const word = words[to - 1];
    if (word === undefined || (to > from + 1 && word.before === 'strong')) break;
    key += word.key;
    const next = words[to];
    const agency = idByForm.get(key);
    if (agency !== undefined && next?.before !== 'none') found = { to, agency };
  }
  return found;
}

/**
 * Unknown words go on to the next strong mark, or to a weak one behind which a known name begins.
 * Where a cell has no strong marks at all, its commas part names.
 */
function endOfUnknown(
  words: readonly AgencyWord[],
  from: number,
  idByForm: ReadonlyMap<string, string>,
  hasStrongMarks: boolean,
): number {
  for (let to = from + 1; to < words.length; to += 1) {
    const before = words[to]?.before;
    if (before === 'strong') return to;
    if (before === 'weak' && longestName(words, to, idByForm) !== null) return to;
    if (before === 'weak' && !hasStrongMarks && words[to]?.hasComma === true) return to;
  }
  return words.length;
}

function wordsBetween(
  text: string,
  words: readonly AgencyWord[],
  from: number,
  to: number,
): string {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? text.length;
  const closing = /^[)”"]+/.exec(text.slice(end))?.[0] ?? '';
  return text.slice(start, end) + closing;
}
