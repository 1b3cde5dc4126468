import type { Plan } from '../plans/plan.ts';
import type { CheckedRow } from './checkRule.ts';

/** First and last year of a plan. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

/** From this share of the dated tasks on, a year belongs to the plan, whatever its title says. */
const leastShare = 0.1;

/**
 * The plan year, the years that the title names ("giai đoạn 2021 - 2025"), and those in which a good
 * part of the deadlines lie: programmes of several years are plans too.
 */
export function planYears(
  { title, year }: Pick<Plan, 'title' | 'year'>,
  rows: readonly Pick<CheckedRow, 'period'>[],
): PlanYears {
  const counts = new Map<number, number>();
  let dated = 0;
  for (const { period } of rows) {
    if (period?.due == null) continue;
    const due = Number(period.due.slice(0, 4));
    counts.set(due, (counts.get(due) ?? 0) + 1);
    dated += 1;
  }
  const named = (title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  const usual = [...counts].flatMap(([due, count]) => (count >= dated * leastShare ? [due] : []));
  const years = [year, ...named, ...usual];
  return { first: Math.min(...years), last: Math.max(...years) };
}
