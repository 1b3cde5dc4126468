import { tokenAt } from './grammar/phrase.ts';
import { type Piece, scan } from './grammar/scan.ts';
import { tokenise } from './grammar/tokenise.ts';

/** Words of a running text that say when; `start` and `end` are UTF-16 places in it. */
export interface Time {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/** Words without which no rule of the grammar finds anything. */
const timeWord =
  /năm|tháng|quý|quí|ngày|tuần|kỳ|kì|hằng|hàng|sau|trước|khi|hạn|giờ|thường xuyên|liên tục|\d[/.-]\d/iu;

/**
 * The times that a sentence speaks of, from left to right, as the grammar of deadlines reads them.
 * Which of them is a deadline is for the caller to judge.
 */
export function findTimes(text: string, planYear: number): Time[] {
  if (!timeWord.test(text)) return [];
  const sameLength = text.replaceAll('…', '.').replace(/\p{Cf}/gu, ' ');
  const phrase = tokenise(sameLength, planYear);
  if (phrase.text.length !== text.length) return [];
  return scan(phrase).map((piece) => ({
    start: tokenAt(phrase, piece.from).start,
    end: tokenAt(phrase, piece.to - 1).end,
    piece,
  }));
}
