import { readYear } from './numerals.ts';
import { type Found, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';
import { type Condition, endOfEvent } from './readCondition.ts';

/**
 * What has a calendar of its own: meetings, whose day is set by those who call them (domain.md 2.2 rows
 * 58, 59), and what comes with the school year, an election, the weather or a crop.
 */
const occasions = phrasebook<'meeting' | 'season'>({
  meeting: [
    ...['kỳ họp', 'kì họp', 'phiên họp', 'cuộc họp', 'hội nghị', 'đại hội'],
    ...['bầu cử', 'ngày bầu cử', 'kỳ thi'],
  ],
  season: [
    ...['khai giảng', 'tựu trường', 'bế giảng', 'năm học mới', 'nghỉ hè', 'dịp hè', 'hè'],
    ...[
      'đầu xuân',
      'mùa xuân',
      'mùa hè',
      'mùa hạ',
      'mùa thu',
      'mùa đông',
      'mùa mưa',
      'mùa mưa bão',
      'mùa mưa lũ',
      'mùa bão',
      'mùa lũ',
      'mùa khô',
      'mùa nước nổi',
    ],
    ...['vụ đông xuân', 'vụ hè thu', 'vụ thu đông', 'vụ mùa', 'niên vụ', 'đông xuân', 'hè thu'],
    ...['thu đông'],
  ],
});

/** Words that make it a deadline, and those that may stand between them and the occasion. */
const leadingWords = phrasebook<'binding' | 'filler'>({
  binding: [
    ...['trước', 'ngay trước', 'trước thềm', 'tại', 'trong', 'đến', 'tới', 'vào', 'dịp', 'nhân'],
    ...['kịp', 'kịp thời', 'trình', 'phục vụ', 'chậm nhất', 'muộn nhất', 'hết', 'kết thúc'],
  ],
  filler: [
    ...['ngày', 'thời điểm', 'thời gian', 'lễ', 'ngày lễ', 'các', 'mỗi', 'là', 'cho', 'khi'],
    ...['tổ chức', 'diễn ra', 'bước vào', 'bắt đầu', 'khai mạc', 'bế mạc'],
  ],
});

/** More words than people put before an occasion. */
const mostWords = 6;

export interface Occasion {
  readonly kind: 'meeting' | 'season';
  /** Whether words before it say that it is a deadline; otherwise it only stands there. */
  readonly isBound: boolean;
  /** Where the words before it begin. */
  readonly from: number;
}

/** An occasion with the words that lead to it: "trước ngày khai giảng". */
export function readOccasion(phrase: Phrase, at: number): Found<Occasion> | null {
  let end = at;
  let isBound = false;
  for (let words = 0; words <= mostWords; words += 1) {
    const occasion = lookUp(occasions, phrase, end);
    // Without marks "hè" and "hệ" are the same word, unless a year stands behind it.
    const behind = occasion?.end ?? end;
    const isClear = phrase.isMarked || behind - end > 1 || readYear(phrase, behind) !== null;
    if (occasion !== null && isClear) {
      return { value: { kind: occasion.value, isBound, from: at }, end: occasion.end };
    }
    const word = lookUp(leadingWords, phrase, end);
    if (word === null) return null;
    isBound ||= word.value === 'binding';
    end = word.end;
  }
  return null;
}

const dayWords = phrasebook({ day: ['ngày', 'lễ', 'ngày lễ', 'ngày khai mạc', 'khai mạc'] });

/** Behind the name of an occasion, "ngày khai giảng"; the same place where there is none. */
export function skipOccasion(phrase: Phrase, at: number): number {
  return lookUp(occasions, phrase, skip(dayWords, phrase, at))?.end ?? at;
}

/** The first occasion that work waits for: one that is bound, or that stands at the beginning of a cell. */
export function findOccasion(phrase: Phrase): Condition | null {
  for (let at = 0; tokenAt(phrase, at).kind !== 'end'; at += 1) {
    const occasion = readOccasion(phrase, at);
    if (occasion === null || !(occasion.value.isBound || at === 0)) continue;
    const to = endOfEvent(phrase, occasion.end);
    return { type: 'condition', on: 'event', event: at, from: at, to };
  }
  return null;
}
