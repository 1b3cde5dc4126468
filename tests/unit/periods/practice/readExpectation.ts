import type { Period } from '#shared/periods/period.ts';

/** Milestones are `undefined` where they are not judged. */
export interface Expectation {
  readonly kind?: string;
  readonly start?: string;
  /** Null: there must be no due day. */
  readonly due?: string | null;
  readonly every?: string;
  readonly milestones?: readonly { readonly label: string; readonly due: string }[];
}

/**
 * Reads what a phrase must give, as far as its words settle it:
 * - "interval 04-01..06-30": kind, first and last day; in 2026 where no year is named, "-" for none;
 *   each part may be left out;
 * - "recurring month": kind and rhythm;
 * - "06-30 Trình | 09-30 Ban hành": milestones by day and label;
 * - "nothing": kind unknown, or no day and little confidence.
 */
export function readExpectation(words: string): Expectation {
  if (/^\S*\d\s+\S/u.test(words)) return { milestones: words.split(' | ').map(readMilestone) };
  const [, kind, every, start, due] =
    /^(?:([a-z]+)(?: ([a-z-]+))?)? ?(?:([\d-]*)\.\.([\d-]*))?$/u.exec(words) ?? [];
  return {
    ...(kind !== undefined && { kind }),
    ...(every !== undefined && { every }),
    ...(start !== undefined && start !== '' && { start: dayOf(start) }),
    ...(due !== undefined && due !== '' && { due: due === '-' ? null : dayOf(due) }),
  };
}

/** The expected part of a period, for a comparison that shows both. */
export function judge(period: Period, expected: Expectation): Expectation {
  const { kind, start, due, every, milestones } = expected;
  if (kind === 'nothing') {
    const isNothing =
      period.due === null && (period.kind === 'unknown' || period.confidence === 'low');
    return { kind: isNothing ? 'nothing' : `${period.kind} ${String(period.due)}` };
  }
  return {
    ...(kind !== undefined && { kind: period.kind }),
    ...(start !== undefined && { start: String(period.start) }),
    ...(due !== undefined && { due: period.due }),
    ...(every !== undefined && { every: String(period.every) }),
    ...(milestones !== undefined && { milestones: period.milestones }),
  };
}

function readMilestone(words: string) {
  const [day = '', ...label] = words.split(' ');
  return { label: label.join(' '), due: dayOf(day) };
}

function dayOf(day: string): string {
  return day.length === 5 ? `2026-${day}` : day;
}
