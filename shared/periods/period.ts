import { z } from 'zod';

import { isoDate } from './isoDate.ts';

export const periodKinds = [
  'date',
  'interval',
  'recurring',
  'continuous',
  'conditional',
  'relative',
  'unknown',
] as const;

export const recurrences = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

/** A deadline phrase and the days behind it. Printing gives `raw` back, word for word. */
export const periodSchema = z.object({
  raw: z.string(),
  kind: z.enum(periodKinds),
  /** First day; null when the words give none. */
  start: isoDate.nullable(),
  /** The last day that is still on time; null when there is none. */
  due: isoDate.nullable(),
  every: z.enum(recurrences).nullable(),
  /** The words of what must happen first; no due day until it has. */
  condition: z.string().nullable(),
  /** Several days in one cell, in the order of the text; `due` is then the last one. */
  milestones: z.array(z.object({ label: z.string(), due: isoDate })).readonly(),
  confidence: z.enum(['high', 'medium', 'low']),
});

export type Period = z.infer<typeof periodSchema>;

/** Whether what is due "trước ngày X" is due the day before X, or on X at the latest (domain.md 2.1). */
export const beforeRules = ['strict', 'inclusive'] as const;

export type BeforeRule = (typeof beforeRules)[number];

/** What a phrase is read against: the plan year, and the day the resolution was issued. */
export interface PeriodContext {
  readonly year: number;
  readonly issued: string | null;
  /** Left out or null: strict. */
  readonly beforeRule?: BeforeRule | null;
}
