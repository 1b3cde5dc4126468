import type { Agency } from './agency.ts';
import { councilHead } from './agencyIndex.ts';
import { readAgencyWords } from './agencyWords.ts';
import type { AgencyWord } from './agencyWords.ts';

/** Agencies by the syllables of their names, for those that a cell abbreviates in a way of its own. */
export interface SpelledNames {
  readonly names: readonly SpelledName[];
}

interface SpelledName {
  readonly id: string;
  readonly syllables: readonly string[];
  /** A part of it has to be spelled out: what is short already has too many initials in common. */
  readonly isAlias: boolean;
}

/** A name that is nothing but two capitals could be too many things. */
const fewestLetters = 3;

export function spellNames(agencies: readonly Agency[]): SpelledNames {
  return {
    names: agencies.flatMap(({ id, name, aliases }) => {
      const names = unique([name, name.replace(/ (?:chi nhánh|liên hiệp)(?= |$)/iu, '')]);
      const spelledAliases = aliases.filter(isSpelledOut);
      return [...names, ...spelledAliases].map((spelled, at) => ({
        id,
        syllables: readAgencyWords(spelled).flatMap(({ syllables }) => syllables),
        isAlias: at >= names.length,
      }));
    }),
  };
}

/** What is short itself has no initials: "BCH ĐB tỉnh" is not "BĐ tỉnh". */
function isSpelledOut(alias: string): boolean {
  return readAgencyWords(alias).every(({ letters }) => letters === null);
}

/**
 * The one agency whose name the words shorten: capitals stand for the first letters of its syllables,
 * "BCH Quân sự tỉnh", "Hội ND", "SNN&PTNT", "UBND H. Ba Tri"; "tỉnh" at the end may be missing or added. Null
 * where the words shorten none, or several.
 */
export function findAbbreviated(
  { names }: SpelledNames,
  words: readonly AgencyWord[],
): string | null {
  if (!words.some(({ letters }) => letters !== null) || words.length === 0) return null;
  const [only] = words;
  const isShort = words.length === 1 && (only?.letters ?? '').length < fewestLetters;
  if (isShort) return null;
  const bare = words.at(-1)?.key === 'tinh' && words.length > 2 ? words.slice(0, -1) : words;
  const found = names.filter(
    ({ syllables, isAlias }) =>
      !(isAlias && words.length === 1) &&
      [words, bare].some((own) => shortens(own, 0, syllables, 0)),
  );
  const [id = null, ...others] = unique(found.map((agency) => agency.id));
  return others.length === 0 ? id : null;
}

/** "H. Ba Tri", "P. An Hội": who governs a place whose level is one letter. Null where nobody is known to. */
export function findAbbreviatedPlace(
  names: SpelledNames,
  words: readonly AgencyWord[],
): string | null {
  const [level, name] = words;
  const isPlace = levels.has(level?.letters ?? '') && name?.before === 'mark';
  return isPlace ? findAbbreviated(names, [...councilHead, ...words]) : null;
}

const levels: ReadonlySet<string> = new Set(['h', 'p', 'x']);

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function shortens(
  words: readonly AgencyWord[],
  at: number,
  syllables: readonly string[],
  from: number,
): boolean {
  const word = words[at];
  if (word === undefined) {
    const rest = syllables.slice(from);
    return rest.length === 0 || (rest.length === 1 && rest[0] === 'tinh');
  }
  const own = word.syllables;
  const isSpelled = own.every((syllable, index) => syllables[from + index] === syllable);
  if (isSpelled && shortens(words, at + 1, syllables, from + own.length)) return true;
  const letters = word.letters ?? '';
  if (letters === '') return false;
  const initials = syllables.slice(from, from + letters.length).map((syllable) => syllable[0]);
  return initials.join('') === letters && shortens(words, at + 1, syllables, from + letters.length);
}
