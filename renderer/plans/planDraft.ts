import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';
import type { PlanTitle } from '#shared/plans/plan.ts';

/** A plan as typed into a form. */
export interface PlanDraft {
  readonly title: string;
  readonly year: string;
  /** dd/mm/yyyy, empty when not known. */
  readonly issued: string;
}

export type PlanValues = PlanTitle;

export function draftOfPlan({ title, year, issued }: PlanValues): PlanDraft {
  return { title, year: String(year), issued: issued === null ? '' : formatDay(issued) };
}

/** What is wrong in each field; no field when the draft can be taken. */
export type PlanMistakes = Partial<Record<keyof PlanDraft, true>>;

export function checkPlan({ title, year, issued }: PlanDraft): PlanMistakes {
  const isYear = /^\d{4}$/u.test(year.trim()) && Number(year) >= 1900 && Number(year) <= 2200;
  return {
    ...(title.trim() === '' ? { title: true } : {}),
    ...(isYear ? {} : { year: true }),
    ...(issued.trim() === '' || readDay(issued) !== null ? {} : { issued: true }),
  };
}

/** The values of a draft that was checked. */
export function planOfDraft({ title, year, issued }: PlanDraft): PlanValues {
  return {
    title: title.trim().normalize('NFC'),
    year: Number(year),
    issued: readDay(issued),
  };
}
