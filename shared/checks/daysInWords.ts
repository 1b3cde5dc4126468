import { readDay } from '../periods/readDay.ts';

const numericDay = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/gu;
const wordedDay = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;

/** The days that a text names in full, ISO, in its order: "Báo cáo số 45 ngày 12/3/2020". */
export function daysInWords(text: string): string[] {
  const found = [
    ...[...text.matchAll(numericDay)].map(({ index, 1: day, 3: month, 4: year }) => ({
      index,
      day: readDay(`${day ?? ''}/${month ?? ''}/${year ?? ''}`),
    })),
    ...[...text.matchAll(wordedDay)].map(({ index, 1: day, 2: month, 3: year }) => ({
      index,
      day: readDay(`${day ?? ''}/${month ?? ''}/${year ?? ''}`),
    })),
  ];
  return found
    .toSorted((left, right) => left.index - right.index)
    .flatMap(({ day }) => (day === null ? [] : [day]));
}
