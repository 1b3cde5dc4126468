import type { Agency } from './agency.ts';
import { joinKeys, nameForms, provinceKey } from './nameForms.ts';
import type { NameForms } from './nameForms.ts';
import { opensName, repeatsHead } from './agencyOpeners.ts';
import { readAgencyWords } from './agencyWords.ts';
import type { AgencyWord } from './agencyWords.ts';

/** Ids of agencies by the forms of their names. */
export interface AgencyIndex {
  /** Forms with the commas in their places. */
  readonly punctuated: ReadonlyMap<string, string>;
  /** Forms without commas, also those that people derive from a name. */
  readonly loose: ReadonlyMap<string, string>;
  /** Forms that several agencies share: they settle nothing. */
  readonly shared: ReadonlySet<string>;
  /** Words of the longest form, or more. */
  readonly longest: number;
}

/** A name that ends before the word `to`. */
export interface NameMatch {
  readonly to: number;
  readonly agency: string;
}

type Forms = { readonly id: string; readonly isCurrent: boolean } & NameForms;

/**
 * `on`: the day as of which a form that several agencies had in the course of time means one of them;
 * null: the one that has no last day.
 */
export function indexAgencies(agencies: readonly Agency[], on: string | null = null): AgencyIndex {
  const province = provinceKey(agencies);
  const forms = agencies.map((agency) => ({
    id: agency.id,
    isCurrent: isCurrent(agency, on),
    ...nameForms(agency, province),
  }));
  const given = new Set(forms.flatMap((form) => form.given));
  const derived = [...indexForms(forms, 'derived')].filter(([key]) => !given.has(key));
  const unique = indexForms(forms, 'given');
  return {
    punctuated: indexForms(forms, 'punctuated'),
    loose: new Map([...derived, ...unique]),
    shared: new Set([...given].filter((key) => !unique.has(key))),
    longest: Math.max(0, ...forms.map(({ words }) => words)),
  };
}

function isCurrent({ from, to }: Agency, on: string | null): boolean {
  return on === null ? to === null : (from === null || from <= on) && (to === null || on <= to);
}

/** A form that two agencies of one time share settles nothing and is left out. */
function indexForms(
  forms: readonly Forms[],
  rank: 'given' | 'punctuated' | 'derived',
): ReadonlyMap<string, string> {
  const claims = Map.groupBy(
    forms.flatMap(({ id, isCurrent: current, [rank]: keys }) =>
      keys.map((key) => ({ id, key, current })),
    ),
    ({ key }) => key,
  );
  return new Map(
    [...claims].flatMap(([key, claimants]): [string, string][] => {
      const current = claimants.filter((claimant) => claimant.current);
      const own = current.length > 0 ? current : claimants;
      const [first, ...others] = new Set(own.map(({ id }) => id));
      return first !== undefined && others.length === 0 ? [[key, first]] : [];
    }),
  );
}

/**
 * The longest name that begins at a word. Among other owners, one with its commas in their places
 * goes before a longer one without when another name follows it: "các sở ngành, đoàn thể tỉnh" are
 * two groups, although there is a third called "các sở, ngành, đoàn thể tỉnh".
 */
export function findName(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  from: number,
): NameMatch | null {
  const exact = longestName(index, words, from, 'punctuated');
  const loose = longestName(index, words, from, 'loose');
  if (exact === null || loose === null || exact.to >= loose.to) return exact ?? loose;
  const isWholeCell = from === 0 && loose.to === words.length;
  return !isWholeCell && beginsName(index, words, exact.to) ? exact : loose;
}

/** Whether a name of the directory begins at a word. */
export function beginsName(index: AgencyIndex, words: readonly AgencyWord[], at: number): boolean {
  return namesFrom(index, words, at, 'loose').length > 0;
}

function longestName(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  from: number,
  rank: 'punctuated' | 'loose',
): NameMatch | null {
  const names = namesFrom(index, words, from, rank);
  return names.findLast(({ to }) => mayEndBefore(index, words, from, to)) ?? null;
}

/** Every name from a word on, the shortest first; it ends where a mark stands, not among words. */
function namesFrom(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  from: number,
  rank: 'punctuated' | 'loose',
): NameMatch[] {
  const names: NameMatch[] = [];
  let key = '';
  for (let to = from + 1; to <= Math.min(words.length, from + index.longest); to += 1) {
    const word = words.slice(to - 1, to);
    const isFirst = to === from + 1;
    if (!isFirst && word[0]?.before === 'strong') break;
    key += rank === 'loose' || isFirst ? (word[0]?.key ?? '') : joinKeys(word);
    const agency = index[rank].get(key);
    const isEnd = words[to]?.before !== 'none' || repeatsHead(words, from, to);
    if (agency !== undefined && isEnd) names.push({ to, agency });
  }
  return names;
}

/**
 * Behind "và" another name has to begin, or go on with the first words of this one: "Sở Nông nghiệp và Môi
 * trường" is an agency that a directory with a "Sở Nông nghiệp" does not know.
 */
function mayEndBefore(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  from: number,
  to: number,
): boolean {
  if (words[to]?.before !== 'and' || opensName(words, to)) return true;
  const heads = words.slice(from, to).map((_, length) => words.slice(from, from + length));
  const next = startOver(words.slice(to, to + index.longest));
  return [...heads, councilHead].some((head) =>
    namesFrom(index, [...head, ...next], 0, 'loose').some((name) => name.to > head.length),
  );
}

/** Whose "huyện Ba Tri" alone means. */
export const councilHead = readAgencyWords('UBND');

/** Words behind others that they belong to, whatever mark stood between them. */
export function startOver(words: readonly AgencyWord[]): AgencyWord[] {
  return words.map((word, at) => (at === 0 ? { ...word, before: 'none' } : word));
}
