import type { Time } from '../../periods/findTimes.ts';
import type { Stretch } from '../words/sentences.ts';
import { completed, isBound } from './boundTimes.ts';

/**
 * "sơ kết hằng năm, tổng kết vào cuối năm 2025", "khởi công trong tháng 3, hoàn thành trước ngày
 * 31/8/2025": when work ends says more than how often it is done and when it begins.
 */
export function laterDay(
  plain: string,
  { piece, start }: Time,
  later: readonly Time[],
): Stretch | null {
  const begins = /^(?:từ nay )?$|(?:khởi công|khởi động|bắt đầu)[^,;.]{0,40}$/u.test(
    plain.slice(0, start),
  );
  if (piece.type !== 'rhythm' && !begins) return null;
  return (
    later.find(
      (time) =>
        time.piece.type === 'dated' &&
        time.piece.series.items.some(({ mention }) => mention.year !== null) &&
        (piece.type === 'rhythm' || completed.test(plain.slice(0, time.start))) &&
        isBound(plain, time),
    ) ?? null
  );
}

/** How far apart, in characters, days of one piece of work stand. */
const longestBetween = 120;
/** Words between two days that make the second one no day of the work. */
const aim = /(?<!\p{L})(?:để|nhằm|phục vụ|chuẩn bị|theo|tại|từ|sau)(?!\p{L})/u;

/** Whether one clause goes on from a place to a time, which is a day, month or quarter by which work ends. */
function goesOnTo(plain: string, from: number, time: Time): boolean {
  const between = plain.slice(from, time.start);
  const { piece } = time;
  return (
    piece.type === 'dated' &&
    piece.bound !== 'none' &&
    piece.series.items.every(({ mention }) => units.has(mention.unit)) &&
    between.length <= longestBetween &&
    !/[;:]|\.\s/u.test(between) &&
    !aim.test(between) &&
    between.split('(').length === between.split(')').length &&
    isBound(plain, time)
  );
}

const units: ReadonlySet<string> = new Set(['day', 'month', 'quarter']);

/**
 * "điểm trước ngày 15/5, cấp cơ sở chậm nhất ngày 30/6": each step of the work with its day. From the
 * first up to the last one; null where there is only one.
 */
export function upToLastDay(plain: string, time: Time, later: readonly Time[]): Stretch | null {
  if (!goesOnTo(plain, time.start, time)) return null;
  let end = time.end;
  for (const [at, next] of later.entries()) {
    const isStep = /,|(?<!\p{L})và(?!\p{L})/u.test(plain.slice(end, next.start));
    if (!isStep || !goesOnTo(plain, end, next)) break;
    // "…, báo cáo trước ngày 15/12 hằng năm" is due again and again, and no step.
    if (later[at + 1]?.piece.type === 'rhythm') break;
    end = next.end;
  }
  return end === time.end ? null : { start: time.start, end };
}

/** "trước ngày 20 của tháng cuối quý". */
const monthOfDay = /^ (?:của )?tháng (?:đầu|cuối) (?:của )?(?:quý|kỳ|năm)/u;

/** "sơ kết hằng năm, trình Tỉnh ủy trước ngày 15/12": on which day each time; null where none is said. */
export function dayOfRhythm(
  plain: string,
  rhythm: Stretch,
  later: readonly Time[],
): Stretch | null {
  const [first, ...others] = later.filter(({ start }) => start >= rhythm.end);
  if (first?.piece.type !== 'dated') return null;
  const mention = first.piece.series.items[0]?.mention;
  if (mention?.unit !== 'day' || mention.year !== null) return null;
  const isSeldom = /năm|quý|6 tháng/u.test(plain.slice(rhythm.start, rhythm.end));
  if (!isSeldom && mention.month !== null) return null;
  if (!goesOnTo(plain, rhythm.end, first)) return null;
  const { start, end } = upToLastDay(plain, first, others) ?? first;
  return { start, end: end + (monthOfDay.exec(plain.slice(end))?.[0].length ?? 0) };
}
