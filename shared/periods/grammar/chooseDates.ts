import { isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import type { Dated } from './readDated.ts';
import { startsStatement } from './scan.ts';

/** What plans and reports are about: "kế hoạch năm 2021" says which one, not by when. */
const topics = phrasebook({
  topic: [
    ...[
      'kế hoạch',
      'báo cáo',
      'kết quả',
      'nhiệm vụ',
      'dự toán',
      'ngân sách',
      'chỉ tiêu',
      'tổng kết',
    ],
    ...[
      'sơ kết',
      'chương trình',
      'công tác',
      'nghị quyết',
      'đề án',
      'dự án',
      'số liệu',
      'tình hình',
    ],
    ...['biên chế', 'vốn', 'kinh phí', 'quyết toán', 'danh mục', 'đầu tư công'],
  ],
});

/** Meetings have their own calendar: "kỳ họp giữa năm" is not June (domain.md 2.2 rows 58, 59). */
const meetings = phrasebook({
  meeting: ['kỳ họp', 'phiên họp', 'hội nghị', 'đại hội', 'cuộc họp'],
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
  const dates = all.filter((dated) => !isSession(phrase, dated));
  const deadlines = dates.filter((dated) => !isTopic(phrase, dated));
  const left = deadlines.length > 0 ? deadlines : dates;
  return left.filter(
    (dated) =>
      isAnchored(phrase, dated) ||
      !left.some((other) => other.bound !== 'none' && isSameStatement(phrase, dated, other)),
  );
}

/** True for a date that only says what a plan or report is about. */
export function isTopic(phrase: Phrase, { bound, from }: Dated): boolean {
  return bound === 'none' && endsWith(topics, phrase, from);
}

function isSession(phrase: Phrase, { bound, from, series }: Dated): boolean {
  const mention = series.items[0]?.mention;
  const isPart = mention?.unit === 'year' && mention.part !== 'whole';
  return bound === 'none' && isPart && endsWith(meetings, phrase, from);
}

/** True when an expression of the book ends right before a token. */
function endsWith(book: typeof topics | typeof meetings, phrase: Phrase, at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - 3); start -= 1) {
    if (lookUp<string>(book, phrase, start)?.end === at) return true;
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
