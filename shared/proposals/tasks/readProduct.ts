import type { Stretch } from '../words/sentences.ts';

/** Verbs that bring a paper about, and the kinds of papers; both as `plainText` writes them. */
const making =
  'ban hành|xây dựng|trình|lập|soạn thảo|tham mưu|hoàn thiện|hoàn thành|gửi|có|cụ thể hóa .{0,60}? bằng|dự thảo';
const papers = [
  ...[
    'chương trình hành động',
    'chương trình',
    'kế hoạch',
    'nghị quyết',
    'quyết định',
    'chỉ thị',
    'kết luận',
  ],
  ...[
    'đề án',
    'quy chế',
    'quy định',
    'quy trình',
    'quy hoạch',
    'hướng dẫn',
    'văn bản',
    'báo cáo',
    'tờ trình',
  ],
  ...[
    'danh mục',
    'phương án',
    'bộ tiêu chí',
    'bộ chỉ số',
    'tài liệu',
    'lộ trình',
    'cơ chế',
    'thông báo',
  ],
].join('|');
const maker = new RegExp(
  `(?<!\\p{L})(?:${making})(?: và| các| một| một số| dự thảo| được| đề xuất| triển khai| ban hành| thực hiện)* ((?:${papers})(?:, (?:${papers}))*)(?!\\p{L})`,
  'gu',
);
/** "sau khi có hướng dẫn …", "sau khi Trung ương ban hành …": a paper that the work waits for is not made by it. */
const awaiting = /(?:(?:sau|trước) khi [^,;:.()]{0,60}|(?<!\p{L})(?:khi|nếu|chưa|đã) )$/u;
const reporting =
  /(?<!\p{L})báo cáo (?:kết quả|tình hình|tiến độ|[^,;.]{0,80}?kết quả)|(?<!\p{L})gửi (báo cáo)|, (báo cáo) (?=\p{L})|^(?:định kỳ )?báo cáo/u;

/** The paper that a sentence asks for: "ban hành kế hoạch …" → "Kế hoạch"; null when it names none. */
export function readProduct(plain: string): (Stretch & { readonly product: string }) | null {
  const searched = plain.slice(0, 1500);
  const made = [...searched.matchAll(maker)].find(
    ({ index }) => !awaiting.test(searched.slice(0, index)),
  );
  const paper = made?.[1];
  if (made !== undefined && paper !== undefined) {
    const start = made.index + made[0].length - paper.length;
    return { start, end: start + paper.length, product: capitalise(paper) };
  }
  const report = reporting.exec(searched);
  if (report === null) return null;
  const start = report.index + report[0].indexOf('báo cáo');
  return { start, end: start + 'báo cáo'.length, product: 'Báo cáo' };
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
