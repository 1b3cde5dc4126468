import { matchAt } from '../words/lexicon.ts';
import { isCapitalised, type Words } from '../words/wordList.ts';
import {
  actionBases,
  actionManners,
  actionVerbs,
  bodiesBehind,
  bodyNames,
  nameEnds,
  nameParts,
  nameTails,
  noVerbs,
  passiveBefore,
  shortVerbs,
} from './actionVerbs.ts';

/** How many words the verb or manner that opens an action has here; 0 when none does. */
export function actionAt(words: Words, at: number): number {
  const verb = matchAt(actionVerbs, words, at);
  if (verb > 0 && (isBody(words, at) || matchAt(noVerbs, words, at) > verb)) return 0;
  return Math.max(verb, matchAt(actionManners, words, at));
}

/** The same where a sentence begins, where verbs of one syllable count as well. */
export function openingAt(words: Words, at: number): number {
  const [first, second] = words.list.slice(at, at + 2);
  // "Phòng, chống dịch bệnh"; elsewhere "phòng" is an office.
  if (first?.plain === 'phòng' && second?.plain === 'chống') return 2;
  // "Không hợp thức hóa sai phạm."
  const denied = first?.plain === 'không' ? matchAt(actionVerbs, words, at + 1) : 0;
  if (denied > 0) return denied + 1;
  return Math.max(actionAt(words, at), matchAt(shortVerbs, words, at));
}

/**
 * Where the action begins behind the name of who is to do it, from word `from` up to, but without,
 * `to`. In a name verbs are written large ("Sở Xây dựng") or stand behind a noun ("cơ quan quản lý").
 */
export function nextAction(words: Words, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    // "Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp) tham mưu …"
    const isRemark = words.list[at]?.gap.endsWith('(') === true;
    if (isCapitalised(words, at) || isRemark) {
      // "Sở Giáo dục và Đào tạo": what goes on behind the capital belongs to the name.
      at += Math.max(0, matchAt(actionVerbs, words, at) - 1);
      continue;
    }
    if (isPrevention(words, at)) continue;
    if (isInCharge(words, at) || isDenied(words, at)) return at;
    const opens = actionAt(words, at) > 0 || matchAt(actionBases, words, at) > 0;
    if (!opens && !isShortVerb(words, at)) continue;
    if (!isInName(words, at) && !isPassive(words, at)) return at;
  }
  return null;
}

/** "Ban Chỉ huy Phòng, chống thiên tai": the second half of one word. */
function isPrevention({ list }: Words, at: number): boolean {
  return list[at]?.plain === 'chống' && list[at - 1]?.plain === 'phòng';
}

/** "Đồng chí Bí thư phụ trách, chỉ đạo …", but not "… phụ trách địa bàn chỉ đạo …". */
function isInCharge({ list }: Words, at: number): boolean {
  const [first, second, behind] = list.slice(at, at + 3);
  return first?.plain === 'phụ' && second?.plain === 'trách' && behind?.gap === ',';
}

/** "Người đứng đầu cơ quan không giao …". */
function isDenied(words: Words, at: number): boolean {
  return words.list[at]?.plain === 'không' && matchAt(actionVerbs, words, at + 1) > 0;
}

/** "Công an tỉnh cấp thẻ …", but not "Tỉnh ủy trực thuộc …". */
function isShortVerb(words: Words, at: number): boolean {
  return (
    words.list[at]?.gap === '' &&
    matchAt(shortVerbs, words, at) > 0 &&
    matchAt(nameEnds, words, at - 1) > 0 &&
    matchAt(nameParts, words, at + 1) === 0
  );
}

/** Most words of an expression in `passiveBefore` and `bodyNames` that may stand before a verb. */
const longestBefore = 8;

function isPassive(words: Words, at: number): boolean {
  if (words.list[at]?.gap !== '' || matchAt(nameTails, words, at - 2) === 2) return false;
  for (let count = 1; count <= Math.min(3, at); count += 1) {
    const isName = isCapitalised(words, at - count) && at > count;
    if (!isName && matchAt(passiveBefore, words, at - count) === count) return true;
  }
  return false;
}

function isInName(words: Words, at: number): boolean {
  for (let count = 1; count <= Math.min(longestBefore, at); count += 1) {
    if (matchAt(bodyNames, words, at - count) > count) return true;
  }
  return false;
}

/** "tổ chức đảng", "tổ chức chính trị - xã hội"; and "cơ quan, tổ chức". */
function isBody({ list, ...words }: Words, at: number): boolean {
  if (list[at]?.plain !== 'tổ' || list[at + 1]?.plain !== 'chức') return false;
  const behind = list[at + 2];
  return behind?.gap === '' && matchAt(bodiesBehind, { list, ...words }, at + 2) > 0;
}
