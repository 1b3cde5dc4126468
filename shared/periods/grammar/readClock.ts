import { readDigits } from './numerals.ts';
import { type Found, isGlued, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';

const weekdays = phrasebook({
  day: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'thứ', 'chủ nhật', 'cn'],
});

/** "Lần thứ hai": behind these words it counts. */
const countedWords = phrasebook({ counted: ['lần', 'đợt', 'kỳ', 'kì', 'bước', 'vòng'] });

const toWords = phrasebook({ to: ['đến', 'tới'] });

const hours = phrasebook({ hour: ['giờ', 'h', 'g'], minute: ['phút', 'p'] });

/** "07h30 – 17h00", "13 giờ 30 đến 17 giờ": when on one day; its value is the hour of the end. */
export function readHours(phrase: Phrase, at: number): Found<number> | null {
  const first = readClock(phrase, at);
  if (first === null || first.value === 0) return null;
  const isDash = isSign(phrase, first.end, '-');
  const last = readClock(phrase, isDash ? first.end + 1 : skip(toWords, phrase, first.end));
  return last !== null && last.value > first.value ? last : null;
}

/**
 * Hour or weekday before a date: "trước 17h00 ngày 30/6", "thứ Sáu, ngày 20/3". Its value is the hour,
 * 0 for a weekday; a day with an hour still counts as on time, so that "trước 17h00" is that day.
 */
export function readClock(phrase: Phrase, at: number): Found<number> | null {
  const isCounted = lookUp(countedWords, phrase, at - 1) !== null;
  const weekday = isCounted ? null : lookUp(weekdays, phrase, at);
  if (weekday !== null) {
    const behind = tokenAt(phrase, weekday.end).kind === 'number' ? weekday.end + 1 : weekday.end;
    return { value: 0, end: isSign(phrase, behind, ',', '(') ? behind + 1 : behind };
  }
  const hour = readDigits(phrase, at);
  if (hour === null || hour.value > 24) return null;
  const isHour = lookUp(hours, phrase, hour.end)?.value === 'hour';
  if (!isHour && !isColonInTime(phrase, hour.end)) return null;
  const minutes = readDigits(phrase, hour.end + 1);
  const isDate = minutes !== null && goesOnAsDate(phrase, minutes.end);
  const behind = isDate ? hour.end + 1 : (minutes?.end ?? hour.end + 1);
  const end = skip(hours, phrase, behind);
  return { value: hour.value, end: isSign(phrase, end, ',', "'", '’') ? end + 1 : end };
}

/** "17:00", but not "Đợt 6: 15/3". */
function isColonInTime(phrase: Phrase, at: number): boolean {
  const isMinute = tokenAt(phrase, at + 1).letters.length === 2 && isGlued(phrase, at + 1);
  return isSign(phrase, at, ':') && isMinute && !goesOnAsDate(phrase, at + 2);
}

/** The number before is a day, "17 giờ 30/6", and not the minutes of a first hour, "7h30-11h30". */
function goesOnAsDate(phrase: Phrase, at: number): boolean {
  if (!isSign(phrase, at, '/', '-', '.')) return false;
  const isHour = lookUp(hours, phrase, at + 2)?.value === 'hour' || isSign(phrase, at + 2, ':');
  return !(isHour && isSign(phrase, at, '-') && readDigits(phrase, at + 1) !== null);
}
