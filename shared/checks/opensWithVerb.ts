import { actionAt, openingAt } from '../proposals/tasks/readAction.ts';
import { lexicon, matchAt } from '../proposals/words/lexicon.ts';
import { readWords } from '../proposals/words/wordList.ts';

/** Names of papers, meetings and fields: behind them even a verb says only what they are about. */
const thingWords = lexicon(
  'công tác, việc, về, kế hoạch, đề án, chương trình, dự án, nghị quyết, chỉ thị, quyết định, kết luận, thông báo kết luận, tờ trình, quy chế, quy định, đề cương, văn kiện, công văn, hồ sơ, phương án',
  'nhiệm vụ, giải pháp, mục tiêu, chỉ tiêu, nội dung, tình hình, kết quả, chất lượng, hiệu quả, tỷ lệ, số lượng, lĩnh vực, vấn đề, hội nghị, hội thảo, đại hội, lễ, ngày hội, hội thi, cuộc, đợt, phong trào, mô hình, hệ thống, đội ngũ, các, những, một số, một',
);

/** More than the longest expression at the beginning. */
const openingLetters = 48;

/**
 * Whether the name of a task says what is to be done, as "rõ việc" asks: it begins with a verb, or
 * goes on with one behind a word that is not known as a thing. Numbers and bullets before it do not
 * count.
 */
export function opensWithVerb(title: string): boolean {
  const text = title.replace(/^(?:[\s\-–+•*]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])+\s*/u, '');
  if (openingAt(readWords(text.slice(0, openingLetters)), 0) > 0) return true;
  const words = readWords(text);
  if (matchAt(thingWords, words, 0) > 0) return false;
  return words.list.some((_, at) => actionAt(words, at) > 0);
}
