import { type Found, isGlued, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { type Condition, readCondition } from './readCondition.ts';
import { type Dated, readDated } from './readDated.ts';
import { readReference } from './readReference.ts';
import { type Relative, readRelative } from './readRelative.ts';
import { readRhythm, type Rhythm } from './readRhythm.ts';

/** Work without an end (domain.md 2.2 rows 43, 44). */
export interface Continuous {
  readonly type: 'continuous';
  /** "liên tục" gives way to a date: "liên tục từ tháng 3 đến tháng 9". */
  readonly isLoose: boolean;
  readonly from: number;
  readonly to: number;
}

/** Everything of a cell that says when; the words between are left out. */
export type Piece = Dated | Rhythm | Relative | Condition | Continuous;

const continuousWords = phrasebook({
  continuous: [
    ...['thường xuyên', 'tx', 'thường xuyên liên tục', 'nhiệm vụ thường xuyên', 'lâu dài'],
    ...['quanh năm', 'suốt quá trình', 'trong suốt quá trình'],
  ],
  loose: ['liên tục'],
});

const shortStarts = ['t', 'th'];

/** "Th/xuyên", "t.xuyên", "T/x". */
function readShortContinuous(phrase: Phrase, at: number): Found<'continuous'> | null {
  const isStart = shortStarts.includes(tokenAt(phrase, at).letters) && isGlued(phrase, at + 1);
  if (!isStart || !isSign(phrase, at + 1, '/', '.')) return null;
  const isRest = ['xuyen', 'x'].includes(tokenAt(phrase, at + 2).letters);
  return isRest ? { value: 'continuous', end: at + 3 } : null;
}

/** "1/2 số xã": behind a fraction, never behind a day. */
const countedThings = phrasebook({
  thing: [
    ...['số', 'tổng', 'tổng số', 'diện tích', 'xã', 'huyện', 'đơn vị', 'dân số', 'đảng bộ', 'hộ'],
    ...['ấp', 'thôn', 'trường', 'tiêu chí', 'chỉ tiêu', 'nhiệm vụ', 'nội dung', 'chi bộ'],
  ],
});

/** No deadline has more; a chapter pasted into a cell is read no further. */
const mostPieces = 100;

/** Nor does one stand behind so many words and signs. */
const mostTokens = 3000;

/** Finds the pieces of a cell from left to right; of the rules that fit, the first one counts. */
export function scan(phrase: Phrase): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < mostTokens && tokenAt(phrase, at).kind !== 'end' && pieces.length < mostPieces) {
    const reference = readReference(phrase, at);
    const piece = reference === null ? readPiece(phrase, at) : null;
    if (piece !== null) pieces.push(piece.value);
    at = reference?.end ?? piece?.end ?? at + 1;
  }
  return pieces;
}

function readPiece(phrase: Phrase, at: number): Found<Piece> | null {
  return (
    readRhythm(phrase, at) ??
    readRelative(phrase, at) ??
    readCertainDate(phrase, at) ??
    readContinuous(phrase, at) ??
    readCondition(phrase, at)
  );
}

/** A date, unless its bare numbers stand between words and may count anything: "đạt 3/4 số xã". */
function readCertainDate(phrase: Phrase, at: number): Found<Dated> | null {
  const dated = readDated(phrase, at);
  if (dated !== null && isFeastInPassing(phrase, dated.value)) return null;
  if (dated === null || tokenAt(phrase, at).kind !== 'number') return dated;
  if (isTornOff(phrase, at)) return null;
  const mention = dated.value.series.items[0]?.mention;
  const isFull = mention?.unit === 'day' && mention.year !== null;
  const isBareNumber = mention?.unit === 'day' || mention?.unit === 'year';
  const isCounted = lookUp(countedThings, phrase, dated.end) !== null;
  const isBehindWord = !startsStatement(phrase, at) && tokenAt(phrase, dated.end).kind === 'word';
  const isAmongWords = isCounted || isBehindWord;
  return isBareNumber && !isFull && isAmongWords ? null : dated;
}

/** "tổ chức Tết Nguyên đán": a feast among other words is what the work is about. */
function isFeastInPassing(phrase: Phrase, { bound, series, from }: Dated): boolean {
  const first = series.items[0];
  const { kind, letters } = tokenAt(phrase, first?.from ?? from);
  const isNumbered = kind === 'number' || ['ngay', 'mung', 'mong', 'thang'].includes(letters);
  const isFeast = first?.mention.unit === 'lunar' && !isNumbered;
  return isFeast && bound === 'none' && !startsStatement(phrase, from);
}

/** The 2020 of "3006/2020": what stands before it is part of the number. */
function isTornOff(phrase: Phrase, at: number): boolean {
  const isBehindSlash = isSign(phrase, at - 1, '/') && isGlued(phrase, at);
  return isBehindSlash && isGlued(phrase, at - 1) && tokenAt(phrase, at - 2).kind === 'number';
}

/** True at the beginning of the cell and behind a sign. */
export function startsStatement(phrase: Phrase, at: number): boolean {
  return at === 0 || (tokenAt(phrase, at - 1).kind === 'sign' && !isSign(phrase, at - 1, '%'));
}

export function readContinuous(phrase: Phrase, at: number): Found<Continuous> | null {
  const word = lookUp(continuousWords, phrase, at) ?? readShortContinuous(phrase, at);
  if (word === null) return null;
  const isLoose = word.value === 'loose';
  return { value: { type: 'continuous', isLoose, from: at, to: word.end }, end: word.end };
}
