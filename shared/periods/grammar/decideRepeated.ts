import { isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import type { Dated } from './readDated.ts';
import { type Dates, type Reading, unknown } from './reading.ts';
import { quickest, type Rhythm } from './readRhythm.ts';
import type { Continuous, Piece } from './scan.ts';

type Repeated = Rhythm | Continuous;

/** Between a date and a rhythm these words make them one: "ngày 25 của mỗi tháng". */
const bonds = phrasebook({
  bond: ['vào', 'của', 'các', 'trong', 'là', 'và', 'báo cáo', 'hoặc', 'năm'],
});

const reviews = phrasebook({ review: ['sơ kết', 'tổng kết'] });

/**
 * Work that comes back or never ends (domain.md 2.2 rows 9, 16, 17, 43–48, 63); null when nothing
 * repeats. A date beside a rhythm says on which day of it ("trước ngày 20 hằng tháng"); a date of its
 * own before it is the deadline ("Ban hành quý I; định kỳ hằng quý báo cáo"), to be confirmed; years
 * and beginnings tell when it comes back ("hằng quý, từ quý II/2020").
 */
export function decideRepeated(
  phrase: Phrase,
  pieces: readonly Piece[],
  decide: (dates: readonly Dated[]) => Dates,
): Reading | null {
  const repeated = pieces.filter(isRepeated);
  const [first] = repeated;
  if (first === undefined) return null;
  const dates = pieces.filter((piece) => piece.type === 'dated');
  const earlier = decide(dates.filter((date) => isOwn(phrase, date, first, dates)));
  if (typeof earlier === 'object' && earlier.due !== null) {
    return { ...unknown, ...earlier, confidence: 'low' };
  }
  const window = decide(dates.filter(isWindow));
  const { start: firstDay, due } = typeof window === 'object' ? window : unknown;
  const start = dates.some((date) => isReview(phrase, date)) ? null : firstDay;
  const isBehind = dates.filter(isWindow).every((date) => date.from >= first.to);
  const rhythms = repeated.filter((piece) => piece.type === 'rhythm');
  return isContinuous(repeated)
    ? { ...unknown, kind: 'continuous', start, confidence: dates.length > 0 ? 'medium' : 'high' }
    : { ...recurring(rhythms), start, due: isBehind ? due : null };
}

function recurring(rhythms: readonly Rhythm[]): Reading {
  const every = quickest(rhythms.map((rhythm) => rhythm.every));
  const isMixed = rhythms.length > 1 || rhythms.some((rhythm) => rhythm.isMixed);
  const confidence = every === null ? 'low' : isMixed ? 'medium' : 'high';
  return { ...unknown, kind: 'recurring', every, confidence };
}

function isRepeated(piece: Piece): piece is Repeated {
  return piece.type === 'rhythm' || piece.type === 'continuous';
}

/** "Thường xuyên" outweighs a rhythm, "thường xuyên, hằng năm", unless it is said of it: "thường xuyên hằng tháng". */
function isContinuous(repeated: readonly Repeated[]): boolean {
  const at = repeated.findIndex((piece) => piece.type === 'continuous');
  const continuous = repeated[at];
  const next = repeated[at + 1];
  if (continuous === undefined) return false;
  const isOfRhythm = next?.type === 'rhythm' && next.from === continuous.to;
  return !isOfRhythm || next.every === 'year' || next.every === null;
}

/** A date that stands before what repeats and is no part of it. */
function isOwn(phrase: Phrase, date: Dated, first: Repeated, dates: readonly Dated[]): boolean {
  if (date.to > first.from) return first.type === 'continuous' && first.isLoose;
  if (first.type === 'continuous') return first.isLoose || !isWindow(date);
  const others = hasYear(date) ? [] : dates.filter((other) => !hasYear(other));
  return !isBeside(phrase, date.to, first.from, others);
}

function hasYear({ series }: Dated): boolean {
  return series.items.some(({ mention }) => mention.year !== null);
}

/** "Năm 2020", "trong năm", "từ quý II/2020", "đến hết năm 2025": longer than any one occurrence. */
function isWindow({ bound, series: { items, joins } }: Dated): boolean {
  const isBeginning = bound === 'from' || bound === 'after';
  const isYears = items.every(({ mention }) => mention.unit === 'year');
  if (items.some(({ mention }) => mention.isFromIssue)) return false;
  const isDated = items.some(({ mention }) => mention.year !== null);
  if (isDated) return isYears || isBeginning || bound === 'by';
  return (isYears && bound === 'within') || (isBeginning && joins.length === 0);
}

/** "Hằng năm, tổng kết năm 2030": the year of the last review ends the rhythm and does not begin it. */
function isReview(phrase: Phrase, { bound, from }: Dated): boolean {
  return bound === 'none' && lookUp(reviews, phrase, from - 2)?.end === from;
}

/** Words in brackets explain a date: "trước 15/6 (6 tháng) và 15/12 (năm) hằng năm". */
function isBeside(phrase: Phrase, from: number, to: number, others: readonly Dated[]): boolean {
  let at = from;
  while (at < to) {
    const other = others.find((date) => date.from === at);
    const behind = other?.to ?? behindBracket(phrase, at);
    if (behind > at) {
      at = behind;
      continue;
    }
    const bond = lookUp(bonds, phrase, at);
    const isBreak = isSign(phrase, at, ';', '\n') || tokenAt(phrase, at).kind === 'number';
    if (isBreak || (bond === null && tokenAt(phrase, at).kind === 'word')) return false;
    at = bond?.end ?? at + 1;
  }
  return true;
}

function behindBracket(phrase: Phrase, at: number): number {
  if (!isSign(phrase, at, '(')) return at;
  let end = at + 1;
  while (tokenAt(phrase, end).kind !== 'end' && !isSign(phrase, end, ')')) end += 1;
  return end + 1;
}
