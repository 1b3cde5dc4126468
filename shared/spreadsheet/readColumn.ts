import { looksLikeOwner } from './cellKinds.ts';
import type { ColumnContent } from './columnContent.ts';
import { expandAbbreviations } from './headerAbbreviations.ts';
import { headerMatchers } from './headerWords.ts';
import type { HeadedColumn } from './headerBlock.ts';
import { readOwnerPhrase } from './ownerPhrases.ts';
import { readPhaseColumn } from './phaseColumns.ts';
import { foldHeader, sureScore, type HeaderMatch } from './matchHeader.ts';
import type { ColumnField, TableKind } from './tableColumns.ts';
import { isSteadyHeader, readTimeHeader, type TimeHeader } from './timeHeaders.ts';

/** What the header of one column says, before it is compared with the other columns. */
export interface ColumnReading {
  readonly headed: HeadedColumn;
  /** In the order of choice; empty: none of ours. */
  readonly choices: readonly ColumnField[];
  readonly score: number;
  readonly isWeak: boolean;
  /** Its header means something to us, if only that it is none of ours. */
  readonly isKnown: boolean;
}

/** A time that is named exactly is as good as a synonym. */
const timeScore = sureScore + 500;
/** The plan year's column goes before all others of targets. */
const planYearScore = timeScore + 1500;

export function readColumn(
  kind: TableKind,
  headed: HeadedColumn,
  content: ColumnContent | undefined,
  planYear: number,
): ColumnReading {
  const { path } = headed;
  const { choices, score, isWeak } =
    (kind === 'agencies' ? null : readTime(kind, path, planYear)) ??
    (kind === 'tasks' ? (readBelow(path) ?? readByCells(path, content)) : null) ??
    readSupport(kind, path) ??
    withoutMarks(readWords(kind, path, planYear), path, content) ??
    readOwner(kind, path) ??
    (kind === 'tasks' ? readAnyWord(path) : null) ??
    unknown;
  return { headed, choices, score, isWeak, isKnown: score > 0 };
}

type Reading = Pick<ColumnReading, 'choices' | 'score' | 'isWeak'>;

const unknown: Reading = { choices: [], score: 0, isWeak: false };
const noneOfOurs: Reading = { choices: [], score: 1, isWeak: false };

function sure(...choices: readonly ColumnField[]): Reading {
  return { choices, score: timeScore, isWeak: false };
}

/** Folded words of what has been reached, and not what is to be. */
function isReached(words: string): boolean {
  return reached.test(words) && !planned.test(words);
}

const reached = /thuc hien|ket qua|uoc|hien trang|da dat|(?:^| )(?:th|uth)(?: |$)/;
const planned = /ke hoach|muc tieu|chi tieu|lo trinh|phan ky|giao|phan dau|(?:^| )kh(?: |$)/;

function readTime(kind: TableKind, path: readonly string[], planYear: number): Reading | null {
  // What a phase weighs and what was done of it is read with the cells.
  if (kind === 'tasks' && readPhaseColumn(path.at(-1) ?? '', planYear) !== null) return noneOfOurs;
  const time =
    readTimeHeader(path, planYear) ??
    readPlanBelowTime(path, planYear) ??
    (kind === 'targets' ? readPlanOfTime(path, planYear) : null);
  if (time === null) return null;
  if (kind === 'tasks') return time.isPlanned ? sure(`phase:${time.key}`) : noneOfOurs;
  const about = foldHeader(time.about);
  if (
    isReached(about) ||
    isReached(foldHeader(path.at(-1) ?? '')) ||
    /kinh phi|(?:^| )von(?: |$)|chi phi|budget/.test(about)
  )
    return noneOfOurs;
  const isOfYear = time.year === planYear && path.length <= 2;
  if (!isOfYear) return sure(`phase:${time.key}`);
  return { ...sure('value', `phase:${time.key}`), score: planYearScore };
}

/** "KH" beside "TH" below "Quý I": what is planned for that time. */
function readPlanBelowTime(path: readonly string[], planYear: number): TimeHeader | null {
  const isPlan = /^(?:kh|ke hoach|muc tieu|chi tieu|giao)$/.test(foldHeader(path.at(-1) ?? ''));
  const time = isPlan ? readTimeHeader(path.slice(0, -1), planYear) : null;
  // The plan of a whole year is the value itself.
  return time?.year === null ? time : null;
}

