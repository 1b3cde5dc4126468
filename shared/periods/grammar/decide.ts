import type { PeriodContext } from '../period.ts';
import { dayOfSerial, firstDayOf } from './calendar.ts';
import { chooseDates, followsTopic, isAnchored, isOfMeeting } from './chooseDates.ts';
import { combineDeadlines } from './combineDeadlines.ts';
import { least } from './confidence.ts';
import { decideRepeated } from './decideRepeated.ts';
import { decideWithoutDate } from './decideWithoutDate.ts';
import { hasOtherWords } from './otherWords.ts';
import { type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { conditionWords } from './readCondition.ts';
import type { Dated } from './readDated.ts';
import { readLunarWord } from './readNamedDay.ts';
import { type Dates, type Reading, unknown } from './reading.ts';
import { type Piece, scan } from './scan.ts';
import { settleDates } from './settleDates.ts';

/** A cell that says how far the work is says nothing about when it is due (domain.md 2.2 row 68). */
const statusWords = phrasebook({ done: ['đã'], open: ['đang', 'chưa'] });

/** A form nobody filled in: "ngày … tháng … năm 2025", "Quý …/2025", "__/__/2025". */
const blank = /(?:\.{2,}|_{2,})\s*\/|(?<!\p{L})(?:ngày|tháng|quý)\s*(?:\.{2,}|_{2,})/iu;

/** Weighs what a cell says: what repeats before dates, dates before lengths of time and conditions. */
export function decide(phrase: Phrase, context: PeriodContext): Reading {
  const serial = readSerial(phrase);
  if (serial !== null) return { ...unknown, kind: 'date', due: serial, confidence: 'medium' };
  const status = lookUp(statusWords, phrase, 0)?.value;
  if (status === 'done' || blank.test(phrase.text)) return unknown;
  const pieces = scan(phrase);
  if (isLunar(phrase, pieces)) return unknown;
  const repeated = decideRepeated(phrase, pieces, (dates) => decideDates(phrase, dates, context));
  if (repeated !== null) return repeated;
  const reading = decideOnce(phrase, pieces, context);
  if (status === undefined) return reading;
  return reading.due === null ? unknown : { ...reading, confidence: 'low' };
}

function decideOnce(phrase: Phrase, pieces: readonly Piece[], context: PeriodContext): Reading {
  const dates = decideDates(phrase, pieces.filter(isDated), context);
  if (dates === 'impossible') return unknown;
  if (dates === 'none') return decideWithoutDate(phrase, pieces, context);
  return withCondition(phrase, pieces, { ...unknown, ...dates });
}

/** The dates among the pieces as one schedule; the others are taken into account for what is noise. */
function decideDates(phrase: Phrase, all: readonly Dated[], context: PeriodContext): Dates {
  const { year, issued } = context;
  const chosen = chooseDates(phrase, all);
  const deadlines = settleDates(phrase, chosen, context);
  if (deadlines === null) return decideAnchored(phrase, chosen, context);
  const schedule = combineDeadlines(phrase, deadlines);
  if (schedule === null) return 'none';
  const isLoose = hasOtherWords(phrase, chosen) || chosen.some((one) => !isAnchored(phrase, one));
  const isAside = chosen.some((one) => isOfMeeting(phrase, one) || followsTopic(phrase, one));
  const isPast = schedule.due !== null && schedule.due < (issued ?? firstDayOf(year));
  const doubt = isAside || isPast ? 'low' : isLoose ? 'medium' : 'high';
  const confidence = least(schedule.confidence, doubt);
  return { ...schedule, confidence };
}

/** An impossible date decides only where it is set off or bound; "tỷ lệ 3/15 xã" is no date at all. */
function decideAnchored(phrase: Phrase, chosen: readonly Dated[], context: PeriodContext): Dates {
  const anchored = chosen.filter((dated) => isAnchored(phrase, dated));
  return anchored.length === chosen.length ? 'impossible' : decideDates(phrase, anchored, context);
}

/** What must happen first is kept beside a date: "Quý III, sau khi có hướng dẫn của Trung ương". */
function withCondition(phrase: Phrase, pieces: readonly Piece[], reading: Reading): Reading {
  const condition = pieces
    .filter((piece) => piece.type === 'condition')
    .find(({ on }) => on === 'event');
  if (condition === undefined) return reading;
  const confidence = least(reading.confidence, 'medium');
  return { ...reading, condition: conditionWords(phrase, condition), confidence };
}

/** The first and last number of an Excel date cell that can be a deadline: 1990 to 2099. */
const serials = { first: 32_874, last: 73_050 };

/** A date cell of Excel that lost its format: 43922 (domain.md 2.2 row 66). */
function readSerial(phrase: Phrase): string | null {
  const { kind, letters } = tokenAt(phrase, 0);
  const serial = kind === 'number' && phrase.tokens.length === 1 ? Number(letters) : 0;
  return serial >= serials.first && serial <= serials.last ? dayOfSerial(serial) : null;
}

/** What is no day cannot be turned into one of ours: "quý III âm lịch". */
function isLunar(phrase: Phrase, pieces: readonly Piece[]): boolean {
  return phrase.tokens.some(
    (_, at) =>
      readLunarWord(phrase, at) !== null && !pieces.some(({ from, to }) => at >= from && at < to),
  );
}

function isDated(piece: Piece): piece is Dated {
  return piece.type === 'dated';
}
