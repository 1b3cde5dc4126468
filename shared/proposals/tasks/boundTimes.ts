import type { Time } from '../../periods/findTimes.ts';
import type { Mention } from '../../periods/grammar/mention.ts';

/** Words with which a year or day behind "hoàn thành" or in brackets needs no preposition. */
const setOff = /(?:hoàn thành|thời gian|thời hạn|tiến độ|kết thúc|\()(?: là| trong|:)?\s*$/u;
/** Names of papers whose horizon follows: "chiến lược … đến năm 2030". */
const horizon =
  /(?:tầm nhìn|chiến lược|quy hoạch|định hướng|đề án|chương trình|kế hoạch|nghị quyết|dự án|mục tiêu)(?!\p{L})[^,;:]*$/u;
export const completed = /(?:hoàn thành|xong|phấn đấu|chậm nhất)[^,;:]{0,40}$/u;

/** Whether a date binds the work, or only names a plan, a report or the state of things. */
export function isBound(plain: string, time: Time): boolean {
  const { piece, start, end } = time;
  if (piece.type !== 'dated' || piece.name !== null) return false;
  const before = plain.slice(0, start);
  const mention = piece.series.items[0]?.mention;
  if (mention === undefined) return false;
  const isYear = mention.unit === 'year';
  switch (piece.bound) {
    case 'before':
      return true;
    case 'by':
      return !isYear || !horizon.test(before) || completed.test(before);
    case 'within':
      return !/^(?:thuộc|khoảng)/u.test(plain.slice(start, end));
    case 'from':
      return /^ngay/u.test(plain.slice(start, end));
    case 'after':
      return false;
    case 'none':
      return (
        (isYear && mention.part !== 'whole') ||
        setOff.test(before) ||
        isClosingDate(mention, plain, time)
      );
  }
}

/** What a month may only be about: "kế hoạch tháng 3/2024". */
const topicOf = /(?:kế hoạch|báo cáo|chương trình|tình hình|kết quả|nhiệm vụ|từ|của)[^,;:]{0,12}$/u;

/** A month or quarter with its year at the end of a clause: "… trong sinh hoạt chi bộ tháng 01/2026". */
function isClosingDate(mention: Mention, plain: string, { start, end }: Time): boolean {
  const isDated = (mention.unit === 'month' || mention.unit === 'quarter') && mention.year !== null;
  return (
    isDated && /^\s*(?:[;.,]|$)/u.test(plain.slice(end)) && !topicOf.test(plain.slice(0, start))
  );
}