/** "Chỉ tiêu 6 tháng đầu năm", "Kế hoạch quý I" beside what is planned for the whole year. */
function readPlanOfTime(path: readonly string[], planYear: number): TimeHeader | null {
  const leaf = foldHeader(path.at(-1) ?? '');
  const words = /^(?:kh|ke hoach|muc tieu|chi tieu|giao) (.+)$/.exec(leaf)?.[1];
  const time = words === undefined ? null : readTimeHeader([...path.slice(0, -1), words], planYear);
  return time?.year === null && !/^\d{4}-\d{4}$/.test(time.key) ? time : null;
}

/** Words that mean something only below a wider header. */
const below: readonly (readonly [above: RegExp, words: RegExp, field: ColumnField])[] = [
  [
    /thoi gian|thoi han|tien do|ke hoach/,
    /^(?:tu|tu (?:ngay|thang|quy)|bat dau|khoi cong|start|from)$/,
    'start',
  ],
  [
    /thoi gian|thoi han|tien do|hoan thanh|han/,
    /^(?:den|den (?:ngay|thang|quy)|ket thuc|hoan thanh|du kien|ke hoach|theo ke hoach|yeu cau|han|end|to|finish)$/,
    'period',
  ],
  [
    /^(?:thoi gian|thoi han|thoi diem|ngay)/,
    /^(?:xay dung |trinh )?(?:du thao|trinh|ban hanh|thong qua|tham dinh|phe duyet)$/,
    'period',
  ],
  [/thoi gian|thoi han|hoan thanh|tien do/, /^(?:thuc te|da hoan thanh|thuc hien)$/, 'completedOn'],
  [
    /thuc hien|phan cong|trach nhiem|co quan|don vi/,
    /^(?:chinh|dau moi|chu tri|chiu trach nhiem chinh|don vi chinh)$/,
    'lead',
  ],
  [/thuc hien|phan cong|trach nhiem|co quan|don vi/, /^(?:tham gia|lien quan|ho tro)$/, 'support'],
  [/thuc hien|phan cong|trach nhiem|chu tri/, /^(?:ca nhan|nguoi|can bo|chuyen vien)$/, 'person'],
  [
    /(?:ket qua|tinh hinh|tien do) (?:thuc hien|trien khai|xu ly|dat duoc)|da thuc hien/,
    /^(?:noi dung|noi dung thuc hien|noi dung ket qua|ket qua|dien giai|mo ta|cu the)$/,
    'result',
  ],
  [/^(?:co quan |don vi )?chu tri/, /^(?:co quan|don vi|co quan don vi)$/, 'lead'],
  [/phoi hop/, /^(?:co quan|don vi|co quan don vi)$/, 'support'],
];

function readBelow(path: readonly string[]): Reading | null {
  if (path.length < 2) return null;
  const above = foldHeader(path.slice(0, -1).join(' '));
  const words = foldHeader(path.at(-1) ?? '');
  const field = below.find(([over, under]) => over.test(above) && under.test(words))?.[2];
  return field === undefined ? null : sure(field);
}

/** A grid of tasks and bodies: "Sở Y tế" over a column of "x", "CT", "PH". */
function readOwnerColumn(path: readonly string[], content: ColumnContent): Reading | null {
  if (content.roles < 0.8 || headerMatchers.tasks(path.at(-1) ?? '') !== null) return null;
  return looksLikeOwner(path.at(-1) ?? '') ? sure('owner') : null;
}

/** Headers that mean something over cells of one kind only. */
function readByCells(path: readonly string[], content: ColumnContent | undefined): Reading | null {
  if (content === undefined || content.count === 0) return null;
  const leaf = path.at(-1) ?? '';
  // Beside a column of deadlines it is only ticked.
  if (isSteadyHeader(leaf) && content.marks >= 0.8)
    return { choices: ['period'], score: 500, isWeak: true };
  if (foldHeader(leaf) === 'muc do' && content.urgencies >= 0.6) return sure('priority');
  return readOwnerColumn(path, content);
}

