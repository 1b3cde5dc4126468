import { lexicon, matchAt } from '../words/lexicon.ts';
import { isCapitalised, type Words } from '../words/wordList.ts';
import { actionAt, nextAction } from './readAction.ts';
import { opensOwner } from './readOwner.ts';
import { supportEnds } from './ownerWords.ts';

/** Names of supporting bodies, and the word behind them with which the action goes on. */
export interface SupportSpan {
  readonly from: number;
  readonly to: number;
}

const cooperation = lexicon(
  'phối hợp, phối kết hợp, phối hợp chặt chẽ, phối hợp chặt chẽ đồng bộ, phối hợp đồng bộ',
);
const withWords = lexicon('với, cùng, cùng với, với cả');
const together = lexicon('cùng, cùng với');
const leadWords =
  'chủ trì, chủ trì và, là cơ quan chủ trì, làm đầu mối, là đầu mối, là cơ quan đầu mối, là đơn vị đầu mối, là cơ quan thường trực, là đơn vị chủ trì, là cơ quan đầu mối chủ trì, làm đầu mối chủ trì';
const leading = lexicon(leadWords);
const lead = lexicon(leadWords, 'chủ động, tiếp tục, tích cực, thường xuyên, trực tiếp');

/** Who supports the lead that a sentence begins with. */
export interface OpeningSupport extends SupportSpan {
  /** The word with which the action proper begins. */
  readonly action: number;
}

/**
 * "chủ trì, phối hợp với A, B" from a word on: who supports, and where the action proper begins.
 * Null where no supporting body is named.
 */
export function readOpeningSupport(words: Words, at: number): OpeningSupport | null {
  let from = at;
  let leads = false;
  for (let length = matchAt(lead, words, from); length > 0; length = matchAt(lead, words, from)) {
    leads ||= matchAt(leading, words, from) > 0;
    from += length;
  }
  const names = readSupport(words, from) ?? (leads ? readCompanions(words, from) : null);
  if (names !== null) return { ...names, action: names.to };
  return leads ? readOthers(words, from) : null;
}

/** "chủ trì cùng A, B", "chủ trì, cùng với A": who leads with others is supported by them. */
function readCompanions(words: Words, at: number): SupportSpan | null {
  const link = matchAt(together, words, at);
  if (link === 0 || !opensOwner(words, at + link)) return null;
  return { from: at + link, to: endOfNames(words, at + link) };
}

/** "chủ trì; A, B phối hợp thực hiện …": who works with the lead has a clause of its own. */
function readOthers(words: Words, at: number): OpeningSupport | null {
  if (!opensOwner(words, at)) return null;
  const to = nextAction(words, at + 1, Math.min(words.list.length, at + longestList));
  const cooperate = to === null ? 0 : matchAt(cooperation, words, to);
  if (to === null || cooperate === 0) return null;
  return { from: at, to, action: to + cooperate };
}

/** "phối hợp với A" at a word; `to` is the first word behind the names. */
export function readSupport(words: Words, at: number): SupportSpan | null {
  const cooperate = matchAt(cooperation, words, at);
  if (cooperate === 0) return null;
  let from = at + cooperate;
  for (let skipped = 0; skipped < 3 && matchAt(withWords, words, from) === 0; skipped += 1)
    from += 1;
  const direct = at + cooperate;
  if (isCapitalised(words, direct) && opensOwner(words, direct)) {
    return { from: direct, to: endOfNames(words, direct) };
  }
  const link = matchAt(withWords, words, from);
  if (link === 0 || !opensOwner(words, from + link)) return null;
  return { from: from + link, to: endOfNames(words, from + link) };
}

/** Every "phối hợp với …" of a sentence from a word on. */
export function findSupports(words: Words, from: number): SupportSpan[] {
  const spans: SupportSpan[] = [];
  for (let at = from; at < words.list.length; at += 1) {
    const span = readSupport(words, at);
    if (span !== null) {
      spans.push(span);
      at = span.to - 1;
    }
  }
  return spans;
}

const longestList = 60;

function endOfNames(words: Words, from: number): number {
  const last = Math.min(words.list.length, from + longestList);
  for (let at = from + 1; at < last; at += 1) {
    const gap = words.list[at]?.gap ?? '';
    if (/[;:.(]/u.test(gap) || matchAt(supportEnds, words, at) > 0) return at;
    if (actionAt(words, at) > 0 && nextAction(words, at, at + 1) === at) return at;
  }
  return last;
}
