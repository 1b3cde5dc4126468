import { matchAt } from './words/lexicon.ts';
import { plainText } from './words/plainText.ts';
import { readWords } from './words/wordList.ts';
import { actionVerbs } from './tasks/actionVerbs.ts';

/**
 * What a part of a text is about: work to be done, goals, why and how the paper was made, how things
 * stand, money, or who gets the paper.
 */
export type Topic = 'work' | 'goal' | 'purpose' | 'assessment' | 'money' | 'closing';

interface TopicRule {
  readonly topic: Topic;
  readonly words: RegExp;
}

const opening = String.raw`^(?:về |các |một số |những |hệ thống |phần |thực trạng |công tác )*`;

/** The first rule that fits a heading counts; headings are plain text without their label. */
const headingRules: readonly TopicRule[] = [
  {
    topic: 'assessment',
    words: new RegExp(
      `${opening}(?:tình hình|kết quả|đánh giá(?! ?,| cán bộ| xếp loại)|hạn chế|nguyên nhân|bài học|ưu điểm|khuyết điểm|tồn tại|bối cảnh|dự báo|thuận lợi|khó khăn|thành tựu|đặc điểm|khái quát)(?!.*(?:phương hướng|, nhiệm vụ|và nhiệm vụ|giải pháp))`,
      'u',
    ),
  },
  {
    topic: 'work',
    words:
      /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm thực hiện|triển khai thực hiện$|chế độ báo cáo|nội dung thực hiện|nội dung công việc|chương trình trọng|khâu đột phá|công việc/u,
  },
  {
    topic: 'goal',
    words: new RegExp(
      `${opening}(?:quan điểm, )?(?:mục tiêu|chỉ tiêu|phương hướng)|^định hướng, mục tiêu|chỉ tiêu (?:chủ yếu|cụ thể)`,
      'u',
    ),
  },
  {
    topic: 'purpose',
    words: new RegExp(
      `${opening}(?:mục đích|yêu cầu|quan điểm|sự cần thiết|ý nghĩa|căn cứ|cơ sở|nguyên tắc|phạm vi|đối tượng|chủ đề|phương châm)`,
      'u',
    ),
  },
  {
    topic: 'money',
    words: new RegExp(
      `${opening}(?:kinh phí|nguồn vốn|nguồn kinh phí|dự toán|khái toán|nguồn lực)`,
      'u',
    ),
  },
  { topic: 'closing', words: /^(?:hiệu lực thi hành|nơi nhận|điều khoản thi hành)/u },
];

/** The end of a line that announces the next ones: "… với những kết quả chủ yếu sau:". */
const leadInRules: readonly TopicRule[] = [
  {
    topic: 'work',
    words:
      /nhiệm vụ|giải pháp|yêu cầu|nội dung (?:sau|cụ thể|chính|chủ yếu|trọng tâm)|giao|lãnh đạo|chỉ đạo/u,
  },
  { topic: 'assessment', words: /kết quả|hạn chế|nguyên nhân|tồn tại|khuyết điểm|bài học/u },
  { topic: 'goal', words: /chỉ tiêu|mục tiêu|phấn đấu/u },
];

/** What a heading announces; null when it says nothing about it, as titles of measures do. */
export function topicOfHeading(heading: string): Topic | null {
  const plain = plainText(heading).trim();
  const found = headingRules.find(({ words }) => words.test(plain))?.topic ?? null;
  const isMeasure = found !== 'assessment' && matchAt(actionVerbs, readWords(heading), 0) > 0;
  const names = /^(?:tổ chức|triển khai|phân công|nhiệm vụ|giao)/u.test(plain);
  return isMeasure && !names ? null : found;
}

/** "Thống nhất các chỉ tiêu chủ yếu: tăng trưởng …". */
const goalsFollow = /(?:mục tiêu|chỉ tiêu)(?: chủ yếu| cụ thể| cơ bản| chính| sau)*$/u;

/** "Mục tiêu chung: Phát triển …": words before a colon that say what the clause itself is about. */
export function topicOfRunIn(body: string): Topic | null {
  const title = /^([^:.;\d]{3,60}):\s+\S/u.exec(body)?.[1];
  if (title !== undefined && goalsFollow.test(plainText(title))) return 'goal';
  const topic = title === undefined ? null : topicOfHeading(title);
  return topic === 'work' ? null : topic;
}

/** What a text that ends in a colon announces; only its last words tell. */
export function topicOfLeadIn(text: string): Topic | null {
  const plain = plainText(text.slice(-120));
  return leadInRules.find(({ words }) => words.test(plain))?.topic ?? null;
}

const closings =
  /^(?:trên đây là|trong quá trình (?:tổ chức |triển khai )*(?:thực hiện|thi hành)|quá trình (?:triển khai )*thực hiện|nơi nhận|kính gửi|(?:nghị quyết|chỉ thị|kết luận|kế hoạch|chương trình|quyết định|thông báo|hướng dẫn)(?: hành động)? này (?:được|phổ biến|có hiệu lực|thay thế|đã)|nhận được)/u;

/** Words that end a paper: whom to ask, whom it reaches, when it comes into force. */
export function isClosing(body: string): boolean {
  return closings.test(plainText(body.slice(0, 80)).trim());
}
