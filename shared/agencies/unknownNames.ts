import { beginsName } from './agencyIndex.ts';
import type { AgencyIndex } from './agencyIndex.ts';
import { findGroupWord, isGroupNoun, opensName, repeatsHead, twoKeys } from './agencyOpeners.ts';
import type { AgencyWord, WordGap } from './agencyWords.ts';
import { findBehindHead, headBehind } from './sharedHeads.ts';
import type { Segmented } from './sharedHeads.ts';

/** The words of a cell, and what its marks tell about it as a whole. */
export interface CellWords {
  readonly words: readonly AgencyWord[];
  /** Semicolons, slashes, bullets: where there are some, commas part no names by themselves. */
  readonly hasStrongMarks: boolean;
}

/** The word before which a name that nobody knows ends; `before`: whose head may go before it. */
export function endOfUnknown(
  index: AgencyIndex,
  cell: CellWords,
  from: number,
  before: Segmented | null,
): number {
  const { words } = cell;
  const own = { agency: null, name: words.slice(from, from + longestHead), from };
  const head = headBehind(words, own, before);
  for (let to = from + 1; to < words.length; to += 1) {
    const marks: readonly WordGap[] = head === before ? ['comma', 'and'] : ['comma'];
    const isMarked = marks.includes(words[to]?.before ?? 'none');
    if (head !== null && isMarked && beginsEntry(index, words, to, head)) return to;
    if (partsUnknown(index, cell, from, to)) return to;
  }
  return words.length;
}

/** Words in which a list says what its entries are: "Giám đốc các sở". */
const longestHead = 5;

/**
 * "Các sở: Dân tộc và Tôn giáo, Tài chính": behind the comma stands an entry that is known in such a list.
 */
function beginsEntry(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
  head: Segmented,
): boolean {
  return !secondTopics.has(twoKeys(words, at)) && findBehindHead(index, words, at, head) !== null;
}

/**
 * Whether unknown words that begin at `from` end before a word: at a strong mark always, elsewhere where
 * a name begins. Where a cell has no strong marks, its commas part names too, unless they list what one
 * name is about: "Phòng Văn hóa, Thông tin và Thể thao".
 */
function partsUnknown(
  index: AgencyIndex,
  { words, hasStrongMarks }: CellWords,
  from: number,
  at: number,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.before === 'strong') return true;
  if (word.before === 'none') return repeatsHead(words, from, at);
  if (goesOn(words, from, at)) return false;
  if (beginsName(index, words, at)) return true;
  if (word.before === 'dash') return word.isCapitalised && repeatsKind(words, from, at);
  if (word.before !== 'mark' && opensName(words, at)) return true;
  if (word.before === 'comma' && at === from + 1) return true;
  if (!word.isCapitalised) return false;
  if (word.before === 'line') return true;
  return word.before === 'comma' && !hasStrongMarks && !isListOfTopics(index, words, at);
}

/** "Sở Tài chính - Sở Xây dựng", but not "Đảng ủy Khối Cơ quan - Doanh nghiệp". */
function repeatsKind(words: readonly AgencyWord[], from: number, at: number): boolean {
  if (words[at]?.key === words[from]?.key) return true;
  const isSoft = ['doanhnghiep', 'coquan', 'donvi', 'diaphuong'].includes(twoKeys(words, at));
  return opensName(words, at) && !isSoft;
}

/** Words of the longest name, which lists the communes of a district. */
const longestName = 100;

/** Where a name goes on although another could begin there. */
function goesOn(words: readonly AgencyWord[], from: number, at: number): boolean {
  if (at - from > longestName) return false;
  const before = words.slice(from, at);
  return (
    isSameGroup(before, words, at) ||
    isSharedOffice(before, words, at) ||
    isBareHead(before) ||
    secondTopics.has(twoKeys(words, at))
  );
}

/** "các huyện ủy, thành ủy và đảng ủy trực thuộc"; "UBND các xã An Định, Tân Thành Bình". */
function isSameGroup(
  before: readonly AgencyWord[],
  words: readonly AgencyWord[],
  at: number,
): boolean {
  const group = findGroupWord(before);
  if (group === -1) return false;
  if (isGroupNoun(words, at)) return true;
  const isListOfNames = before.slice(group + 1).some(({ isCapitalised }) => isCapitalised);
  const isName = words[at]?.isCapitalised === true && words[at].before !== 'line';
  return isListOfNames && isName && !opensName(words, at) && !isPartyBody(before, group);
}

/** "các ban Đảng", "các ban xây dựng Đảng": the capital is no name of one of them. */
function isPartyBody(before: readonly AgencyWord[], group: number): boolean {
  const names = before.slice(group + 1).filter(({ isCapitalised }) => isCapitalised);
  return names.every(({ key }) => ['dang', 'tinh', 'tinhuy'].includes(key));
}

const elected = /hoidongnhandan|daibieuquochoi/;
const council = /^(?:hoidongnhandan|uybannhandan)/;

/** One office works for several bodies: "Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng HĐND và UBND". */
function isSharedOffice(
  before: readonly AgencyWord[],
  words: readonly AgencyWord[],
  at: number,
): boolean {
  const own = joinedKeys(before);
  const next = joinedKeys(words.slice(at, at + 4));
  return own.startsWith('vanphong') && elected.test(own) && council.test(next);
}

const bareHeads: ReadonlySet<string> = new Set([
  ...['bao', 'dai', 'so', 'bo', 'phong', 'ban', 'truong', 'vien', 'cuc', 'trungtam', 'hoi', 'cac'],
]);

/** "Báo và Đài Phát thanh": a first word alone is no name yet. */
function isBareHead(before: readonly AgencyWord[]): boolean {
  return before.length <= 2 && bareHeads.has(joinedKeys(before));
}

/** Fields that stand second in names and begin none: "Báo và Phát thanh, Truyền hình". */
const secondTopics: ReadonlySet<string> = new Set([
  ...['truyenhinh', 'thethao', 'thuongbinh', 'dulich', 'giadinh', 'hatang', 'dothi', 'xahoi'],
  ...['moitruong', 'daotao', 'congnghe', 'truyenthong', 'ngansach', 'nongthon', 'tongiao'],
]);

function joinedKeys(words: readonly AgencyWord[]): string {
  return words.map(({ key }) => key).join('');
}

/** Words to look ahead: a name that lists what it is about does not list more. */
const longestList = 15;

/** Whether the commas from a word on lead to a "và" behind which no name begins. */
function isListOfTopics(index: AgencyIndex, words: readonly AgencyWord[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + longestList); next += 1) {
    const before = words[next]?.before;
    if (before === 'none' || before === 'mark' || before === 'dash') continue;
    if (opensName(words, next) || beginsName(index, words, next)) return false;
    if (before === 'and') return true;
    if (before !== 'comma') return false;
  }
  return false;
}
