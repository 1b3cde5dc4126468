import { foldHeader } from './matchHeader.ts';

/**
 * A part of a year, or years, as the name of a phase:
 * `2020-Q1`, `2020-03`, `2020-H1` (first half, "6 tháng"), `2020-H2`, `2020-9M` (nine months), `2020`,
 * `2026-2030`.
 */
export type TimeKey = string;

export interface TimeHeader {
  readonly key: TimeKey;
  /** What the columns say about these times, in the words of the headers above; '' when nothing. */
  readonly about: string;
  /** The words above name what is done then: "Phân kỳ thực hiện". */
  readonly isPlanned: boolean;
  /** Of the whole year. */
  readonly year: number | null;
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const year = String.raw`(?:(?:nam )?((?:19|20)\d\d))`;

/** What a header text is when it is nothing but a time; folded text, `year` '' when it names none. */
const times: readonly (readonly [RegExp, (part: string) => string])[] = [
  [
    new RegExp(
      `^(?:den |den het |het |trong )?(?:q|quy) ?(iv|iii|ii|i|[1-4])(?: ${year})?(?: (?:6|9) thang| ca nam| luy ke)*$`,
    ),
    quarter,
  ],
  [new RegExp(`^(?:den |den het |het )?(?:thang|t|th) ?(0?[1-9]|1[0-2])(?: ${year})?$`), month],
  [new RegExp(`^(0?[1-9]|1[0-2]) ${year}$`), month],
  [
    new RegExp(
      `^(?:ke hoach |luy ke |thuc hien )?0?6 thang(?: dau nam| dau)?(?: ${year})?(?: luy ke)?$`,
    ),
    () => 'H1',
  ],
  [new RegExp(`^0?6 thang cuoi(?: nam)?(?: ${year})?$`), () => 'H2'],
  [new RegExp(`^(?:luy ke )?0?9 thang(?: dau nam| dau)?(?: ${year})?(?: luy ke)?$`), () => '9M'],
  [new RegExp(`^(?:ca nam|trong nam|12 thang|nam)(?: ${year})?(?: luy ke)?$`), () => ''],
  [
    new RegExp(
      `^(?:ke hoach |kh |du toan |muc tieu |chi tieu |nghi quyet |nq )?(?:den |den het |den cuoi |het |trong |vao )?${year}$`,
    ),
    () => '',
  ],
];
const span =
  /^(?:giai doan|gd|nhiem ky|tu nam|cac nam)? ?((?:19|20)\d\d) (?:den )?(?:nam )?((?:19|20)\d\d)$/;

/** "Quý", "Các tháng trong năm": says only what the parts below are. */
const unitOfTime =
  /^(?:cac |theo )?(?:thang|quy|tuan|nam)(?: trong nam)?(?: (?:nam )?(?:19|20)\d\d)?$/;

const planning =
  /phan ky|lo trinh|tien do|thoi gian|ke hoach|thuc hien|trien khai|moc|giai doan|hoan thanh|muc tieu|phan theo|chia theo|phan bo|timeline|schedule|plan/;
/** Columns of these by time say something else than when the work is done. */
const notPlanned =
  /kinh phi|von|du toan|ngan sach|nguon luc|chi phi|ket qua|da thuc hien|uoc thuc hien|so lieu|danh gia|diem|budget|cost|result/;

/**
 * The time that the last of some headers, one above the other, names; years may stand in those above.
 * `planYear` where none is named. Null: it is no time.
 */
export function readTimeHeader(path: readonly string[], planYear: number): TimeHeader | null {
  const folded = path.map(foldHeader);
  const leaf = folded.at(-1) ?? '';
  const above = folded.slice(0, -1);
  const aboveYear = above
    .map((words) => /(?:^| )((?:19|20)\d\d)(?: |$)/.exec(words)?.[1])
    .find(Boolean);
  const found = readTime(leaf) ?? readBare(leaf, above);
  if (found === null) return null;
  const about = path
    .slice(0, -1)
    .filter(
      (_, index) => readTime(above[index] ?? '') === null && !unitOfTime.test(above[index] ?? ''),
    )
    .join(' – ');
  const aboutFolded = foldHeader(about);
  const own = found.year ?? (aboveYear === undefined ? null : Number(aboveYear)) ?? planYear;
  const key = found.key ?? (found.part === '' ? String(own) : `${own}-${found.part}`);
  return {
    key,
    about,
    isPlanned: aboutFolded === '' || (planning.test(aboutFolded) && !notPlanned.test(aboutFolded)),
    year: found.part === '' && found.key === undefined ? own : null,
  };
}

/** A column that is ticked for what is done all the time, beside those of quarters. */
export function isSteadyHeader(header: string): boolean {
  return /(?:^| )(?:tx|thuong xuyen)$/.test(foldHeader(header));
}

interface Time {
  readonly part: string;
  readonly year: number | null;
  readonly key?: string;
}

function readTime(folded: string): Time | null {
  const years = span.exec(folded);
  if (years !== null) return { part: '', year: null, key: `${years[1] ?? ''}-${years[2] ?? ''}` };
  for (const [pattern, partOf] of times) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const [first, second] = [match[1], match[2]];
    const named = /^(?:19|20)\d\d$/.test(first ?? '') ? first : second;
    const part = partOf(first === named ? '' : (first ?? ''));
    return { part, year: named === undefined ? null : Number(named) };
  }
  return null;
}

/** "1", "II" below "Tháng", "Quý" or a word for them. */
function readBare(leaf: string, above: readonly string[]): Time | null {
  const parents = above.join(' ');
  if (/^(?:0?[1-9]|1[0-2])$/.test(leaf) && /(?:^| )thang(?: |$)/.test(parents)) {
    return { part: month(leaf), year: null };
  }
  if (/^(?:iv|iii|ii|i|[1-4])$/.test(leaf) && /(?:^| )quy(?: |$)/.test(parents)) {
    return { part: quarter(leaf), year: null };
  }
  return null;
}

function quarter(words: string): string {
  return `Q${roman[words] ?? Number(words)}`;
}

function month(words: string): string {
  return words.padStart(2, '0');
}
