import { lexicon, matchAt } from '../words/lexicon.ts';
import { isCapitalised, type Words } from '../words/wordList.ts';
import { actionManners } from './actionVerbs.ts';
import { actionAt, nextAction } from './readAction.ts';
import { giveWords, groupNouns, groupWords, noOwners, ownerOpeners } from './ownerWords.ts';

/** The name of who is to do something, from word `from` up to, but without, `to`. */
export interface OwnerSpan {
  readonly from: number;
  readonly to: number;
  /** Whether the text gives the work in so many words: "Giao Sở Y tế …". */
  readonly isGiven: boolean;
}

/** Longest name in words: a list of bodies fills two lines. */
const longestName = 60;

/**
 * The owner that a sentence begins with, when an action follows it. "Tỉnh ủy yêu cầu Sở Y tế …" asks
 * the second one.
 */
export function readOwner(words: Words, at: number): OwnerSpan | null {
  const directed = readDirected(words, at);
  if (directed !== null) return directed;
  const given = giveLength(words, at);
  const from = at + given;
  if (!opensOwner(words, from)) return null;
  const end = clauseEnd(words, from, Math.min(words.list.length, from + longestName));
  const to = endOfName(words, from + 1, end);
  if (to === null) return null;
  const below = readDirected(words, to);
  if (below !== null) return below;
  const asked = matchAt(askWords, words, to) > 0 ? readOwner(words, to) : null;
  const isOther = asked !== null && (!isInternal(words, to) || isNamed(words, asked.from));
  return (isOther ? asked : null) ?? { from, to, isGiven: given > 0 };
}

/** "(UBND tỉnh) chỉ đạo Sở Y tế chủ trì …": who is directed to lead is the lead. */
function readDirected(words: Words, at: number): OwnerSpan | null {
  let from = at;
  let isDirected = false;
  for (let length = matchAt(directWords, words, at); length > 0;) {
    isDirected = words.list[from]?.plain === 'chỉ';
    from += length;
    length = matchAt(directWords, words, from);
  }
  if (!isDirected || !isNamed(words, from)) return null;
  const span = readOwner(words, from);
  return span !== null && matchAt(chairWords, words, span.to) > 0
    ? { ...span, isGiven: true }
    : null;
}

const directWords = lexicon('có trách nhiệm, tập trung, tiếp tục, lãnh đạo, chỉ đạo');
const chairWords = lexicon(
  'chủ trì, làm đầu mối, là đầu mối, là cơ quan chủ trì, là đơn vị chủ trì',
);

/** Behind "được phân công …" the next verbs belong to the name, up to a "cần" or "phải". */
function endOfName(words: Words, from: number, end: number): number | null {
  let to = nextAction(words, from, end);
  if (to === null || words.list.slice(from, to).some(({ plain }) => past.has(plain))) return null;
  const isDescribed = words.list.slice(from, to).some(({ plain }) => plain === 'được');
  while (isDescribed && to !== null && matchAt(actionManners, words, to) === 0) {
    to = nextAction(words, to + 1, end);
  }
  return to;
}

/** "… phân công thành viên theo dõi từng xã": who gives work to its own people still leads it. */
function isInternal(words: Words, at: number): boolean {
  return matchAt(innerWords, words, at) > 0;
}

function isNamed(words: Words, at: number): boolean {
  return isCapitalised(words, at) || matchAt(groupWords, words, at) > 0;
}

/** Behind one of these the text reports what has been done. */
const past: ReadonlySet<string> = new Set(['đã', 'đang', 'luôn', 'chưa']);
const innerWords = lexicon('phân công, giao, giao cho');
const askWords = lexicon('yêu cầu, đề nghị, giao, giao cho, phân công, thống nhất giao');

/** Whether some words are nothing but the name of an owner: a heading, or what stands before a colon. */
export function readOwnerName(words: Words): OwnerSpan | null {
  const given = giveLength(words, 0);
  const { length } = words.list;
  const isName =
    opensOwner(words, given) && length - given <= longestName && !hasSentenceSign(words);
  if (!isName || nextAction(words, given + 1, length) !== null) return null;
  return { from: given, to: length, isGiven: given > 0 };
}

/** Words of "Giao …", "Đề nghị …", "Đối với …" before the name; 0 where they are a verb of their own. */
function giveLength(words: Words, at: number): number {
  const given = matchAt(giveWords, words, at);
  return given > 0 && opensOwner(words, at + given) ? given : 0;
}

export function opensOwner(words: Words, at: number): boolean {
  const word = words.list[at];
  if (word === undefined || matchAt(noOwners, words, at) > 0) return false;
  if (word.plain === 'phòng' && words.list[at + 1]?.plain === 'chống') return false;
  const group = matchAt(groupWords, words, at);
  if (group > 0) {
    const noun = at + group;
    const isNoun = matchAt(ownerOpeners, words, noun) > 0 || matchAt(groupNouns, words, noun) > 0;
    return isNoun && matchAt(noOwners, words, noun) === 0;
  }
  if (matchAt(ownerOpeners, words, at) === 0) return false;
  if (doubtful.has(word.plain) && matchAt(ownerOpeners, words, at) === 1) {
    const isJoined = words.list[at + 1]?.plain === 'và' && isCapitalised(words, at);
    return isCapitalised(words, at + (isJoined ? 2 : 1));
  }
  return actionAt(words, at) === 0;
}

/** Everyday words as well, which a capital behind them makes a name: "Báo Đồng Khởi", "Đài Phát thanh". */
const doubtful: ReadonlySet<string> = new Set([
  'báo',
  'đài',
  'nhà',
  'quỹ',
  'trạm',
  'tổ',
  'đội',
  'bộ',
]);

/** A semicolon before another body goes on with a list of them: "Sở Nội vụ; Sở Tài chính". */
function hasSentenceSign(words: Words): boolean {
  return words.list.some(
    ({ gap }, at) => /[;:]/u.test(gap) && !(gap === ';' && opensOwner(words, at)),
  );
}

/** "Thủ trưởng các sở; Chủ tịch UBND các huyện chỉ đạo …": a list of owners goes on behind a semicolon. */
function clauseEnd(words: Words, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const gap = words.list[at]?.gap ?? '';
    const goesOn = gap === ';' && opensOwner(words, at) && nextAction(words, from + 1, at) === null;
    if (/[;:]|\.$/u.test(gap) && !goesOn) return at;
  }
  return end;
}
