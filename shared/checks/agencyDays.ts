import { Temporal } from 'temporal-polyfill';

import type { Agency } from '../agencies/agency.ts';
import type { Succession } from '../agencies/succession.ts';

/** When an agency exists; null means no limit. */
export interface AgencyDays {
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of those that took its place. */
  readonly after: readonly string[];
}

/** By agency: its own days, cut short by what became of it. */
export function lastDays(
  agencies: readonly Agency[],
  successions: readonly Succession[],
): ReadonlyMap<string, AgencyDays> {
  const days = new Map<string, AgencyDays>(
    agencies.map(({ id, from, to }) => [id, { from, to, after: [] }]),
  );
  for (const { on, before, after } of successions) {
    const last = Temporal.PlainDate.from(on).subtract({ days: 1 }).toString();
    for (const id of before) {
      const known = days.get(id);
      if (known === undefined || after.includes(id)) continue;
      if (known.to === null || known.to >= last) days.set(id, { ...known, to: last, after });
    }
  }
  return days;
}

export function existsOn({ from, to }: AgencyDays, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
