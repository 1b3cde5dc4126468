import { findTimes, type Time } from '../../periods/findTimes.ts';
import { parsePeriod } from '../../periods/parsePeriod.ts';
import type { Period, PeriodContext } from '../../periods/period.ts';
import { plainText } from '../words/plainText.ts';
import type { Stretch } from '../words/sentences.ts';
import { isBound } from './boundTimes.ts';
import { dayOfRhythm, laterDay, upToLastDay } from './laterDays.ts';

/** A deadline with the words that it was read from, as places in the sentence. */
export interface Deadline extends Stretch {
  readonly period: Period;
}

/** Words that say when; of what comes again and again also the day of each time, which stands apart. */
interface Found extends Stretch {
  readonly day?: Stretch;
}

/** More of a sentence is not searched: nobody writes a deadline there. */
const longestSearched = 3000;
/** Times cited, awaited or counted that may stand before the deadline. */
const mostRejected = 6;

/** The first words of a sentence that bind its work to a time; null when none do. */
export function readDeadline(sentence: string, context: PeriodContext): Deadline | null {
  const text = sentence.slice(0, longestSearched);
  const dated = findDeadline(text, 0, context.year, mostRejected);
  const event: Found | null = findMeeting(plainText(text));
  const isFirst = event !== null && (dated === null || event.start < dated.start);
  const found = isFirst ? event : dated;
  if (found === null) return null;
  const { start, end } = found;
  const period = (words: string) => parsePeriod(words, context);
  if (found.day === undefined) return { start, end, period: period(text.slice(start, end)) };
  const day = text.slice(found.day.start, found.day.end);
  return { ...found.day, period: period(`${text.slice(start, end)}, ${day}`) };
}

/** Meetings by which something has to be ready; their days are not computed. */
const meeting =
  /(?<!\p{L})trước (?:khi diễn ra |ngày khai mạc )?(?:mùa (?:mưa|bão|lũ|khô|vụ)|kỳ họp|phiên họp|đại hội|hội nghị|tết|kỳ bầu cử|năm học)(?!\p{L})[^,;.()]{0,60}/u;

