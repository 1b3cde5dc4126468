import { readOrdinal } from './numerals.ts';
import { type Found, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { readClock, readHours } from './readClock.ts';
import { readDayOfComingUnit } from './readComingUnit.ts';
import { readDate } from './readDate.ts';
import { skipOccasion } from './readOccasion.ts';
import { readSchoolYear } from './readSchoolYear.ts';
import { readSeries, type Series } from './readSeries.ts';

/** How the words around a date bind it; `none` when it stands by itself. */
export type Bound = 'none' | 'within' | 'before' | 'by' | 'from' | 'after';

/** A date with the words that bind it, "chậm nhất ngày 30/6", in tokens `from` to `to`. */
export interface Dated {
  readonly type: 'dated';
  readonly bound: Bound;
  /** "Năm 2026-2030 và các năm tiếp theo": what began goes on behind the last of the days named. */
  readonly goesOn: boolean;
  /**
   * `phase`: "giai đoạn 2021-2025"; `term`: "nhiệm kỳ 2020-2025", "năm học 2020-2021", which are not the
   * calendar years that they name (row 40). Behind other words both may only say what a plan is about.
   */
  readonly name: 'phase' | 'term' | null;
  readonly series: Series;
  readonly from: number;
  readonly to: number;
}

/** "Bệnh viện Ung bướu giai đoạn 2 trong tháng 9/2026": which stage of the work, and no time. */
function isStage(phrase: Phrase, at: number): boolean {
  const stage = at === 0 ? null : readOrdinal(phrase, at);
  if (stage === null || stage.value >= mostStages) return false;
  if (tokenAt(phrase, stage.end).kind !== 'word') return false;
  return [1, 2].some((words) => {
    const word = lookUp(boundWords, phrase, at - words);
    return word?.value === 'phase' && word.end === at;
  });
}

const mostStages = 10;

/** Before the day that takes the place of an earlier one: "30/6/2025 (gia hạn đến 31/8/2025)". */
const extensions = [
  ...['gia hạn đến', 'gia hạn tới', 'gia hạn sang', 'gia hạn đến hết', 'lùi đến', 'lùi sang'],
  ...['lùi tới', 'điều chỉnh đến', 'điều chỉnh thành', 'điều chỉnh sang'],
];

export const extensionWords = phrasebook({ extension: extensions });

type BoundWord = Exclude<Bound, 'none'> | 'phase' | 'term' | 'filler';

/**
 * Words before a date (domain.md 2.2 rows 4, 12, 20–26, 36–41, 62, 64). Of several the last one binds:
 * "chậm nhất trước ngày", "từ nay đến hết".
 */
const boundWords = phrasebook<BoundWord>({
  before: ['trước', 'trước thời điểm', 'trước hạn', 'trước thời hạn', 'trước hạn chót'],
  by: [
    ...['chậm nhất', 'muộn nhất', 'trễ nhất', 'lâu nhất', 'tối đa', 'không quá', 'không muộn hơn'],
    ...['không chậm hơn', 'không trễ hơn', 'đến', 'tới', 'hết', 'đến hết', 'tới hết', 'kết thúc'],
    ...['hạn', 'hạn chót', 'hạn cuối', 'thời hạn', 'cho đến', 'cho tới', 'đến khi hết'],
    ...['trước khi kết thúc', 'trước khi hết', 'các tháng còn lại của', 'các tháng còn lại'],
    ...['những tháng còn lại của', 'những tháng còn lại', 'các quý còn lại của'],
    ...['thời gian còn lại của', ...extensions],
  ],
  from: ['từ', 'kể từ', 'tính từ', 'bắt đầu', 'khởi đầu'],
  after: ['sau'],
  within: ['trong', 'vào', 'cả', 'suốt', 'trọn', 'xong', 'khoảng', 'dự kiến', 'thuộc', 'dịp'],
  phase: ['giai đoạn', 'gđ', 'thời kỳ'],
  term: ['nhiệm kỳ', 'nk', 'năm học'],
  filler: [
    ...['lễ', 'ngày lễ', 'dịp lễ', 'kỳ nghỉ lễ', 'dịp kỷ niệm'],
    ...['là', 'ngay', 'thời gian', 'thời điểm', 'mốc', 'lúc', 'sáng', 'chiều', 'tối', 'buổi'],
    ...['cuối ngày', 'cuối giờ', 'hết giờ', 'các'],
  ],
});

/** Words behind a date that turn it into a beginning or an end (row 64). */
const closingWords = phrasebook<'from' | 'by'>({
  from: ['trở đi', 'trở về sau', 'về sau', 'và các năm tiếp theo', 'và những năm tiếp theo'],
  by: ['trở về trước', 'trở lại'],
});

const laterYears = phrasebook({
  later: ['các năm tiếp theo', 'những năm tiếp theo', 'các năm sau', 'những năm sau'],
});

/** More words than people put before a date; keeps the reading of absurd cells short. */
const mostWords = 10;

type Binding = Pick<Dated, 'bound' | 'name'>;

/** "Các năm tiếp theo": from the year behind the plan's. */
function readLaterYears(phrase: Phrase, at: number): Found<Dated> | null {
  const word = lookUp(laterYears, phrase, at);
  if (word === null) return null;
  const mention = { unit: 'year', part: 'whole', year: phrase.planYear + 1 } as const;
  const series = { items: [{ mention, from: at, to: word.end }], joins: [] };
  const value: Dated = {
    ...{ type: 'dated', bound: 'from', goesOn: true, name: null, series },
    ...{ from: at, to: word.end },
  };
  return { value, end: word.end };
}

/** A date or series of dates with the words that bind it. */
export function readDated(phrase: Phrase, at: number): Found<Dated> | null {
  const later = readLaterYears(phrase, at);
  if (later !== null) return later;
  const binding = readBinding(phrase, at);
  const { bound, name } = binding.value;
  if (isStage(phrase, name === 'phase' ? binding.end : at)) return null;
  const isPoint = bound !== 'none' && bound !== 'within';
  const options = { bareYear: bound === 'within' || bound === 'by', bareDay: isPoint };
  const series = readSeries(phrase, binding.end, options);
  if (series === null) return null;
  const isSchoolYear = series.value.items[0]?.mention.unit === 'school-year';
  const closing = isPoint ? null : lookUp(closingWords, phrase, series.end);
  const to = closing?.end ?? series.end;
  const value: Dated = {
    ...{ type: 'dated', bound: closing?.value ?? bound, name: isSchoolYear ? 'term' : name },
    ...{ goesOn: closing?.value === 'from', series: series.value, from: at, to },
  };
  return { value, end: to };
}

function readBinding(phrase: Phrase, at: number): Found<Binding> {
  let bound: Bound = 'none';
  let name: Dated['name'] = null;
  let end = at;
  for (let words = 0; words < mostWords; words += 1) {
    if (readSchoolYear(phrase, end) !== null || readDayOfComingUnit(phrase, end) !== null) break;
    const word = lookUp(boundWords, phrase, end);
    const hours = word === null ? readHours(phrase, end) : null;
    const clock = word === null ? (hours ?? readClock(phrase, end)) : null;
    const next = word?.end ?? clock?.end ?? skipColon(phrase, end, bound);
    if (next === end) break;
    // Hours begin and end on the day; they are no beginning of the work.
    if (hours !== null && bound === 'from') bound = 'none';
    if (clock !== null && bound === 'before' && clock.value > 0) bound = 'by';
    if (word !== null) {
      if (word.value === 'phase' || word.value === 'term') name = word.value;
      bound = combine(bound, word.value);
    }
    end = next;
  }
  return { value: { bound, name }, end: behindOccasion(phrase, end, bound) };
}

/** "Trước ngày khai giảng 05/9", "trước bầu cử (15/3/2026)": the occasion and its day are one. */
function behindOccasion(phrase: Phrase, at: number, bound: Bound): number {
  if (bound !== 'before' && bound !== 'after') return at;
  const end = skipOccasion(phrase, at);
  const isOpen = isSign(phrase, end, '(');
  const start = isOpen ? end + 1 : end;
  const day = end === at ? null : readDate(phrase, start);
  if (day?.value.unit !== 'day' || day.value.month === null) return at;
  return !isOpen || isSign(phrase, day.end, ')') ? start : at;
}

function combine(bound: Bound, word: BoundWord): Bound {
  if (word === 'filler' || word === 'phase' || word === 'term') return bound;
  if (word === 'within') return bound === 'none' ? 'within' : bound;
  return word;
}

/** "Hạn: 30/6", "Bắt đầu: 01/4": the colon belongs to the words, not to a label. */
function skipColon(phrase: Phrase, at: number, bound: Bound): number {
  return (bound === 'by' || bound === 'from') && isSign(phrase, at, ':') ? at + 1 : at;
}
