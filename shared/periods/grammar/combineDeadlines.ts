import type { Period } from '../period.ts';
import { explainingBracket } from './brackets.ts';
import { carryingOut } from './chooseDates.ts';
import { type Confidence, least } from './confidence.ts';
import { isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { readLabels } from './readLabels.ts';
import type { Deadline } from './settleDates.ts';

/** What a cell with dates comes to. */
export interface Schedule {
  readonly kind: 'date' | 'interval';
  readonly start: string | null;
  readonly due: string | null;
  readonly milestones: Period['milestones'];
  readonly confidence: Confidence;
}

/** Between a date and a closer one these words do not begin a second deadline. */
const completionWords = phrasebook({
  done: [
    ...['hoàn thành', 'cơ bản hoàn thành', 'phấn đấu', 'xong', 'thực hiện', 'tổ chức thực hiện'],
    ...['triển khai', 'cụ thể', 'phải', 'của', 'vào', 'là', 'trong đó', 'thuộc', 'thời gian'],
  ],
});

/**
 * Makes one period of the deadlines of a cell. A beginning and an end belong together; a date inside
 * another one sharpens it; what is then still several are milestones (domain.md 2.2 rows 60, 61), of
 * which the last one is the day due.
 */
export function combineDeadlines(phrase: Phrase, deadlines: readonly Deadline[]): Schedule | null {
  const merged: Deadline[] = [];
  for (const next of deadlines) {
    const last = merged.at(-1);
    const one = last === undefined ? null : mergeTwo(phrase, last, next);
    if (one !== null) merged.pop();
    merged.push(one ?? next);
  }
  const [first] = merged;
  if (first === undefined) return null;
  const schedule = merged.length === 1 ? singleSchedule(first) : milestoneSchedule(phrase, merged);
  const { start, due } = schedule;
  const runsBack = start !== null && due !== null && start > due;
  return runsBack ? { ...schedule, start: null, confidence: 'low' } : schedule;
}

function singleSchedule({ start, due, bound, isDay, confidence }: Deadline): Schedule {
  const isUntil = bound === 'before' || bound === 'by';
  const kind = start === null || (isDay && due !== null && start === due) ? 'date' : 'interval';
  const isPoint = kind === 'date' && (isDay || isUntil);
  return { kind, start: isPoint ? null : start, due, milestones: [], confidence };
}

function milestoneSchedule(phrase: Phrase, merged: readonly Deadline[]): Schedule {
  const labels = readLabels(phrase, merged);
  const milestones = merged.flatMap(({ due }, index) =>
    due === null ? [] : [{ label: labels[index] ?? '', due }],
  );
  const lastFirst = milestones
    .map(({ due }) => due)
    .toSorted()
    .toReversed();
  const due = lastFirst[0] ?? null;
  const start = merged.every(({ isDay }) => isDay) ? null : (merged[0]?.start ?? null);
  const isListed = merged.some((deadline) => deadline.isListed);
  return {
    ...{ kind: start === null ? 'date' : 'interval', start, due },
    milestones: milestones.length > 1 ? milestones : [],
    confidence: least(isListed ? 'low' : 'high', ...merged.map(({ confidence }) => confidence)),
  };
}

function mergeTwo(phrase: Phrase, one: Deadline, next: Deadline): Deadline | null {
  if (one.isListed) return null;
  const isHeading = next.isListed && isInside(next, one) && isBesides(phrase, one, next);
  if (next.isListed) return isHeading ? next : null;
  if (isNameOfDay(phrase, one, next)) return { ...one, to: next.to };
  return mergeBeginning(one, next) ?? mergeInner(phrase, one, next);
}

/** "Trước ngày 19/5 (kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh)": in brackets the name of the same day. */
function isNameOfDay(phrase: Phrase, one: Deadline, next: Deadline): boolean {
  const isSame = one.named.start === next.named.start && one.named.end === next.named.end;
  return isSame && next.bound === 'none' && explainingBracket(phrase, one.to, next.from) !== null;
}

/** "Bắt đầu từ tháng 3, hoàn thành trước 30/6". */
function mergeBeginning(one: Deadline, next: Deadline): Deadline | null {
  const isBeginning = one.due === null && one.start !== null && next.due !== null;
  if (!isBeginning || one.start > next.due) return null;
  const confidence = least(one.confidence, next.confidence);
  return { ...next, start: one.start, isDay: false, from: one.from, confidence };
}

/** "Quý II/2020, chậm nhất 15/6", "tháng 5 (quý II)": the same deadline said twice. */
function mergeInner(phrase: Phrase, one: Deadline, next: Deadline): Deadline | null {
  if (!isBesides(phrase, one, next)) return null;
  const confidence = least(one.confidence, next.confidence);
  if (one.start !== null && isInside(next, one)) {
    const start = next.isDay || next.start === null ? one.start : next.start;
    const due = next.due ?? one.due;
    const isBackward = due !== null && start > due;
    return {
      ...next,
      start: isBackward ? null : start,
      due,
      isDay: false,
      from: one.from,
      confidence,
    };
  }
  const isSaidTwice = isInside(one, next) && !isLaterPhase(phrase, one, next);
  return isSaidTwice ? { ...one, to: next.to, confidence } : null;
}

/** "Quý II/2026, triển khai giai đoạn 2026-2030": years of carrying out what is there by then. */
function isLaterPhase(phrase: Phrase, one: Deadline, { named, from }: Deadline): boolean {
  if (named.start.slice(0, 4) === named.end.slice(0, 4)) return false;
  for (let at = one.to; at < from; at += 1) {
    if (lookUp(carryingOut, phrase, at) !== null) return true;
  }
  return false;
}

/** The inner date lies within the days of the outer one; "trước ngày 30/6" may end a day before them. */
function isInside(inner: Deadline, outer: Deadline): boolean {
  if (outer.bound !== 'none' && outer.bound !== 'within') return false;
  const isSmaller = inner.named.start > outer.named.start || inner.named.end < outer.named.end;
  return isSmaller && inner.named.start >= outer.named.start && inner.named.end <= outer.named.end;
}

/** True when no words but those of completion stand before the first and between the two. */
function isBesides(phrase: Phrase, one: Deadline, next: Deadline): boolean {
  let at = one.to;
  while (at < next.from) {
    const word = lookUp(completionWords, phrase, at);
    const isJoin = isSign(phrase, at, ',', '(', ')', ':', '-', '.');
    if (word === null && !isJoin) return false;
    at = word?.end ?? at + 1;
  }
  return true;
}
