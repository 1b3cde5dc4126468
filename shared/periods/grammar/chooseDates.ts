import type { Mention } from './mention.ts';
import { isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { type Dated, extensionWords } from './readDated.ts';
import { readOccasion } from './readOccasion.ts';
import { startsStatement } from './scan.ts';

/** What plans and reports are about: "kế hoạch năm 2021" says which one, not by when. */
const topics = phrasebook({
  topic: [
    ...['kế hoạch', 'báo cáo', 'kết quả', 'nhiệm vụ', 'dự toán', 'ngân sách', 'chỉ tiêu'],
    ...['tổng kết', 'sơ kết', 'chương trình', 'công tác', 'nghị quyết', 'đề án', 'dự án'],
    ...['số liệu', 'tình hình', 'biên chế', 'vốn', 'kinh phí', 'quyết toán', 'danh mục'],
    ...['đầu tư công'],
  ],
});

/** Of these none is made for a single month: "trình đề án tháng 6" says when. */
const lastingTopics = phrasebook({ topic: ['đề án', 'dự án', 'nghị quyết'] });

/** Meetings have their own calendar: "kỳ họp giữa năm" is not June (domain.md 2.2 rows 58, 59). */
const meetings = phrasebook({
  meeting: ['kỳ họp', 'phiên họp', 'hội nghị', 'đại hội', 'cuộc họp'],
});

/** Verbs of what follows upon a paper once it is there. */
export const carryingOut = phrasebook({
  work: [
    ...[
      'triển khai',
      'thực hiện',
      'triển khai thực hiện',
      'tổ chức thực hiện',
      'tổ chức triển khai',
    ],
    ...['tổ chức', 'áp dụng', 'duy trì', 'nhân rộng'],
  ],
});

/** True when a sign or another statement sets the date off, or a word binds it. */
export function isAnchored(phrase: Phrase, { bound, from }: Dated): boolean {
  return bound !== 'none' || startsStatement(phrase, from);
}

/**
 * The dates of a cell that can be deadlines. Dates that only name a plan, a report or a session are
 * left out; a plain date gives way to one that is bound ("trước", "trong") in the same statement.
 */
export function chooseDates(phrase: Phrase, all: readonly Dated[]): Dated[] {
  const dates = all.filter(
    (dated, index) =>
      !isSession(phrase, dated) &&
      !isReplaced(phrase, all[index + 1]) &&
      !isWeekInDays(phrase, dated, all[index + 1]),
  );
  const deadlines = dates.filter((dated) => !isTopic(phrase, dated));
  const steps = dates.filter((dated) => isStep(phrase, dated, deadlines));
  const left = deadlines.length > 0 ? steps : dates;
  return left.filter(
    (dated) =>
      isAnchored(phrase, dated) ||
      !left.some((other) => other.bound !== 'none' && isSameStatement(phrase, dated, other)),
  );
}

/** "Quý II/2025 (gia hạn đến quý III/2025)": of what was put off only the new day counts. */
function isReplaced(phrase: Phrase, next: Dated | undefined): boolean {
  return next !== undefined && lookUp(extensionWords, phrase, next.from) !== null;
}

/** "Tuần 2 tháng 5 (12-16/5)": which week is meant, the days in brackets say best. */
function isWeekInDays(phrase: Phrase, dated: Dated, next: Dated | undefined): boolean {
  if (unitOf(dated) !== 'week' || next === undefined || next.series.joins.length === 0)
    return false;
  const isDays = next.series.items.every(({ mention }) => mention.unit === 'day');
  const isAlone = next.from === dated.to + 1 && isSign(phrase, next.to, ')');
  return isDays && isAlone && isSign(phrase, dated.to, '(');
}

/**
 * A period of a plan is its name behind other words: "kế hoạch đầu tư công giai đoạn 2021-2025"; behind
 * words of carrying out alone it says when: "triển khai giai đoạn 2026-2030".
 */
function isTopic(phrase: Phrase, dated: Dated): boolean {
  const isName = dated.bound === 'none' && dated.name !== null;
  return followsTopic(phrase, dated) || (isName && !startsCarryingOut(phrase, dated.from));
}

/**
 * "Khảo sát tháng 4, báo cáo tháng 5": beside a step with its month the next one is written alike, and
 * says when, not which report. Years stay names: "Khảo sát năm 2025, kế hoạch năm 2026".
 */
function isStep(phrase: Phrase, dated: Dated, deadlines: readonly Dated[]): boolean {
  if (deadlines.includes(dated)) return true;
  const unit = unitOf(dated);
  const isClosed = ['sign', 'end'].includes(tokenAt(phrase, dated.to).kind);
  if (dated.bound !== 'none' || !isClosed || (unit !== 'month' && unit !== 'quarter')) return false;
  return deadlines.some(
    (other) =>
      other.bound === 'none' && unitOf(other) === unit && !isSameStatement(phrase, dated, other),
  );
}

function unitOf({ series }: Dated): Mention['unit'] | undefined {
  return series.items[0]?.mention.unit;
}

function startsCarryingOut(phrase: Phrase, at: number): boolean {
  let start = at;
  while (!startsStatement(phrase, start)) start -= 1;
  while (start < at) {
    const word = lookUp(carryingOut, phrase, start);
    if (word === null) return false;
    start = word.end;
  }
  return true;
}

/** True for a date that only says what a plan or report is about. */
export function followsTopic(phrase: Phrase, dated: Dated): boolean {
  const { bound, from } = dated;
  if (bound !== 'none') return false;
  const isInsideYear = unitOf(dated) === 'month' || unitOf(dated) === 'quarter';
  if (isInsideYear && lookUp(lastingTopics, phrase, from - 2)?.end === from) return false;
  for (let start = from - 1; start >= Math.max(0, from - 3); start -= 1) {
    if (lookUp(topics, phrase, start)?.end === from) return true;
  }
  return false;
}

function isSession(phrase: Phrase, dated: Dated): boolean {
  const mention = dated.series.items[0]?.mention;
  const isPart = mention?.unit === 'year' && mention.part !== 'whole';
  if (isPart && isOfMeeting(phrase, dated)) return true;
  const isYear = mention?.unit === 'year' || mention?.unit === 'school-year';
  return isYear && dated.bound === 'none' && namesOccasion(phrase, dated.from);
}

/**
 * "trước mùa mưa bão năm 2026", "tại kỳ họp cuối năm 2026": the year says which one. Beside a season that
 * nothing binds it is the only deadline: "Ra quân dịp hè năm 2026".
 */
function namesOccasion(phrase: Phrase, from: number): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const occasion = readOccasion(phrase, at)?.value;
    const isAwaited = occasion?.isBound === true || (occasion?.kind === 'season' && at === 0);
    if (isAwaited) return true;
    if (startsStatement(phrase, at)) return false;
  }
  return false;
}

/** True for a date that follows a meeting in its statement: "Phiên họp BTV tháng 5". */
export function isOfMeeting(phrase: Phrase, { bound, from }: Dated): boolean {
  if (bound !== 'none') return false;
  for (let at = from - 1; at >= 0 && !startsStatement(phrase, at + 1); at -= 1) {
    if (lookUp(meetings, phrase, at) !== null) return true;
  }
  return false;
}

function isSameStatement(phrase: Phrase, one: Dated, other: Dated): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  for (let at = left.to; at < right.from; at += 1) {
    if (isSign(phrase, at, ',', ';', '.', '\n', '(', ')')) return false;
  }
  return true;
}
