import { plainText } from '../words/plainText.ts';
import type { Stretch } from '../words/sentences.ts';

export type Attribute = 'lead' | 'support' | 'period' | 'product' | 'other';

/** A part of a line such as "Đơn vị chủ trì: …; Thời gian: …"; places are UTF-16 units in the line. */
export interface AttributePart extends Stretch {
  readonly attribute: Attribute;
}

const body = '(?:(?:các )?(?:cơ quan|đơn vị|cơ quan, đơn vị|đơn vị, cơ quan|cấp) )';

/** What the words before the colon are called; as `plainText` writes them. */
const labels: readonly (readonly [Attribute, string])[] = [
  ['lead', `${body}?(?:chủ trì|đầu mối)(?: thực hiện| tham mưu| chính)?`],
  [
    'lead',
    `${body}(?:thực hiện|tham mưu|chịu trách nhiệm)|phân công thực hiện|trách nhiệm thực hiện`,
  ],
  ['support', `${body}?(?:phối hợp)(?: thực hiện)?|${body}liên quan`],
  [
    'period',
    '(?:thời gian|thời hạn|tiến độ|hạn)(?: thực hiện| hoàn thành| triển khai| trình| ban hành| báo cáo)*',
  ],
  [
    'product',
    '(?:dự kiến )?(?:sản phẩm|kết quả)(?:,? ?/? ?(?:sản phẩm|kết quả))?(?: dự kiến| đầu ra| thực hiện| hoàn thành)?',
  ],
  [
    'other',
    'lãnh đạo (?:phụ trách|chỉ đạo)|người phụ trách|kinh phí(?: thực hiện)?|nguồn (?:vốn|kinh phí)|cấp trình|cấp ban hành|ghi chú',
  ],
];

const pattern = new RegExp(
  `(?:^|[;.,(]\\s*|[-+•]\\s*)(?:${labels.map(([, words]) => `(${words})`).join('|')})\\s*:\\s*`,
  'gu',
);

/** Longest line that is searched for labels; longer ones are text. */
const longestLine = 1500;

/** The parts of a line of labels; null when it begins with anything else. */
export function readAttributeLine(line: string): AttributePart[] | null {
  if (!line.includes(':') || line.length > longestLine) return null;
  const plain = plainText(line);
  const matches = [...plain.matchAll(pattern)];
  if (matches[0] === undefined || matches[0].index > 2) return null;
  return matches.map((match, at) => {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const kind = groups.findIndex((group) => group !== undefined);
    const start = match.index + match[0].length;
    const words = line.slice(start, matches[at + 1]?.index ?? line.length);
    return {
      attribute: labels[kind]?.[0] ?? 'other',
      start,
      end: start + words.replace(/[\s.;,)/-]+$/u, '').length,
    };
  });
}
