import { usualFollowUp } from '#shared/plans/followUp.ts';
import type { FollowUp } from '#shared/plans/followUp.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

export const followUpNumbers = ['dueSoonDays', 'staleDays', 'overload'] as const;

type NumberField = (typeof followUpNumbers)[number];

/**
 * How a plan is followed up as typed into a form; an empty cut-off day is the end of the month, an
 * empty day of telling is today.
 */
export type FollowUpDraft = Readonly<Record<NumberField | 'cutOffDay' | 'asOf', string>>;

export const draftBounds: Readonly<
  Record<Exclude<keyof FollowUpDraft, 'asOf'>, readonly [number, number]>
> = {
  dueSoonDays: [0, 365],
  staleDays: [1, 365],
  overload: [1, 1000],
  cutOffDay: [1, 28],
};

export function draftOfFollowUp(followUp: FollowUp): FollowUpDraft {
  const { dueSoonDays, staleDays, overload, cutOffDay, asOf } = followUp;
  return {
    dueSoonDays: String(dueSoonDays),
    staleDays: String(staleDays),
    overload: String(overload),
    cutOffDay: cutOffDay === null ? '' : String(cutOffDay),
    asOf: asOf === null ? '' : formatDay(asOf),
  };
}

export function isWrongNumber(field: keyof typeof draftBounds, typed: string): boolean {
  const text = typed.trim();
  if (text === '') return field !== 'cutOffDay';
  const [least, most] = draftBounds[field];
  return !/^\d{1,4}$/.test(text) || Number(text) < least || Number(text) > most;
}

export function isWrongDraft(draft: FollowUpDraft): boolean {
  const numbers = [...followUpNumbers, 'cutOffDay' as const];
  return numbers.some((field) => isWrongNumber(field, draft[field])) || isWrongDay(draft.asOf);
}

export function isWrongDay(typed: string): boolean {
  return typed.trim() !== '' && readDay(typed) === null;
}

/** The values of a draft in which nothing is wrong; null when all of them are as usual. */
export function followUpOfDraft(draft: FollowUpDraft, checks: FollowUp['checks']): FollowUp | null {
  const [dueSoonDays, staleDays, overload] = [draft.dueSoonDays, draft.staleDays, draft.overload];
  const cutOff = draft.cutOffDay.trim();
  const followUp = {
    dueSoonDays: Number(dueSoonDays),
    staleDays: Number(staleDays),
    overload: Number(overload),
    cutOffDay: cutOff === '' ? null : Number(cutOff),
    asOf: readDay(draft.asOf),
    checks,
  };
  return JSON.stringify(followUp) === JSON.stringify(usualFollowUp) ? null : followUp;
}
