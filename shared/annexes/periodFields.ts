import { z } from 'zod';

import type { PeriodKey } from '../periods/periodKey.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import type { Say } from '../messages/translate.ts';

/** Quarters and months of the plan's year, whichever that is: a layout serves many plans. */
const partsOf = {
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  month: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
} as const;

export const phasedValues = ['planned', 'actual'] as const;

export type PhasedValue = (typeof phasedValues)[number];

export type PeriodUnit = keyof typeof partsOf;

export const periodUnits = ['quarter', 'month'] as const satisfies readonly PeriodUnit[];

/** What a target plans for or has reached in a part of the plan's year: "planned:Q1", "actual:03". */
export const periodFieldSchema = z.templateLiteral([
  z.enum(phasedValues),
  ':',
  z.enum([...partsOf.quarter, ...partsOf.month]),
]);

export type PeriodField = z.infer<typeof periodFieldSchema>;

export function periodFields(value: PhasedValue, unit: PeriodUnit): PeriodField[] {
  return partsOf[unit].map((part): PeriodField => `${value}:${part}`);
}

export function isPeriodField(field: string): field is PeriodField {
  return periodFieldSchema.safeParse(field).success;
}

/** Null: the field is none of a period. */
export function readPeriodField(
  field: string,
  year: number,
): { readonly value: PhasedValue; readonly period: PeriodKey } | null {
  const { data } = periodFieldSchema.safeParse(field);
  if (data === undefined) return null;
  const [value, part] = data.split(':') as [PhasedValue, string];
  return { value, period: `${year}-${part}` };
}

/** "Quý I", "Tháng 3" */
export function partName(field: PeriodField, say: Say): string {
  const part = field.replace(/^\w+:/u, '');
  if (part.startsWith('Q')) {
    return say('annexes.periods.quarter', { part: romanNumeral(Number(part.slice(1))) });
  }
  return say('annexes.periods.month', { part: Number(part) });
}
