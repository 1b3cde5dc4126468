import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Period } from '#shared/periods/period.ts';

/** A plan for 2020 whose resolution was issued on 6 January. */
export const plan = { year: 2020, issued: '2020-01-06' };

export function readPhrase(text: string): Period {
  return parsePeriod(text, plan);
}

/** Kind, start and due of a phrase. */
export function daysOf(text: string): Pick<Period, 'kind' | 'start' | 'due'> {
  const { kind, start, due } = readPhrase(text);
  return { kind, start, due };
}
