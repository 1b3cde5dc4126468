import { lexicon, matchAt } from '../words/lexicon.ts';
import type { Stretch } from '../words/sentences.ts';
import { type Words, readWords, startOf } from '../words/wordList.ts';
import { actionVerbs } from './actionVerbs.ts';
import { adverbialWords, linkWords, rhythmWords } from './ownerWords.ts';
import { actionAt, openingAt } from './readAction.ts';
import { type OwnerSpan, readOwner } from './readOwner.ts';
import { readRoles } from './readRoles.ts';
import { findSupports, readOpeningSupport } from './readSupport.ts';

/** What a sentence asks for; all places are UTF-16 units in the sentence. */
export interface TaskReading {
  /** From the action's first word to the end, without the names before it. */
  readonly title: Stretch;
  readonly owner: (Stretch & { readonly isGiven: boolean }) | null;
  readonly supports: readonly Stretch[];
  /** Whether the action begins with a verb of the table, not only with a manner. */
  readonly hasVerb: boolean;
}

interface Opening {
  readonly owner: OwnerSpan | null;
  /** The word with which the action begins. */
  readonly action: number;
}

/** Reads a sentence as a task; null when it asks for nothing. */
export function readTask(sentence: string): TaskReading | null {
  const end = endOfTitle(sentence);
  const words = readWords(sentence.slice(0, end));
  const opening = readSentence(words);
  if (opening === null) return null;
  const { owner, action } = opening;
  const first = readOpeningSupport(words, action);
  const isNamed = first !== null && first.action < words.list.length;
  const title = skipDuty(words, isNamed ? first.action : action);
  const stretchOf = ({ from, to }: { from: number; to: number }): Stretch => ({
    start: startOf(words, from),
    end: words.list[to - 1]?.end ?? end,
  });
  const names = owner === null ? null : stretchOf(owner);
  const roles =
    names === null ? null : readRoles(sentence.slice(names.start, startOf(words, action)));
  const move = (stretch: Stretch): Stretch => ({
    start: (names?.start ?? 0) + stretch.start,
    end: (names?.start ?? 0) + stretch.end,
  });
  const leader = roles === null ? names : move(roles.lead);
  return {
    title: { start: startOf(words, title), end },
    owner: owner === null || leader === null ? null : { ...leader, isGiven: owner.isGiven },
    supports: [
      ...(roles?.supports ?? []).map(move),
      ...(first === null ? [] : [stretchOf(first)]),
      ...findSupports(words, first?.to ?? action).map(stretchOf),
    ],
    hasVerb: [0, 1, 2, 3, 4].some((behind) => matchAt(actionVerbs, words, title + behind) > 0),
  };
}

const duty = lexicon('cần, phải, cần phải, nên, sẽ');

/** "phải nêu gương": the action is what comes behind. */
function skipDuty(words: Words, at: number): number {
  const length = matchAt(duty, words, at);
  return at + length < words.list.length ? at + length : at;
}

/** Without the signs that end it; of a quoted speech what stands in quotation marks. */
function endOfTitle(sentence: string): number {
  const quoteEnd = /^[“"]/u.test(sentence) ? sentence.search(/[”"](?=,|\.?$)/u) : -1;
  const text = quoteEnd > 0 ? sentence.slice(0, quoteEnd) : sentence;
  return text.replace(/[\s.;,…/]+$/u, '').length;
}

function readSentence(words: Words): Opening | null {
  const at = skipLinks(words);
  return readBehindAdverbial(words, at) ?? readOpening(words, skipRhythm(words, at));
}

function skipRhythm(words: Words, at: number): number {
  const behind = at + matchAt(rhythmWords, words, at);
  return words.list[behind]?.gap === '' ? behind : at;
}

/** "Theo chức năng, nhiệm vụ được giao lồng ghép …": what the work rests on, before the action. */
const office =
  /^(?:căn cứ|theo|trên cơ sở) chức năng, nhiệm vụ(?:, quyền hạn)?(?: được giao| được phân công| của mình)?,? /u;

/** "Căn cứ Kế hoạch này xây dựng …": a paper that calls itself "this one" ends what the work rests on. */
const ownPaper =
  /^(?:căn cứ|theo|trên cơ sở) (?:vào )?(?:nội dung )?(?:các )?(?:nghị quyết|chỉ thị|kết luận|quyết định|kế hoạch|chương trình|đề án|thông báo|công văn|hướng dẫn|quy định)(?: hành động)? này (?:và (?:tình hình|điều kiện)(?: thực tế| cụ thể)*(?: của (?:cơ quan|đơn vị|địa phương|ngành)(?:, (?:cơ quan|đơn vị|địa phương|ngành))*(?: mình)?)? )?/u;

function skipLinks(words: Words): number {
  const base = (office.exec(words.plain) ?? ownPaper.exec(words.plain))?.[0].length ?? 0;
  const behind = base === 0 ? -1 : words.list.findIndex(({ start }) => start >= base);
  const opens = behind > 0 && (openingAt(words, behind) > 0 || readOwner(words, behind) !== null);
  if (opens) return behind;
  const link = matchAt(linkWords, words, 0);
  return link > 0 && (words.list[link]?.gap === ',' || actionAt(words, link) > 0) ? link : 0;
}

function readOpening(words: Words, at: number): Opening | null {
  const owner = readOwner(words, at);
  if (owner !== null) return { owner, action: owner.to };
  return openingAt(words, at) > 0 ? { owner: null, action: at } : null;
}

/** Words to look for the end of an adverbial clause in. */
const longestAdverbial = 80;

/** "Để đạt mục tiêu …, các cấp ủy tập trung …"; "Định kỳ 6 tháng, Sở Y tế tổ chức …". */
function readBehindAdverbial(words: Words, at: number): Opening | null {
  if (matchAt(adverbialWords, words, at) === 0) return null;
  const isAction = actionAt(words, at) > 0;
  const last = Math.min(words.list.length, at + longestAdverbial);
  for (let comma = at + 1; comma < last; comma += 1) {
    const gap = words.list[comma]?.gap ?? '';
    if (gap.startsWith(';')) return null;
    if (!gap.endsWith(',')) continue;
    const owner = readOwner(words, comma);
    if (owner !== null) return { owner, action: owner.to };
    if (!isAction && openingAt(words, comma) > 0) return { owner: null, action: comma };
  }
  return null;
}
