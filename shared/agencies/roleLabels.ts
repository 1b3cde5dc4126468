import type { Role, RoleMark } from './roleWords.ts';

/** "chủ trì", "c.trì", "C/trì"; "phối hợp", "p.hợp", "P/hợp". In the form of parts of regular expressions. */
export const leadWord = '(?:chủ trì|c[./]?\\s?trì)';
export const supportWord = '(?:phối hợp|p[./]?\\s?hợp)';
export const roleWord = `(?:${leadWord}|đầu mối|${supportWord})`;

const bodies = '(?:cơ quan|đơn vị|CQ|ĐV|đ\\/v|bộ phận|ngành|cấp|tổ chức)';
const entryStart = '(?=\\p{L})(?<=(?:^|[;,./\\n]|\\s[–—-]\\s)[\\s+*•–—-]*)';
const goesOn =
  '(?:,? (?:thực hiện|chính|tham mưu|theo dõi|tổng hợp|soạn thảo|xây dựng|triển khai|xử lý))*';

const main = new RegExp(
  `(?<!\\p{L})(?:(?:các )?${bodies}(?:, ${bodies})?\\s+)?(${roleWord})${goesOn}\\s*:`,
  'giu',
);

/** "Cơ quan chủ trì xây dựng dự thảo: …", "Đơn vị được giao phối hợp: …": up to the colon it is of what. */
const ofWhat = new RegExp(
  `${entryStart}(?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))? (?:được (?:giao|phân công) )?(${roleWord})[^:;.\\n]{0,40}:`,
  'giu',
);

/** "Chủ trì/Phối hợp: Sở Y tế/Sở Tài chính": the first one leads, as without a label. */
const both =
  /(?<!\p{L})(?:cơ quan |đơn vị )?chủ trì\s*(?:[/–—-]|và)\s*(?:cơ quan |đơn vị )?phối hợp\s*:/giu;

/** "Chủ trì - Sở Y tế", "Chủ trì là Sở Y tế": behind a name the same words speak of that name. */
const dashed = new RegExp(
  `${entryStart}(?:${bodies}\\s+)?(${roleWord})\\s*(?:[–—-]|(?<=\\s)là)(?=\\s)`,
  'giu',
);

/** "CT: …", "ĐVPH: …"; "Sở CT: …" is a department. */
const short = new RegExp(
  `${entryStart}(?:(?:ĐV|CQ)\\s?)?(CT|PH|ct(?=\\s*:)|ph(?=\\s*:))\\s*(?::|[–—-](?=\\s))`,
  'gu',
);

/** "(CT) Sở Y tế", "[Chủ trì] Sở Y tế": brackets that begin an entry. */
const bracketedBefore =
  /(?=[([])(?<=(?:^|[;,\n])[\s+*•–—-]*)[([]\s*(chủ trì|đầu mối|phối hợp|CT|PH)\s*[)\]](?=[^\S\n]*\p{L})/giu;

/** "Chủ trì Sở Y tế, phối hợp Sở Tài chính": on the line of its name the word needs no colon. */
const bare = new RegExp(
  `${entryStart}(?:(?:[Cc]ơ quan|[Đđ]ơn vị)\\s+)?(?:[Cc]hủ trì|CHỦ TRÌ|[Đđ]ầu mối)(?: tham mưu| thực hiện| soạn thảo)*[^\\S\\n]+(?=\\p{Lu}|các\\s)`,
  'gu',
);

const naming =
  /(?<!\p{L}|là )(?:cơ quan|đơn vị)\s+(chủ trì|đầu mối|phối hợp|thường trực|soạn thảo|tham gia)\s+là(?!\p{L})/giu;

/**
 * Other words that say before a colon what the names behind it do. "Cơ quan thường trực Ban Chỉ đạo: …" may say
 * of what; a bare "Trình: …" names to whom.
 */
const otherLabels: readonly (readonly [words: string, Role | null])[] = [
  ['thường trực|(?:chủ trì )?soạn thảo|phụ trách|chịu trách nhiệm(?: chính| thực hiện)*', 'lead'],
  ['(?:(?:thực hiện|tham mưu|xử lý|giải quyết) )?chính|trưởng (?:ban|đoàn|nhóm)|tổ trưởng', 'lead'],
  ['chủ đầu tư|trách nhiệm(?: chính)?|chủ công|(?:lực lượng )?nòng cốt', 'lead'],
  ['tham gia(?: phối hợp| thực hiện| góp ý)?|(?:các )?thành viên|hỗ trợ|thẩm định', 'support'],
  ['thẩm tra|góp ý|cho ý kiến|giám sát|đôn đốc|ban hành|phê duyệt|phụ', 'support'],
  ['chỉ đạo|lãnh đạo|hướng dẫn|kiểm tra|hiệp đồng', 'support'],
  ['tham mưu|(?:tổ chức |triển khai )?thực hiện|tổng hợp|theo dõi', null],
];

const others = otherLabels.map(([words, role]) => ({
  role,
  pattern: new RegExp(
    `${entryStart}(?:(?:các )?${bodies}(?:, ${bodies})?\\s+)?(?:${words})\\s*:`,
    'giu',
  ),
}));

const bodyOnly = [
  { role: 'lead', pattern: labelOfBody('thường trực [^:;,.\\n]{2,60}') },
  { role: null, pattern: labelOfBody('trình|xây dựng|báo cáo|đề xuất') },
] as const;

/** "Cơ quan trình: …": these words are labels only behind that of a body. */
function labelOfBody(words: string): RegExp {
  return new RegExp(`${entryStart}(?:các )?(?:cơ quan|đơn vị)\\s+(?:${words})\\s*:`, 'giu');
}

/** "Tham mưu: Sở Y tế; trình: UBND tỉnh", "…; cơ quan liên quan: Sở Nội vụ": labels only behind another entry. */
const beside =
  /(?=\p{L})(?<=[;,.\n][\s+*•–—-]*)(?:trình|(?:các )?(?:cơ quan|đơn vị)(?: có)? liên quan)\s*:/giu;

/** Marks before the names that they speak of, the longest of a place first. */
export function findRoleLabels(text: string): RoleMark[] {
  return [
    ...labelsOf(text, both, () => null),
    ...[main, ofWhat, dashed, short, bracketedBefore, naming].flatMap((pattern) =>
      labelsOf(text, pattern, roleOfWord),
    ),
    ...[...others, ...bodyOnly].flatMap(({ pattern, role }) => labelsOf(text, pattern, () => role)),
    ...labelsOf(text, beside, () => 'support'),
    ...labelsOf(text, bare, () => 'lead'),
  ];
}

/** Of words for who leads and who supports: "chủ trì", "PH", "tham gia". */
export function roleOfWord(words: string): Role {
  return /hợp$|^PH$|tham gia|thành viên|^phụ$|hỗ trợ/iu.test(words) ? 'support' : 'lead';
}

function labelsOf(
  text: string,
  pattern: RegExp,
  roleOf: (word: string) => Role | null,
): RoleMark[] {
  return [...text.matchAll(pattern)].map(({ 0: words, 1: word = '', index }): RoleMark => ({
    role: roleOf(word),
    ...{ side: 'label', isBracketed: false, start: index, end: index + words.length },
  }));
}
