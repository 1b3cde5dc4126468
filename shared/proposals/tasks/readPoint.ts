import type { Node } from '../outline.ts';
import { lexicon, matchAt } from '../words/lexicon.ts';
import type { Stretch } from '../words/sentences.ts';
import { isCapitalised, readWords } from '../words/wordList.ts';
import { opensOwner } from './readOwner.ts';
import type { TaskReading } from './readTask.ts';

/** What a point begins with that describes or lists, and asks for nothing. */
const describing = lexicon(
  'kinh phí, thời gian, thời hạn, thời điểm, địa điểm, đối tượng, thành phần, nội dung, hình thức, phạm vi, quy mô, mức, tỷ lệ, tỷ trọng, tổng, số, dự án, công trình, tuyến, đường, cầu, khu, cụm, hội nghị, cuộc, lễ, ngày, đến, từ, trong, trên, việc, đây, đó, nguồn, vốn, ngân sách, chương trình, đề án, kế hoạch, quy hoạch',
  'chỉ tiêu, mục tiêu, nhiệm vụ, giải pháp, biện pháp, tiêu chí, điều kiện, hồ sơ, sản phẩm, diện tích, giá trị, sản lượng, năng suất, tốc độ, chất lượng, công tác, hoạt động, phong trào, tình hình, kết quả, mô hình, hệ thống, hạ tầng, tài liệu, văn bản, báo cáo, quyết định, nghị quyết, luật, căn cứ, theo, như, là, có, gồm, bao gồm',
  'đồng ý, nhất trí, tán thành, chấp thuận, thống nhất, ghi nhận, hoan nghênh, người, nhân dân, dân, hộ, các, những, mỗi, từng, mọi, nhiều, hầu hết, phần lớn, một, một số, toàn, riêng, tuy nhiên, do, vì, nếu, khi, sau, qua, nhờ, trước, vẫn, còn, đã, đang, chưa, được, bị, thực trạng, khó khăn, hạn chế là, nguyên nhân, phụ lục, biểu, nhóm, giai đoạn, năm, quý, tháng, tên, môn, ông, bà, với, về, để, nhằm, khởi nghiệp, đột phá, khâu đột phá',
);

/** Words early in a sentence that tell how things are. */
const telling = lexicon('là, được, đã, đang, đạt, gồm, bao gồm, chưa, bị, diễn ra, còn');

/** How far into the sentence they count, and how long a sentence has to be; in words. */
const early = 8;
const shortest = 6;

/**
 * A point of a list of tasks whose verb nobody has taught the program: "Thắp sáng đường quê tại mọi
 * thôn." Null where its words rather describe something.
 */
export function readPoint(node: Node, { start, end }: Stretch): TaskReading | null {
  const { clause, bodyStart, topic, isAnnouncement } = node;
  const isPoint = topic === 'work' && clause.label !== null && !isAnnouncement;
  if (!isPoint || start !== bodyStart) return null;
  const sentence = clause.text.slice(start, end);
  const words = readWords(sentence);
  const isName = isCapitalised(words, 1) || opensOwner(words, 0);
  if (words.list.length < shortest || !/[.;]$/u.test(sentence) || isName) return null;
  if (!isCapitalised(words, 0) || matchAt(describing, words, 0) > 0) return null;
  const first = words.list.slice(0, early);
  if (first.some((word, at) => matchAt(telling, words, at) > 0 || /[:(]/u.test(word.gap)))
    return null;
  const title = { start: 0, end: sentence.replace(/[\s.;,…/]+$/u, '').length };
  return { title, owner: null, supports: [], hasVerb: false };
}
