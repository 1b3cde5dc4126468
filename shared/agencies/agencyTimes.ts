import { Temporal } from 'temporal-polyfill';

import type { Agency } from './agency.ts';
import type { Succession } from './succession.ts';

/** First and last day of something; null means no limit. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** Who agencies were in the course of time. Days are `YYYY-MM-DD`. */
export interface AgencyTimes {
  /** From its first to its last day, with what successions say of them. */
  lifeOf(id: string): DaySpan;
  existsOn(id: string, day: string): boolean;
  /** Those that took over from it directly, and itself where it goes on beside them; in their order. */
  successorsOf(id: string): string[];
  /** Those that it was made of directly. */
  predecessorsOf(id: string): string[];
  /**
   * Who it was on that day: itself, those that took over from it by then, or those that it was made of
   * later. Empty when nobody was there: dissolved, or not yet set up.
   */
  agencyOn(id: string, day: string): string[];
}

export function createAgencyTimes(
  agencies: readonly Agency[],
  successions: readonly Succession[],
): AgencyTimes {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const inOrder = successions.toSorted((left, right) => compareDays(left.on, right.on));
  const ends = indexBy(inOrder, ({ before }) => before);
  const starts = indexBy(inOrder, ({ after }) => after);

  function lifeOf(id: string): DaySpan {
    const { from = null, to = null } = byId.get(id) ?? {};
    const end = ends.get(id)?.find(({ after }) => !after.includes(id));
    // What took over from others may have been there before; a new name was not.
    const start = starts.get(id)?.find(({ kind }) => kind === 'renamed');
    return {
      from: from ?? start?.on ?? null,
      to: to ?? (end === undefined ? null : dayBefore(end.on)),
    };
  }

  function successorsOf(id: string): string[] {
    return unique((ends.get(id) ?? []).flatMap(({ after }) => after));
  }

  function predecessorsOf(id: string): string[] {
    return unique((starts.get(id) ?? []).flatMap(({ before }) => before)).filter(
      (other) => other !== id,
    );
  }

  function existsOn(id: string, day: string): boolean {
    return byId.has(id) && isWithin(lifeOf(id), day);
  }

  /** Goes one way only: what a predecessor became otherwise is another body. */
  function follow(id: string, day: string, next: (id: string) => string[], seen: Set<string>) {
    if (seen.has(id)) return [];
    seen.add(id);
    if (existsOn(id, day)) return [id];
    return next(id).flatMap((other): string[] => follow(other, day, next, seen));
  }

  return {
    lifeOf,
    existsOn,
    successorsOf,
    predecessorsOf,
    agencyOn(id, day) {
      const { to } = lifeOf(id);
      const hasEnded = to !== null && to < day;
      return follow(id, day, hasEnded ? successorsOf : predecessorsOf, new Set());
    },
  };
}

/** Both ends belong to it. */
export function isWithin({ from, to }: DaySpan, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether two spans share a day. */
export function overlaps(left: DaySpan, right: DaySpan): boolean {
  const startsInTime = left.from === null || right.to === null || left.from <= right.to;
  const endsInTime = right.from === null || left.to === null || right.from <= left.to;
  return startsInTime && endsInTime;
}

export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function indexBy(
  successions: readonly Succession[],
  idsOf: (succession: Succession) => readonly string[],
): ReadonlyMap<string, Succession[]> {
  const index = new Map<string, Succession[]>();
  for (const succession of successions) {
    for (const id of new Set(idsOf(succession))) {
      const list = index.get(id) ?? [];
      index.set(id, list);
      list.push(succession);
    }
  }
  return index;
}

function compareDays(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
