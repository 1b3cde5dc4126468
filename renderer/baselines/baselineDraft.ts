import type { BaselineTitle } from '#shared/baselines/baseline.ts';
import { readDay } from '#shared/periods/readDay.ts';

/** What is written on an issued document, as typed into a form. */
export interface BaselineDraft {
  readonly name: string;
  /** dd/mm/yyyy */
  readonly date: string;
  /** Empty when it has no number yet. */
  readonly document: string;
}

/** What is wrong in each field; no field when the draft can be taken. */
export type BaselineMistakes = Partial<Record<keyof BaselineDraft, true>>;

export function checkBaseline({ name, date }: BaselineDraft): BaselineMistakes {
  return {
    ...(name.trim() === '' ? { name: true } : {}),
    ...(readDay(date) === null ? { date: true } : {}),
  };
}

/** The title of a draft that was checked. */
export function titleOfDraft({ name, date, document }: BaselineDraft): BaselineTitle {
  return {
    name: name.trim().normalize('NFC'),
    date: readDay(date) ?? '',
    document: document.trim().normalize('NFC') || null,
  };
}
