import type { SourceClause } from './outline.ts';
import { plainText } from './words/plainText.ts';

/** The line that says what kind of paper it is; its title follows. */
const kind =
  /^(?:nghị quyết|chỉ thị|kết luận|quyết định|kế hoạch|chương trình|chương trình hành động|đề án|thông báo|hướng dẫn|công văn|thông tri|quy định)$/u;
/** Lines behind it that are no part of the title: who issues it, what it rests on, rules. */
const author = /^(?:của |hội nghị |ban chấp hành|hội đồng nhân dân|ủy ban nhân dân|khóa )/u;
const end =
  /^(?:căn cứ|thực hiện .*(?:ban hành|xây dựng|như sau)|xét |theo đề nghị|sau khi|ngày \d|[-–—_*=\s.]+$)|[.;:]$|\. /u;
/** Lines of one title, and characters of one line. */
const mostLines = 4;
const longestLine = 300;

/** The words of a paper's title, above its first sentence; empty where none is found. */
export function titleOfPaper(
  clauses: readonly Pick<SourceClause, 'label' | 'heading' | 'text'>[],
): string {
  const at = clauses.findIndex(({ text }) => text.length < 40 && kind.test(plainText(text).trim()));
  if (at < 0) return '';
  const lines: string[] = [];
  for (const { label, heading, text } of clauses.slice(at + 1, at + 1 + mostLines)) {
    const plain = plainText(text).trim();
    // A heading that goes on under the kind of paper is its title as well.
    const isOver = label !== null || text.length > longestLine || end.test(plain);
    if (isOver || (heading && lines.length > 0)) break;
    if (!author.test(plain)) lines.push(text.trim());
  }
  return lines.join(' ');
}