/** "Hoàn thành", "Chưa thực hiện" below "Kết quả thực hiện" over marks is a tick box, and no result. */
function withoutMarks(
  reading: (Reading & { readonly isAbove: boolean }) | null,
  path: readonly string[],
  content: ColumnContent | undefined,
): Reading | null {
  // A row of totals may count the marks.
  const isTicked = content !== undefined && content.marks >= 0.4 && content.length <= 2;
  const isTime = reading?.choices[0] === 'period' || reading?.choices[0] === 'completedOn';
  if (isTime && isTicked && content.times === 0) return null;
  return path.length > 1 && reading?.isAbove === true && isTicked ? null : reading;
}

/** By the lowest text, else by all of them together, else by those above. */
function readWords(
  kind: TableKind,
  path: readonly string[],
  planYear: number,
): (Reading & { readonly isAbove: boolean }) | null {
  if (kind === 'targets' && isReached(path.slice(0, -1).map(foldHeader).join(' ')))
    return { ...noneOfOurs, isAbove: false };
  const match: (header: string) => HeaderMatch<ColumnField> | null = headerMatchers[kind];
  const leaf = match(path.at(-1) ?? '');
  const joined = path.length > 1 ? match(path.join(' ')) : null;
  const above = path.length > 1 ? match(path.at(-2) ?? '') : null;
  const found = leaf ?? joined ?? above;
  if (found === null) return null;
  const isAbove = leaf === null && joined === null;
  const score = Math.max(1, found.score - (isAbove ? 1500 : 0) + yearBonus(kind, path, planYear));
  return { choices: found.fields, score, isWeak: found.isWeak, isAbove: leaf === null };
}

/** A longer header than the synonyms; beside clearer ones it is not needed. */
const phraseScore = 2000;

/** "Cơ quan được giao phối hợp" begins like one that leads. */
function readSupport(kind: TableKind, path: readonly string[]): Reading | null {
  const leaf = path.at(-1) ?? '';
  if (kind === 'agencies' || readOwnerPhrase(leaf) !== 'support') return null;
  if (headerMatchers[kind](leaf)?.fields[0] === 'support') return null;
  return { choices: ['support'], score: phraseScore, isWeak: false };
}

function readOwner(kind: TableKind, path: readonly string[]): Reading | null {
  const duty = kind === 'agencies' ? null : readOwnerPhrase(path.at(-1) ?? '');
  if (duty === null) return null;
  const choices = duty === 'work' ? (['lead', 'support'] as const) : ([duty] as const);
  return { choices, score: phraseScore, isWeak: duty === 'work' };
}

/** Words that say what a column is wherever they stand in a header that is not known as a whole. */
const tellingWords: readonly (readonly [RegExp, ColumnField])[] = [
  [/phoi hop/, 'support'],
  [/chu tri|chiu trach nhiem/, 'lead'],
  [/lanh dao|chi dao/, 'leader'],
  [/chuyen vien|can bo/, 'person'],
  [/thoi han|thoi gian hoan thanh|han hoan thanh|han chot|^han (?!che|muc)/, 'period'],
  [/san pham/, 'product'],
  [/vuong mac/, 'difficulty'],
  [/kien nghi|^de xuat /, 'proposal'],
  [/ghi chu/, 'note'],
  [/nhiem vu|cong viec|dau viec/, 'title'],
];

function readAnyWord(path: readonly string[]): Reading | null {
  const words = expandAbbreviations(foldHeader(path.at(-1) ?? ''));
  const field = words.length > 60 ? null : tellingWords.find(([word]) => word.test(words))?.[1];
  return field == null ? null : { choices: [field], score: 500, isWeak: true };
}

/** "Kế hoạch 2020" goes before "Kế hoạch 2019" in a plan for 2020. */
function yearBonus(kind: TableKind, path: readonly string[], planYear: number): number {
  const year = /(?:19|20)\d\d/.exec(path.join(' '))?.[0];
  if (kind !== 'targets' || year === undefined) return 0;
  return Number(year) === planYear ? 500 : -500;
}
