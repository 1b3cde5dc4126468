import { type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Verbs and nouns that only say that work is done; anything else may change what a date means. */
const workWords = phrasebook({
  work: [
    ...['hoàn thành', 'cơ bản hoàn thành', 'hoàn tất', 'xong', 'thực hiện', 'triển khai', 'trình'],
    ...['ban hành', 'tổ chức', 'gửi', 'nộp', 'phấn đấu', 'thời gian', 'thời hạn', 'hạn', 'và'],
    ...['nay', 'từ', 'tổ chức thực hiện', 'báo cáo', 'trong đó', 'thứ hai', 'thứ ba', 'thứ tư'],
    ...['thứ năm', 'thứ sáu', 'thứ bảy', 'thời gian thực hiện', 'thời gian hoàn thành'],
  ],
});

/** True when words are left that no rule knows. */
export function hasOtherWords(phrase: Phrase, read: readonly Stretch[]): boolean {
  let at = 0;
  while (tokenAt(phrase, at).kind !== 'end') {
    const stretch = read.find(({ from, to }) => at >= from && at < to);
    const known = stretch?.to ?? lookUp(workWords, phrase, at)?.end;
    if (known === undefined && tokenAt(phrase, at).kind === 'word') return true;
    at = known ?? at + 1;
  }
  return false;
}
