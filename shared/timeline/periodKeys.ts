import type { PeriodKey } from '../periods/periodKey.ts';
import type { Span } from './calendarUnits.ts';
import { isoDay, lastOfMonth, partsOf } from './days.ts';

/** By what a plan is phased (phân kỳ). */
export const phaseUnits = ['quarter', 'month'] as const;

export type PhaseUnit = (typeof phaseUnits)[number];

/** The quarters or months of a year, in order. */
export function keysOfYear(year: number, unit: PhaseUnit): PeriodKey[] {
  return unit === 'quarter'
    ? [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
    : Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** First and last day of what a key names. */
export function spanOfKey(key: PeriodKey): Span {
  const [yearWords = '', part = ''] = key.split('-');
  const year = Number(yearWords);
  const [first, last] = monthsOf(part);
  return { start: isoDay(year, first, 1), end: lastOfMonth(year, last) };
}

/** The key of the quarter or month in which a day lies. */
export function keyOfDay(day: string, unit: PhaseUnit): PeriodKey {
  const { year, month } = partsOf(day);
  return unit === 'quarter'
    ? `${year}-Q${Math.ceil(month / 3)}`
    : `${year}-${String(month).padStart(2, '0')}`;
}

function monthsOf(part: string): readonly [number, number] {
  if (part === '') return [1, 12];
  if (part === 'H1') return [1, 6];
  if (part === 'H2') return [7, 12];
  const quarter = /^Q(\d)$/u.exec(part)?.[1];
  if (quarter === undefined) return [Number(part), Number(part)];
  return [Number(quarter) * 3 - 2, Number(quarter) * 3];
}
