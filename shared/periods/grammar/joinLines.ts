import { isSign, type Phrase, type Token, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { readCondition } from './readCondition.ts';
import { type Dated, readDated } from './readDated.ts';
import { readOccasion } from './readOccasion.ts';
import { readReference } from './readReference.ts';
import { readRelative, type Relative } from './readRelative.ts';
import { readRhythm } from './readRhythm.ts';
import { readContinuous } from './scan.ts';

/** How far around a break the words are read: no deadline is longer, and absurd cells stay cheap. */
const longestReach = { back: 16, ahead: 16 };

/** Breaks behind these places are kept as they are; no deadline has so many words. */
const mostTokens = 3000;

/** A number behind these words counts them: "Đợt 2" is no day of the month on the next line. */
const countedWords = phrasebook({
  word: ['đợt', 'lần', 'bước', 'vòng', 'kỳ', 'số', 'thứ', 'khóa', 'khoá'],
});

/** Words that no event ends with, whatever the next line begins with: "hướng dẫn của⏎Trung ương". */
const openWords = phrasebook({
  word: ['ngày', 'của', 'có', 'khi', 'và', 'được', 'do', 'về', 'số', 'từ', 'cho', 'với'],
});

/**
 * Narrow columns break lines inside of a phrase: "Trước⏎ngày 30/6", "Quý II⏎năm 2025". Where the words
 * are read across a break as one, it becomes a space; between complete phrases it stays and separates.
 */
export function joinLines(phrase: Phrase): Phrase {
  if (!phrase.text.includes('\n')) return phrase;
  const kept: Token[] = [];
  const joints = new Set<number>();
  phrase.tokens.forEach((token, at) => {
    const isBreak = token.letters === '\n' && at < mostTokens;
    if (isBreak && isInside(phrase, kept, at)) joints.add(token.start);
    else kept.push(token);
  });
  const text = phrase.text.replace(/\n/g, (sign, at: number) => (joints.has(at) ? ' ' : sign));
  return { ...phrase, text, tokens: kept };
}

/** Whether the break at a token stands inside of what is read as one without it. */
function isInside(phrase: Phrase, kept: readonly Token[], at: number): boolean {
  const lastBreak = kept.findLastIndex(({ letters }) => letters === '\n');
  const before = kept.slice(Math.max(lastBreak + 1, kept.length - longestReach.back));
  const behind = phrase.tokens.slice(at + 1, at + 1 + longestReach.ahead);
  const lineEnd = behind.findIndex(({ letters }) => letters === '\n');
  if (before.length === 0 || lineEnd === 0) return false;
  if (isSign(phrase, at + 1, '(')) return true;
  const joined = {
    ...phrase,
    tokens: [...before, ...behind.filter((one) => one.letters !== '\n')],
  };
  const upTo = { ...phrase, tokens: before };
  const line = { ...phrase, tokens: lineEnd === -1 ? behind : behind.slice(0, lineEnd) };
  return readsAcross(joined, upTo, line);
}

function readsAcross(joined: Phrase, upTo: Phrase, line: Phrase): boolean {
  const cut = upTo.tokens.length;
  let at = 0;
  while (at < cut) {
    const dated = readDated(joined, at)?.value ?? null;
    if (dated !== null && isDateAcross(joined, upTo, dated)) return true;
    if (isExpressionAcross(joined, at, cut) || isEventAcross(joined, at, line, cut)) return true;
    const first = dated?.series.items[0];
    at = first === undefined ? at + 1 : Math.max(at + 1, Math.min(first.to, cut));
  }
  return false;
}

/**
 * "Trước⏎ngày 30/6", "Quý II⏎năm 2025", "từ 01/4⏎đến 30/6", "trước 31/12⏎hằng năm". A sign at the
 * beginning of a line is a bullet, and what goes on from a complete date with words or a colon is a
 * statement of its own: "30/6⏎Năm 2026 tổng kết", "Quý II⏎2026: sơ kết".
 */
function isDateAcross(joined: Phrase, upTo: Phrase, dated: Dated): boolean {
  const cut = upTo.tokens.length;
  const { items } = dated.series;
  const crossing = items.find(({ to }) => to > cut);
  if (crossing === undefined) return dated.to > cut || isDayOfRhythm(joined, dated, cut);
  if (isCounted(joined, crossing.from)) return false;
  const before = items[items.indexOf(crossing) - 1];
  if (before?.to === cut && !startsSmall(joined, cut)) return false;
  const isComplete = readDated(upTo, dated.from)?.end === cut;
  return !isComplete || !goesOn(joined, cut, crossing.to);
}

/** Whether a line that could belong to a complete date has more to say. */
function goesOn(joined: Phrase, cut: number, at: number): boolean {
  const isYears = isSign(joined, at, '-') && tokenAt(joined, at + 1).kind === 'number';
  if (isYears || isSign(joined, at, ':')) return true;
  return !startsSmall(joined, cut) && tokenAt(joined, at).kind === 'word';
}

function isDayOfRhythm(joined: Phrase, dated: Dated, cut: number): boolean {
  const isBeside = dated.to === cut && startsSmall(joined, cut);
  const hasYear = dated.series.items.some(({ mention }) => mention.year !== null);
  return isBeside && !hasYear && readRhythm(joined, cut) !== null;
}

function isCounted(joined: Phrase, at: number): boolean {
  return tokenAt(joined, at).kind === 'number' && lookUp(countedWords, joined, at - 1) !== null;
}

/** "Hằng⏎năm", "Thường⏎xuyên", "Trước⏎Đại hội", "Công văn số 12/UBND-TH⏎ngày 15/3/2025". */
function isExpressionAcross(joined: Phrase, at: number, cut: number): boolean {
  return [readRhythm, readContinuous, readOccasion, readReference].some(
    (read) => (read(joined, at)?.end ?? at) > cut,
  );
}

/**
 * "Trong 10 ngày kể từ⏎ngày ký", "Sau⏎Đại hội": the event is on the next line. Words of an event that go
 * on in small letters belong to it, unless their line says when itself: "Sau Đại hội⏎trình quý III".
 */
function isEventAcross(joined: Phrase, at: number, line: Phrase, cut: number): boolean {
  const relative = readRelative(joined, at)?.value ?? null;
  if (relative !== null && endOfLength(relative) > cut) return true;
  const condition = relative ?? readCondition(joined, at)?.value ?? null;
  if (condition === null || condition.to <= cut || saysWhen(line)) return false;
  const isOpen = (condition.event ?? 0) >= cut || lookUp(openWords, joined, cut - 1) !== null;
  return isOpen || startsSmall(joined, cut);
}

/** Behind the length of time and the word that ties it to its event, on whichever side that stands. */
function endOfLength({ event, eventEnd, to }: Relative): number {
  return event === null || eventEnd < to ? to : event + 1;
}

function saysWhen(line: Phrase): boolean {
  return line.tokens.some(
    (_, at) => (readDated(line, at) ?? readRhythm(line, at) ?? readContinuous(line, at)) !== null,
  );
}

function startsSmall(phrase: Phrase, at: number): boolean {
  const { kind, start } = tokenAt(phrase, at);
  return kind === 'word' && /\p{Ll}/u.test(phrase.text.charAt(start));
}
