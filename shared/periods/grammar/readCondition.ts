import { type Found, isGlued, isSign, type Phrase, tokenAt, wordsOf } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';
import { readDated } from './readDated.ts';
import { readReference } from './readReference.ts';
import { readRhythm } from './readRhythm.ts';

/** What must happen first, in tokens `from` to `to`. */
export interface Condition {
  readonly type: 'condition';
  /** `event`: it must come about; `basis`: it says by what the work goes, "theo tiến độ". */
  readonly on: 'event' | 'basis';
  /** The words of what is awaited begin at this token. */
  readonly event: number;
  readonly from: number;
  readonly to: number;
}

/** Words that begin a condition (domain.md 2.2 rows 49–52, 56). */
const triggers = phrasebook<Condition['on'] | 'none'>({
  event: [
    ...['sau', 'sau khi', 'ngay sau', 'ngay sau khi', 'khi', 'ngay khi', 'trước khi', 'đến khi'],
    ...['cho đến khi', 'từ khi', 'kể từ khi', 'chỉ khi', 'sớm nhất khi', 'chờ', 'đợi', 'nếu'],
    ...['trường hợp', 'trong trường hợp', 'đột xuất', 'phát sinh', 'tùy', 'phụ thuộc'],
    ...['đồng thời với', 'cùng thời điểm'],
  ],
  basis: ['theo', 'căn cứ', 'trên cơ sở', 'bảo đảm tiến độ', 'đảm bảo tiến độ'],
  none: ['sau đó', 'sau này', 'sau đây', 'sau cùng', 'theo dõi'],
});

/** These say nothing where no words follow: "tuần sau", "giai đoạn tiếp theo". */
const unfinished = ['sau', 'theo', 'khi', 'cho', 'neu'];

/**
 * A condition with all its words. It ends where a sentence ends or where a date of its own begins:
 * "sau khi có hướng dẫn của Trung ương, chậm nhất 30/6"; dates within it belong to what is awaited
 * ("sau khi tổng kết năm 2020").
 */
export function readCondition(phrase: Phrase, at: number): Found<Condition> | null {
  const trigger = lookUp(triggers, phrase, at);
  if (trigger === null || trigger.value === 'none') return null;
  const end = endOfEvent(phrase, trigger.end, trigger.value);
  const { letters } = tokenAt(phrase, at);
  const before = tokenAt(phrase, at - 1).letters;
  // "Thứ Sáu" without marks is no "sau".
  const isOfTime = before === 'tiep' || (before === 'thu' && !phrase.isMarked);
  if (isOfTime || (end === trigger.end && unfinished.includes(letters))) return null;
  const value: Condition = {
    ...{ type: 'condition', on: trigger.value, event: trigger.end },
    ...{ from: at, to: end },
  };
  return { value, end };
}

export function conditionWords(phrase: Phrase, { from, to }: Condition): string {
  return wordsOf(phrase, from, to).replace(/[\s,;:.-]+$/u, '');
}

/** The token behind the words of an event that begin here; documents in it keep their dates. */
export function endOfEvent(phrase: Phrase, from: number, on: Condition['on'] = 'event'): number {
  let end = from;
  let depth = 0;
  while (tokenAt(phrase, end).kind !== 'end' && !endsCondition(phrase, from, end, on)) {
    if (isSign(phrase, end, ')') && depth === 0) break;
    depth += isSign(phrase, end, '(') ? 1 : isSign(phrase, end, ')') ? -1 : 0;
    end = readReference(phrase, end)?.end ?? end + 1;
  }
  return end;
}

function endsCondition(phrase: Phrase, from: number, at: number, on: Condition['on']): boolean {
  if (isSentenceEnd(phrase, at)) return true;
  if (on === 'basis' && readRhythm(phrase, at) !== null) return true;
  if (startsRhythmBeside(phrase, at)) return true;
  const isDash = isSign(phrase, at, '-') && !isGlued(phrase, at);
  const isSeparator = isDash || isSign(phrase, at, ',', '(', ')', ':');
  if (isSeparator && startsWorkWithDay(phrase, at + 1)) return true;
  const dated = readDated(phrase, isSeparator ? at + 1 : at)?.value;
  if (dated === undefined) return false;
  if (dated.bound === 'before' || (dated.bound === 'by' && at > from)) return true;
  return isSeparator && (dated.bound !== 'none' || dated.name !== 'term');
}

const besideWords = phrasebook({ and: ['và', 'hoặc'] });
const eachWords = phrasebook({ each: ['hằng', 'mỗi', 'định kỳ', 'định kỳ hằng'] });

/** "Khi phát sinh và định kỳ hằng quý": what comes back does not wait. */
function startsRhythmBeside(phrase: Phrase, at: number): boolean {
  const beside = isSign(phrase, at, ',') ? at + 1 : skip(besideWords, phrase, at);
  const isEach = beside > at && lookUp(eachWords, phrase, beside) !== null;
  return isEach && readRhythm(phrase, beside) !== null;
}

/** Verbs of the work itself, which begin a statement of their own behind what is awaited. */
const workVerbs = phrasebook({
  work: [
    ...['hoàn thành', 'cơ bản hoàn thành', 'phấn đấu hoàn thành', 'phải hoàn thành', 'hoàn tất'],
    ...['ban hành', 'trình', 'thực hiện', 'triển khai', 'triển khai thực hiện', 'xong'],
    ...['tổ chức thực hiện', 'tổ chức triển khai', 'gửi', 'nộp', 'phấn đấu', 'tham mưu ban hành'],
  ],
});

/** Words between a verb and its day: "ban hành Kế hoạch thực hiện của Tỉnh ủy trong tháng 4". */
const longestObject = 12;

/**
 * ", hoàn thành trong tháng 6/2025", "(ban hành Kế hoạch trong quý III)": a verb of work and its day. Right
 * behind the verb the day needs no word that binds it; behind other words it may be a plan's name.
 */
function startsWorkWithDay(phrase: Phrase, at: number): boolean {
  const verb = lookUp(workVerbs, phrase, at);
  if (verb === null) return false;
  if (readDated(phrase, verb.end) !== null) return true;
  for (let place = verb.end; place < verb.end + longestObject; place += 1) {
    if (tokenAt(phrase, place).kind !== 'word') return false;
    const bound = readDated(phrase, place)?.value.bound ?? 'none';
    if (['within', 'before', 'by'].includes(bound)) return true;
  }
  return false;
}

/** A full stop is one only before a space, so that "TT.Tỉnh ủy" stays together. */
function isSentenceEnd(phrase: Phrase, at: number): boolean {
  if (isSign(phrase, at, ';', '\n')) return true;
  return isSign(phrase, at, '.') && !isGlued(phrase, at + 1);
}
