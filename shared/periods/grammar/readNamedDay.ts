import type { Mention } from './mention.ts';
import { readOrdinal } from './numerals.ts';
import { type Found, isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';
import { readYearBehind, yearWord } from './readYear.ts';

/** Days of the lunar calendar by their names, as day/month. */
const lunarDays = phrasebook({
  '1/1': ['tết', 'tết nguyên đán', 'tết âm lịch', 'tết cổ truyền', 'tết cổ truyền dân tộc'],
  '15/1': ['rằm tháng giêng', 'nguyên tiêu', 'tết nguyên tiêu'],
  '10/3': ['giỗ tổ', 'giỗ tổ hùng vương', 'ngày giỗ tổ hùng vương'],
  '15/4': ['phật đản', 'lễ phật đản', 'đại lễ phật đản'],
  '15/7': ['vu lan', 'lễ vu lan', 'đại lễ vu lan'],
  '15/8': ['trung thu', 'tết trung thu'],
  '15/12': ['rằm tháng chạp'],
  none: ['tết trồng cây', 'tết quân dân', 'tết thầy', 'tết đoàn viên'],
});

/** Days of our calendar by their names; a date behind the name goes first: "Quốc khánh 02/9". */
const solarDays = phrasebook({
  '1/1': ['tết dương lịch'],
  '3/2': ['ngày thành lập đảng'],
  '30/4': ['ngày giải phóng miền nam', 'ngày giải phóng hoàn toàn miền nam'],
  '1/5': ['quốc tế lao động', 'ngày quốc tế lao động'],
  '19/5': ['ngày sinh nhật bác', 'ngày sinh chủ tịch hồ chí minh'],
  '27/7': ['ngày thương binh liệt sĩ', 'ngày thương binh liệt sỹ'],
  '2/9': ['quốc khánh', 'ngày quốc khánh', 'lễ quốc khánh'],
  '20/11': ['ngày nhà giáo việt nam'],
  '22/12': ['ngày thành lập quân đội nhân dân việt nam'],
});

const fullMoons = phrasebook({ day: ['rằm tháng'] });

/** The ten stems and twelve branches that name a year: 1984 was Giáp Tý. */
const stems = phrasebook({
  ...{ '0': ['giáp'], '1': ['ất'], '2': ['bính'], '3': ['đinh'], '4': ['mậu'] },
  ...{ '5': ['kỷ', 'kỉ'], '6': ['canh'], '7': ['tân'], '8': ['nhâm'], '9': ['quý', 'quí'] },
});
const branches = phrasebook({
  ...{ '0': ['tý', 'tí'], '1': ['sửu'], '2': ['dần'], '3': ['mão'], '4': ['thìn'], '6': ['ngọ'] },
  ...{
    '5': ['tỵ', 'tị'],
    '7': ['mùi'],
    '8': ['thân'],
    '9': ['dậu'],
    '10': ['tuất'],
    '11': ['hợi'],
  },
});

/** Names that no month of our calendar has. */
export const lunarMonths = phrasebook({ '1': ['tháng giêng'], '12': ['tháng chạp'] });

const twinWords = phrasebook({ twin: ['nhằm', 'tức', 'là ngày', 'âm lịch', 'âl'] });

const lunarWords = phrasebook({ lunar: ['âm lịch', 'âl'] });

/**
 * A day that has a name, by either calendar: "Tết Nguyên đán Đinh Mùi", "Rằm tháng Bảy", "Quốc khánh
 * 02/9" (domain.md 2.2 row 57). `readDate` reads the date behind the name of a day of our calendar.
 */
export function readNamedDay(
  phrase: Phrase,
  at: number,
  readDate: (phrase: Phrase, at: number) => Found<Mention> | null,
): Found<Mention> | null {
  const solar = lookUp(solarDays, phrase, at);
  if (solar !== null) return readDate(phrase, solar.end) ?? solarMention(phrase, solar);
  const name = lookUp(lunarDays, phrase, at);
  if (name?.value === 'none') return null;
  const lunar = name ?? readFullMoon(phrase, at);
  if (lunar === null) return null;
  const year = readCycleYear(phrase, lunar.end);
  const dated = readBracketed(phrase, year.end, readDate);
  if (dated !== null) return dated;
  return { value: { ...lunarMention(lunar.value), year: year.value }, end: year.end };
}

/** "Giỗ Tổ Hùng Vương (07/4/2025)": a day alone in brackets behind the name goes first. */
function readBracketed(
  phrase: Phrase,
  at: number,
  readDate: (phrase: Phrase, at: number) => Found<Mention> | null,
): Found<Mention> | null {
  const found = isSign(phrase, at, '(') ? readDate(phrase, at + 1) : null;
  if (found === null || !isSign(phrase, found.end, ')')) return null;
  const isDay = found.value.unit === 'lunar' || found.value.unit === 'day';
  return isDay ? { value: found.value, end: found.end + 1 } : null;
}

/** "10/3 âm lịch": a date that was read as one of our calendar; the same date without the words. */
export function asLunar(phrase: Phrase, found: Found<Mention>): Found<Mention> {
  const { value, end } = found;
  if (value.unit !== 'day' || value.month === null) return found;
  const isOpen = isSign(phrase, end, '(');
  const word = readLunarWord(phrase, isOpen ? end + 1 : end);
  if (word === null || (isOpen && isSign(phrase, word.end, ':'))) return found;
  const { day, month, year } = value;
  return { value: { unit: 'lunar', day, lunarMonth: month, part: 'whole', year }, end: word.end };
}

/** More than the other name of a day has: "(tức ngày mùng 10 tháng 3 năm Ất Tỵ)". */
const longestTwin = 14;

/**
 * Behind what a day is in the lunar calendar: "25/6/2025 (nhằm ngày 01/6 năm Ất Tỵ)". The same place where
 * nothing of the kind stands there.
 */
export function behindLunarTwin(phrase: Phrase, at: number): number {
  const word = isSign(phrase, at, '(') ? lookUp(twinWords, phrase, at + 1) : null;
  if (word === null) return at;
  let isLunar = readLunarWord(phrase, at + 1) !== null;
  for (let end = word.end; end < at + longestTwin; end += 1) {
    if (isSign(phrase, end, ')')) return isLunar ? end + 1 : at;
    const lunar = readLunarWord(phrase, end) ?? readStemAndBranch(phrase, end);
    isLunar ||= lunar !== null || lookUp(lunarMonths, phrase, end) !== null;
  }
  return at;
}

/** "Âm lịch", behind a date or a month. */
export function readLunarWord(phrase: Phrase, at: number): Found<unknown> | null {
  return lookUp(lunarWords, phrase, at);
}

function readFullMoon(phrase: Phrase, at: number): Found<string> | null {
  const word = lookUp(fullMoons, phrase, at);
  const month = word === null ? null : readOrdinal(phrase, word.end);
  if (month === null || month.value < 1 || month.value > 12) return null;
  return { value: `15/${month.value}`, end: month.end };
}

function solarMention(phrase: Phrase, { value, end }: Found<string>): Found<Mention> {
  const [day = 0, month = 0] = value.split('/').map(Number);
  const year = readYearBehind(phrase, end);
  return { value: { unit: 'day', day, month, year: year.value }, end: year.end };
}

function lunarMention(date: string) {
  const [day = 0, lunarMonth = 0] = date.split('/').map(Number);
  return { unit: 'lunar', day, lunarMonth, part: 'whole' } as const;
}

/** "năm 2027", "Đinh Mùi", "xuân Đinh Mùi 2027"; a stem and branch name every sixtieth year. */
export function readCycleYear(phrase: Phrase, at: number): Found<number | null> {
  const name = readStemAndBranch(phrase, skip(yearWord, phrase, at));
  if (name === null) return readYearBehind(phrase, at);
  const { stem, branch } = name.value;
  const written = readYearBehind(phrase, name.end);
  if (written.value !== null) return written;
  const years = Array.from({ length: 60 }, (_, ahead) => phrase.planYear - 29 + ahead);
  const isNamed = (year: number) => (year + 6) % 10 === stem && (year + 8) % 12 === branch;
  return { value: years.find(isNamed) ?? null, end: name.end };
}

export function readStemAndBranch(
  phrase: Phrase,
  at: number,
): Found<{ readonly stem: number; readonly branch: number }> | null {
  const stem = lookUp(stems, phrase, at);
  const branch = stem === null ? null : lookUp(branches, phrase, stem.end);
  if (stem === null || branch === null) return null;
  return { value: { stem: Number(stem.value), branch: Number(branch.value) }, end: branch.end };
}
