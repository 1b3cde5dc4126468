import { foldText } from '../text/fold.ts';
import { editDistance } from '../text/editDistance.ts';

/** Words that deadlines are made of. */
const vocabulary = [
  ...['quý', 'tháng', 'năm', 'ngày', 'tuần', 'trước', 'hằng', 'thường', 'xuyên', 'định', 'cuối'],
  ...['giữa', 'hoàn', 'thành', 'chậm', 'nhất', 'giai', 'đoạn', 'nhiệm', 'trong', 'muộn', 'mỗi'],
].map((word) => ({ word, folded: foldText(word) }));

const known = new Set(vocabulary.map(({ folded }) => folded));

/** A cell whose misspelt words are one key away from words of deadlines: "Thnág 6", "Thường xuyn". */
export function repairWords(text: string): string[] {
  const repaired = text.normalize('NFC').replace(/\p{L}{2,}/gu, (written) => {
    const folded = foldText(written);
    if (known.has(folded)) return written;
    const near = vocabulary.find((entry) => isOneKeyAway(entry.folded, folded));
    return near === undefined ? written : likeFirstLetter(near.word, written);
  });
  return repaired === text ? [] : [repaired];
}

function isOneKeyAway(word: string, written: string): boolean {
  return Math.abs(word.length - written.length) <= 1 && editDistance(word, written) === 1;
}

function likeFirstLetter(word: string, written: string): string {
  const isCapitalised = /^\p{Lu}/u.test(written);
  return isCapitalised ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
