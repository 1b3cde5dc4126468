import { findName } from './agencyIndex.ts';
import type { AgencyIndex } from './agencyIndex.ts';
import { isGroupWord } from './agencyOpeners.ts';
import type { AgencyWord } from './agencyWords.ts';

/** A name whose first words are said once for several: "UBND huyện" of "UBND huyện Ba Tri, Bình Đại". */
export interface HeadedName {
  readonly agency: string;
  /** The word of the cell behind it. */
  readonly to: number;
  /** Its words together with those of the head. */
  readonly name: readonly AgencyWord[];
}

/**
 * The known name that the words from `at` on complete behind the first words of the name before them:
 * "Bình Đại" behind "UBND huyện Ba Tri", "Nội vụ" behind "Sở Tài chính". The longest head goes first.
 */
export function findBehindHead(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
  before: readonly AgencyWord[],
): HeadedName | null {
  const gap = words[at]?.before;
  if (gap !== 'comma' && gap !== 'and') return null;
  for (let length = before.length - 1; length > 0; length -= 1) {
    const found = complete(index, before.slice(0, length), words, at);
    if (found !== null) return found;
  }
  return null;
}

/** Words of a noun that a list of names may follow: "các sở", "các huyện ủy". */
const longestNoun = 3;

/** "Các sở: Tài chính, …" and "UBND các huyện: Ba Tri, …": the first one of a list of names. */
export function findInGroup(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
): HeadedName | null {
  const distance = words.slice(at, at + longestNoun + 1).findIndex(isGroupWord);
  if (distance === -1) return null;
  const group = at + distance;
  for (let noun = group + 2; noun <= group + 1 + longestNoun; noun += 1) {
    const head = [...words.slice(at, group), ...words.slice(group + 1, noun)];
    if (head.slice(1).some(({ before }) => before !== 'none')) return null;
    const found = complete(index, head, words, noun);
    if (found !== null) return found;
  }
  return null;
}

function complete(
  index: AgencyIndex,
  head: readonly AgencyWord[],
  words: readonly AgencyWord[],
  at: number,
): HeadedName | null {
  const whole = [...head, ...words.slice(at)];
  const found = findName(index, whole, 0);
  if (found === null || found.to <= head.length) return null;
  const to = at + found.to - head.length;
  return { agency: found.agency, to, name: whole.slice(0, found.to) };
}