function findMeeting(plain: string): Stretch | null {
  const match = meeting.exec(plain);
  if (match === null) return null;
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

function findDeadline(text: string, from: number, year: number, tries: number): Found | null {
  const times = findTimes(text.slice(from), year).map((time) => ({
    ...time,
    start: time.start + from,
    end: time.end + from,
  }));
  const plain = plainText(text);
  for (const [index, time] of times.entries()) {
    const stretch = accept(plain, time);
    if (stretch !== null) {
      const later = times.slice(index + 1);
      return laterDay(plain, time, later) ?? withDays(plain, stretch, time, later);
    }
    // A condition that is none may have swallowed a date: look again behind its first word.
    if (time.piece.type === 'condition' && tries > 0) {
      const behind = text.indexOf(' ', time.start + 1);
      return behind < 0 ? null : findDeadline(text, behind, year, tries - 1);
    }
  }
  return null;
}

function withDays(plain: string, found: Stretch, time: Time, later: readonly Time[]): Found {
  const joined = joinRhythm(plain, found, time, later[0]);
  if (joined.end !== found.end) return joined;
  const day = time.piece.type === 'rhythm' ? dayOfRhythm(plain, found, later) : null;
  if (day !== null) return { ...found, day };
  return upToLastDay(plain, time, later) ?? found;
}

function accept(plain: string, time: Time): Stretch | null {
  const { piece, start, end } = time;
  switch (piece.type) {
    case 'relative':
      return isLength(plain, start) ? null : upToComma(plain, { start, end });
    case 'rhythm':
      return isBareRhythm(plain, time)
        ? null
        : { start: startOfRhythm(plain, start), end: endOfRhythm(plain, end) };
    case 'continuous':
      return isContinuous(plain, time) ? { start, end } : null;
    case 'condition':
      return acceptCondition(plain, time);
    case 'dated':
      return isBound(plain, time) ? { start, end } : null;
  }
}

/** "…; thường xuyên", "…; thực hiện thường xuyên." In "thường xuyên kiểm tra" it says how, not when. */
function isContinuous(plain: string, { start, end }: Stretch): boolean {
  const before = plain.slice(0, start);
  if (/(?:^|[,;(:]\s*)$/u.test(before)) return true;
  const isDone = /(?:^|[,;(:]\s*)(?:(?:được )?(?:tổ chức |triển khai )?thực hiện|làm) $/u.test(
    before,
  );
  return isDone && /^\s*(?:[.;)]|$)/u.test(plain.slice(end));
}

/**
 * "hằng tháng, trước ngày 25", "hằng quý (trước ngày 20 của tháng cuối quý)", "6 tháng (trước ngày 10/6) và
 * năm (trước ngày 10/12)": on which day each time.
 */
function endOfRhythm(plain: string, end: number): number {
  const day =
    /^,? \(?(?:chậm nhất (?:là )?|trước |vào )?ngày \d{1,2}(?!\d|[/.-]\d)(?: (?:của )?tháng (?:đầu|cuối) (?:của )?(?:quý|kỳ|năm))?(?! tháng)\)?/u;
  const days =
    /^ \((?:chậm nhất (?:là )?|trước |vào )?(?:ngày )?\d{1,2}\/\d{1,2}\)(?:,? (?:và )?(?:(?:hằng |hàng |cả |cuối )?năm|6 tháng) \((?:chậm nhất (?:là )?|trước |vào )?(?:ngày )?\d{1,2}\/\d{1,2}\))*/u;
  const rest = plain.slice(end);
  return end + ((days.exec(rest) ?? day.exec(rest))?.[0].length ?? 0);
}

/** "trước ngày 25 hằng tháng", "định kỳ ngày 20 tháng cuối hằng quý": the day may go before. */
function startOfRhythm(plain: string, start: number): number {
  const day =
    /(?<!\p{L})(?:định kỳ )?(?:chậm nhất (?:là )?|trước |vào )?ngày \d{1,2} (?:(?:của )?tháng (?:đầu|cuối) )?(?:của )?$/u;
  return start - (day.exec(plain.slice(0, start))?.[0].length ?? 0);
}

/** "kiểm toán định kỳ", "ít nhất 01 lần/năm": done now and then, but nobody says when. */
function isBareRhythm(plain: string, { start, end }: Time): boolean {
  return (
    /^(?:theo )?định kỳ$|^\d+ lần/u.test(plain.slice(start, end)) ||
    /(?:ít nhất|tối thiểu|chương trình công tác|chương trình làm việc|dự toán|chỉ tiêu)\s*$/u.test(
      plain.slice(0, start),
    ) ||
    /^[^,;.]{0,60}(?:ít nhất|tối thiểu|không quá)?\s(?:\d+|một|hai) lần(?!\p{L})/u.test(
      plain.slice(end, end + 80),
    )
  );
}

/** "rút ngắn thời gian kiểm soát chi còn không quá 02 ngày": how long, not by when. */
function isLength(plain: string, start: number): boolean {
  return /(?:còn|xuống|xuống còn|thời gian [^,;:.]{0,60})\s*$/u.test(plain.slice(0, start));
}

/** At the beginning of a sentence the words end at its first comma, where the owner follows. */
function upToComma(plain: string, { start, end }: Stretch): Stretch {
  const comma = start < 3 ? plain.slice(start, end).indexOf(',') : -1;
  return { start, end: comma < 0 ? end : start + comma };
}

const awaited =
  /^(?:ngay )?(?:sau khi|sau (?:đại hội|hội nghị|kỳ họp|bầu cử|tết|sáp nhập|sắp xếp)|khi (?:có|được) (?:hướng dẫn|quy định|chủ trương|ý kiến|văn bản|chỉ đạo|kết luận|nghị quyết|phê duyệt|thông qua|cấp có thẩm quyền))(?!\p{L})/u;

/** "sau khi có hướng dẫn …"; at the beginning of a sentence up to its first comma. */
function acceptCondition(plain: string, { start, end }: Time): Stretch | null {
  const words = plain.slice(start, end);
  if (!awaited.test(words)) return null;
  return upToComma(plain, { start, end });
}

/** "trước ngày 18 hằng tháng" is one deadline: a day without a month, and how often it comes. */
function joinRhythm(plain: string, found: Stretch, time: Time, next: Time | undefined): Stretch {
  const isNear =
    next !== undefined && /^[\s,]*(?:của )?$/u.test(plain.slice(found.end, next.start));
  const joins = isNear && next.piece.type === 'rhythm' && time.piece.type !== 'condition';
  return joins ? { start: found.start, end: next.end } : found;
}
