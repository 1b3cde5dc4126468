import { z } from 'zod';

/** A year, half-year, quarter or month: `2020`, `2020-H1`, `2020-Q1`, `2020-03`. */
export const periodKeySchema = z.string().regex(/^\d{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$/);

export type PeriodKey = z.infer<typeof periodKeySchema>;

export function isPeriodKey(key: string): key is PeriodKey {
  return periodKeySchema.safeParse(key).success;
}
