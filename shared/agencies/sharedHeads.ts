import { councilHead, findName, startOver } from './agencyIndex.ts';
import type { AgencyIndex, NameMatch } from './agencyIndex.ts';
import { isGroupWord, opensName, twoKeys } from './agencyOpeners.ts';
import type { AgencyWord, WordGap } from './agencyWords.ts';
import { joinKeys } from './nameForms.ts';

/** A name whose first words are said once for several: "UBND huyện" of "UBND huyện Ba Tri, Bình Đại". */
export interface HeadedName {
  readonly agency: string;
  /** The word of the cell behind it. */
  readonly to: number;
  /** Its words together with those of the head. */
  readonly name: readonly AgencyWord[];
}

/** What was recognised before, with the words that it shares with others. */
export type Segmented = Pick<HeadedName, 'name'> & { readonly agency: string | null };

/**
 * The known name that the words from `at` on complete behind the first words of the name before them:
 * "Bình Đại" behind "UBND huyện Ba Tri", "Nội vụ" behind "Sở Tài chính". The longest head goes first. The
 * agency of that name itself is no second one.
 */
export function findBehindHead(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
  before: Segmented,
): HeadedName | null {
  const gap = words[at]?.before;
  if (gap === undefined || !listMarks.includes(gap)) return null;
  for (let length = before.name.length - 1; length > 0; length -= 1) {
    const found = complete(index, before.name.slice(0, length), words, at);
    if (found !== null && found.agency !== before.agency) return found;
  }
  return null;
}

/**
 * "Công an" of "Đảng ủy Quân sự, Công an, BĐBP tỉnh" is no police, although it is a short form of its name: the
 * name before is short as well, and its head goes before.
 */
export function findShortened(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
  { before, whole }: { readonly before: Segmented; readonly whole: NameMatch },
): HeadedName | null {
  const isClosed = before.name.at(-1)?.key === 'tinh';
  if (isClosed || index.punctuated.has(joinKeys(startOver(words.slice(at, whole.to))))) return null;
  const found = findBehindHead(index, words, at, before);
  return found !== null && found.to >= whole.to ? found : null;
}

/**
 * Whose first words a list may go on with behind some words: those of an agency; of departments, "Các sở: …",
 * also where nobody knows them. An entry that nobody knows and that begins no name leaves them to the next.
 */
export function headBehind(
  words: readonly AgencyWord[],
  entry: Segmented & { readonly from: number },
  before: Segmented | null,
): Segmented | null {
  if (entry.agency !== null) return entry;
  const department = entry.name.slice(0, longestNoun + 1).findIndex(({ key }) => key === 'so');
  const name = department === -1 ? [] : entry.name.slice(department, department + 2);
  const isNamed = name[1] !== undefined && ['none', 'mark'].includes(name[1].before);
  if (isNamed) return { agency: null, name };
  const gap = words[entry.from]?.before;
  const goesOn = gap !== undefined && listMarks.includes(gap) && !opensName(words, entry.from);
  return goesOn ? before : null;
}

/** What stands between the entries of a list. */
const listMarks: readonly WordGap[] = ['comma', 'and', 'strong', 'line', 'dash'];

/** Words of a noun that a list of names may follow: "các sở", "các huyện ủy". */
const longestNoun = 3;

/**
 * "Các sở: Tài chính, …" and "UBND các huyện: Ba Tri, …": the first one of a list of names. "Huyện ủy các
 * huyện Ba Tri, …" says the level twice. Before a colon the group may go on, "Các sở, ngành có liên quan: Tài
 * chính, …", and behind it names may be whole, "Các cơ quan: Sở Y tế, …".
 */
export function findInGroup(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
): HeadedName | null {
  const distance = words.slice(at, at + longestNoun + 1).findIndex(isGroupWord);
  if (distance === -1) return null;
  const group = at + distance;
  const list = findList(words, group);
  for (let noun = group + 2; noun <= group + 1 + longestNoun; noun += 1) {
    const [before, nouns] = [words.slice(at, group), words.slice(group + 1, noun)];
    const head = [...before, ...nouns];
    if (head.slice(1).some((word) => word.before !== 'none')) break;
    const isSaidTwice = nouns.length === 1 && nouns[0]?.key === before[0]?.key;
    const own = isSaidTwice ? before : head;
    const found = complete(index, own, words, list ?? noun);
    if (found !== null) return found;
  }
  const first = list === null || group > at ? null : findName(index, words, list);
  return first && { ...first, name: words.slice(list ?? at, first.to) };
}

/** Words of a group before the list of its members. */
const longestGroup = 10;

/** The word behind the colon that a group ends in; null where it ends otherwise. */
function findList(words: readonly AgencyWord[], group: number): number | null {
  const ahead = words.slice(group + 2, group + 2 + longestGroup);
  const distance = ahead.findIndex(({ isIntroduced }) => isIntroduced);
  const isOneGroup = ahead.slice(0, distance).every(({ before }) => inGroup.includes(before));
  return distance === -1 || !isOneGroup ? null : group + 2 + distance;
}

const inGroup: readonly WordGap[] = ['none', 'comma', 'and'];

const levels: ReadonlySet<string> = new Set([
  'huyen',
  'thixa',
  'thanhpho',
  'xa',
  'phuong',
  'thitran',
]);

/** "huyện Ba Tri", "các huyện Ba Tri, Bình Đại": a place with its level means the body that governs it. */
export function findPlace(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
): HeadedName | null {
  const level = words[at] !== undefined && isGroupWord(words[at]) ? at + 1 : at;
  if (!levels.has(words[level]?.key ?? '') && !levels.has(twoKeys(words, level))) return null;
  if (level === at) return complete(index, councilHead, words, at);
  const found = findInGroup(index, [...councilHead, ...wordsAhead(index, words, at)], 0);
  return found === null ? null : { ...found, to: at + found.to - councilHead.length };
}

function complete(
  index: AgencyIndex,
  head: readonly AgencyWord[],
  words: readonly AgencyWord[],
  at: number,
): HeadedName | null {
  const whole = [...head, ...wordsAhead(index, words, at)];
  const found = findName(index, whole, 0);
  if (found === null || found.to <= head.length) return null;
  const to = at + found.to - head.length;
  return { agency: found.agency, to, name: whole.slice(0, found.to) };
}

/** As many words as a name and the one behind it have: cells may be long. */
function wordsAhead(index: AgencyIndex, words: readonly AgencyWord[], at: number): AgencyWord[] {
  return startOver(words.slice(at, at + 2 * index.longest + 2));
}
