import type { PackRole } from '../pack.ts';
import type { PackField } from '../packLayout.ts';

/** What an agency answers about a task that it leads. */
export const answerFields = [
  'progress',
  'percent',
  'completedOn',
  'result',
  'evidence',
  'difficulty',
  'proposal',
  'updater',
] as const;

export type AnswerField = (typeof answerFields)[number];

/** What a pack says of a task and does not ask; who leads stands in the sheet of supported tasks alone. */
export const lockedFields = ['title', 'lead', 'support', 'product', 'period'] as const;

export type LockedField = (typeof lockedFields)[number];

/** `remark`: what a supporting agency says; no field of the task. */
export type ReturnField = AnswerField | LockedField | 'remark';

/** What a column of a returned table is to us. */
export type ReturnColumnField = PackField;

const answered: ReadonlySet<string> = new Set(answerFields);
const locked: ReadonlySet<string> = new Set(lockedFields);

export function isAnswerField(field: string): field is AnswerField {
  return answered.has(field);
}

export function isLockedField(field: string): field is LockedField {
  return locked.has(field);
}

/** Whether the sheets for a role ask for a field. */
export function isAsked(field: ReturnField, role: PackRole): boolean {
  return role === 'lead' ? isAnswerField(field) : field === 'remark';
}
