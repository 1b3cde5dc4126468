import type { PeriodKey } from '../periods/periodKey.ts';
import { partsOf } from './days.ts';

/** By what a plan is phased (phân kỳ). */
export const phaseUnits = ['quarter', 'month'] as const;

export type PhaseUnit = (typeof phaseUnits)[number];

/** The key of the quarter or month in which a day lies. */
export function keyOfDay(day: string, unit: PhaseUnit): PeriodKey {
  const { year, month } = partsOf(day);
  return unit === 'quarter'
    ? `${year}-Q${Math.ceil(month / 3)}`
    : `${year}-${String(month).padStart(2, '0')}`;
}
