import type { Role, RoleMark } from './roleWords.ts';

/** Who answers for the work; who drafts a paper does the work of it, whoever signs or carries it out. */
const leading = ['phụ trách', 'chịu trách nhiệm', 'tham mưu', 'soạn thảo', 'dự thảo', 'đề xuất'];

/** Who does what nobody else is said to lead. */
const working = [
  ...['tổ chức thực hiện', 'triển khai thực hiện', 'tổ chức triển khai', 'thực hiện'],
  ...['triển khai', 'trình', 'báo cáo', 'tổng hợp'],
];

/** What is done to the work of another body. */
const assisting = [
  ...['ban hành', 'phê duyệt', 'quyết định', 'thông qua', 'thẩm định', 'thẩm tra', 'góp ý'],
  ...[
    'cho ý kiến',
    'theo dõi',
    'giám sát',
    'đôn đốc',
    'kiểm tra',
    'chỉ đạo',
    'lãnh đạo',
    'hướng dẫn',
  ],
  ...['hỗ trợ', 'tham gia', 'ký ban hành', 'cấp kinh phí', 'bố trí kinh phí', 'bảo đảm kinh phí'],
];

/** In the form of a part of a regular expression. */
export const dutyVerbs = [...leading, ...working, ...assisting].join('|');

/** Behind a name and before the end of its entry: "Sở Nội vụ tham mưu; UBND tỉnh ban hành". */
const duty = new RegExp(
  `(?=\\p{L})(?<=[\\p{L})]\\s*[:–—-]?\\s)(?:chịu trách nhiệm )?(${dutyVerbs})(?:(?:,| và) (?:${dutyVerbs}))*(?=\\s*(?:[;,.\\n–—→]|[-=]+[\\s>]|$))`,
  'gu',
);

/** "Sở Y tế (thực hiện); UBND tỉnh (ban hành)". */
const bracketed = new RegExp(`(?=[([])(?<=\\p{L}\\s*)[([]\\s*(${dutyVerbs})\\s*[)\\]]`, 'giu');

/** With these words it is the name of a body: "Cơ quan tham mưu", "Hội đồng thẩm định", "Tổ soạn thảo". */
const bodyOfDuty =
  /(?:^|[\s,;])(?:tổ|nhóm|đoàn|ban|bộ|bộ phận|phòng|hội đồng|ủy ban|uỷ ban|cơ quan|đơn vị|trung tâm|công ty|tập thể|đồng chí)$/iu;

/**
 * What bodies do, said behind their names: "A tham mưu, B thực hiện", "A thực hiện; B giám sát". Who drafts
 * leads (domain.md 1.4: “tham mưu” stands first among the verbs of tasks, “Cơ quan tham mưu” heads the column
 * of who leads); who signs, appraises or watches supports; who carries out leads what nobody drafts.
 */
export function findDuties(text: string): RoleMark[] {
  // In a cell of capitals no verb is told by its small letters.
  const words = text === text.toUpperCase() ? text.toLowerCase() : text;
  const spoken = [...words.matchAll(duty)].filter(({ index }) => {
    const entry =
      words
        .slice(0, index)
        .split(/[;,.\n]/u)
        .at(-1)
        ?.trim() ?? '';
    return entry !== '' && !bodyOfDuty.test(entry);
  });
  return [
    ...spoken.map((match) => markOf(match, false)),
    ...[...text.matchAll(bracketed)].map((match) => markOf(match, true)),
  ];
}

function markOf(
  { 0: words, 1: verb = '', index }: RegExpExecArray,
  isBracketed: boolean,
): RoleMark {
  const place = { start: index, end: index + words.length };
  return { role: roleOfDuty(verb), side: 'suffix', isBracketed, isDuty: true, ...place };
}

/** Null: somebody works on it, and leads unless another does. */
function roleOfDuty(words: string): Role | null {
  const own = words.toLowerCase();
  if (leading.includes(own)) return 'lead';
  return assisting.includes(own) ? 'support' : null;
}
