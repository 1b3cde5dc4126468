import { isCapitals } from '../../resolution/capitals.ts';
import type { Node } from '../outline.ts';
import { plainText } from '../words/plainText.ts';
import type { Stretch } from '../words/sentences.ts';
import type { TaskReading } from './readTask.ts';

/** Whether a sentence that has the form of a task stands where tasks are given. */
export function asksForWork(node: Node, part: Stretch, { owner }: TaskReading): boolean {
  const words = node.clause.text.slice(part.start, part.end);
  if (words.endsWith(':') || node.isRepeated || isShouted(words)) return false;
  if (isGoal(words) || isEnacting(node, words) || isPreamble(node)) return false;
  if (node.isAnnouncement && node.surroundings !== 'work') return false;
  const isGiven =
    owner?.isGiven === true && node.topic !== 'assessment' && node.topic !== 'closing';
  return node.topic === 'work' || (isGiven && node.topic !== null);
}

/** "Phấn đấu 100% …" is something to reach, not something to do. */
function isGoal(words: string): boolean {
  return /^phấn đấu/u.test(plainText(words.slice(0, 20))) && /\d/.test(words);
}

/** "QUYẾT ĐỊNH": the formula above what a paper resolves. */
function isShouted(words: string): boolean {
  return !/\p{Ll}/u.test(words.slice(0, 60)) && isCapitals(words);
}

const reasons = /^(?:căn cứ|thực hiện|triển khai|trên cơ sở|xét|sau khi)(?!\p{L})/u;
const resolves = /(?:như sau|sau đây|quyết nghị|quyết định|kết luận)\s*:$/u;
/** In characters. */
const longestPreamble = 1500;

/** "Thực hiện Nghị quyết Đại hội …; Ban Chấp hành ban hành Nghị quyết … như sau:": why a paper is issued. */
function isPreamble({ clause: { label, text } }: Node): boolean {
  if (label !== null || !text.endsWith(':') || text.length > longestPreamble) return false;
  const plain = plainText(text);
  return reasons.test(plain) && resolves.test(plain.slice(-40));
}

const enacting =
  /^(?:ban hành (?:kèm theo|quyết định|nghị quyết|kế hoạch|quy chế|quy định|chương trình|đề án)|thông qua|phê duyệt|tán thành|nhất trí|thống nhất|quy định|sửa đổi|bãi bỏ)(?!\p{L})/u;
/** "Đồng ý chủ trương thành lập …": decided, and nobody's work yet. */
const agreeing =
  /^(?:cơ bản )?(?:đồng ý|nhất trí|thống nhất|tán thành|chấp thuận)(?: cao| thông qua| về)? (?:chủ trương|với|nội dung|các nội dung|các mục tiêu|đề xuất|đánh giá)(?!\p{L})/u;
const obeying =
  /(?:chịu trách nhiệm|căn cứ .{0,60}) thi hành(?: (?:quyết định|nghị quyết|chỉ thị) này)?$/u;

/** "Điều 1. Thông qua …", "… chịu trách nhiệm thi hành Quyết định này": how every paper of its kind goes. */
function isEnacting({ clause }: Node, words: string): boolean {
  const plain = plainText(words.slice(0, 600)).replace(/[\s./]+$/u, '');
  return (
    (/^điều /iu.test(clause.label ?? '') && enacting.test(plain)) ||
    agreeing.test(plain) ||
    obeying.test(plain)
  );
}
