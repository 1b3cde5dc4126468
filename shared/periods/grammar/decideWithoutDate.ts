import type { PeriodContext } from '../period.ts';
import { type Phrase, tokenAt, wordsOf } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { type Condition, conditionWords, endOfEvent } from './readCondition.ts';
import { findOccasion } from './readOccasion.ts';
import { readDated } from './readDated.ts';
import { type Reading, unknown } from './reading.ts';
import { dueAfter, type Relative } from './readRelative.ts';
import type { Piece } from './scan.ts';
import { settleSeries } from './settleSeries.ts';

/** The words in which a resolution speaks of the day it was issued itself (domain.md 2.2 row 53). */
const issuingWords = phrasebook({
  issued: ['ký', 'kí', 'ban hành', 'ký ban hành', 'kí ban hành', 'được ban hành', 'phát hành'],
  document: [
    ...['nghị quyết', 'kế hoạch', 'văn bản', 'chương trình', 'chương trình hành động'],
    ...['quyết định', 'thông báo', 'kết luận', 'chỉ thị', 'công văn', 'hướng dẫn'],
  ],
  filler: ['ngày', 'khi', 'này', 'được'],
});

const beginningWords = phrasebook({
  from: ['từ', 'kể từ', 'tính từ', 'bắt đầu từ', 'thực hiện từ', 'từ khi', 'kể từ khi'],
});

const vagueWords = phrasebook({ now: ['ngay', 'lập tức'], term: ['nhiệm kỳ', 'nk'] });

/** What a cell says that names no day: a length of time, a condition, "ngay", "cả nhiệm kỳ". */
export function decideWithoutDate(
  phrase: Phrase,
  pieces: readonly Piece[],
  context: PeriodContext,
): Reading {
  const relative = pieces.find((piece) => piece.type === 'relative');
  if (relative !== undefined) return decideRelative(phrase, relative, context);
  if (beginsWithOwnIssue(phrase)) {
    return { ...unknown, kind: 'interval', start: context.issued, confidence: 'medium' };
  }
  const conditions = pieces.filter((piece) => piece.type === 'condition');
  const event = conditions.find(({ on }) => on === 'event');
  if (event !== undefined) return decideCondition(phrase, event);
  const occasion = findOccasion(phrase);
  if (occasion !== null) return { ...decideCondition(phrase, occasion), confidence: 'medium' };
  const [basis] = conditions;
  if (basis !== undefined) return decideCondition(phrase, basis);
  return decideVague(phrase, context);
}

/** So long after an event; due once the day of the event is known (rows 53–55). */
function decideRelative(phrase: Phrase, relative: Relative, context: PeriodContext): Reading {
  const { event: from, eventEnd, inWorkingDays } = relative;
  const issued = relative.isFromIssue ? context.issued : null;
  const day = from === null ? issued : dayOfEvent(phrase, from, eventEnd, context);
  if (day !== null) {
    // Days off that a decree swaps are not known here.
    const confidence = inWorkingDays ? 'medium' : 'high';
    return { ...unknown, kind: 'relative', due: dueAfter(relative, day), confidence };
  }
  const event = from === null ? '' : wordsOf(phrase, from, eventEnd);
  const confidence = event === '' ? 'low' : 'medium';
  return { ...unknown, kind: 'relative', condition: event === '' ? null : event, confidence };
}

/** The day that is written there, or the day of issue when it is the resolution's own. */
function dayOfEvent(
  phrase: Phrase,
  from: number,
  to: number,
  { year, issued, beforeRule }: PeriodContext,
): string | null {
  const dated = readDated(phrase, from);
  if (dated?.value.bound !== 'none' || dated.end !== to) {
    return isOwnIssue(phrase, from, to) ? issued : null;
  }
  const settled = settleSeries(dated.value.series, {
    year,
    month: null,
    beforeRule: beforeRule ?? 'strict',
  });
  const stretch = settled.state === 'settled' ? settled.stretches[0] : undefined;
  return stretch?.start === stretch?.end ? (stretch?.start ?? null) : null;
}

/** "ngày ký", "ngày ban hành Nghị quyết này"; not "ngày kế hoạch của Tỉnh ủy được ban hành". */
function isOwnIssue(phrase: Phrase, from: number, to: number): boolean {
  let isIssue = false;
  let at = from;
  while (at < to) {
    const word = lookUp(issuingWords, phrase, at);
    if (word === null) return false;
    isIssue ||= word.value === 'issued';
    at = word.end;
  }
  return isIssue;
}

/** "Kể từ ngày ký": the work begins with the resolution and has no end. */
function beginsWithOwnIssue(phrase: Phrase): boolean {
  const word = lookUp(beginningWords, phrase, 0);
  return word !== null && isOwnIssue(phrase, word.end, endOfEvent(phrase, word.end));
}

function decideCondition(phrase: Phrase, condition: Condition): Reading {
  const words = conditionWords(phrase, condition);
  return { ...unknown, kind: 'conditional', condition: words, confidence: 'high' };
}

/** "Triển khai ngay" (row 56) and "cả nhiệm kỳ" (row 40) say something, but no day. */
function decideVague(phrase: Phrase, { issued }: PeriodContext): Reading {
  for (let at = 0; tokenAt(phrase, at).kind !== 'end'; at += 1) {
    const word = lookUp(vagueWords, phrase, at)?.value;
    if (word === 'term') return { ...unknown, kind: 'interval' };
    if (word === 'now' && phrase.isMarked) return { ...unknown, kind: 'relative', start: issued };
  }
  return unknown;
}
