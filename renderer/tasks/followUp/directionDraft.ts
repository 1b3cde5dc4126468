import type { Owner } from '#shared/agencies/owner.ts';
import type { EditableDirection, NewDirection } from '#shared/directions/direction.ts';
import type { Remark } from '#shared/handoffs/remark.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

/** A direction as typed into a form; days like 20/6/2020. */
export interface DirectionDraft {
  readonly kind: NewDirection['kind'];
  readonly text: string;
  readonly by: string;
  readonly on: string;
  readonly replyBy: string;
  readonly period: string;
  readonly lead: string;
}

export function newDirectionDraft(kind: NewDirection['kind'], today: string): DirectionDraft {
  return { kind, text: '', by: '', on: formatDay(today), replyBy: '', period: '', lead: '' };
}

/** Fields that lack something or hold no day; none when the draft can be taken. */
export function mistakesOfDraft(draft: DirectionDraft): ReadonlySet<keyof DirectionDraft> {
  const { kind, text, on, replyBy, period, lead } = draft;
  const mistakes = new Set<keyof DirectionDraft>();
  if (text.trim() === '') mistakes.add('text');
  if (readDay(on) === null) mistakes.add('on');
  if (isNoDay(replyBy) || isReplyDueEarly(draft)) mistakes.add('replyBy');
  if (kind === 'extend' && period.trim() === '') mistakes.add('period');
  if (kind === 'reassign' && lead.trim() === '') mistakes.add('lead');
  return mistakes;
}

/** Null while there are mistakes. */
export function directionOfDraft(
  draft: DirectionDraft,
  ownerOf: (words: string) => Owner,
): NewDirection | null {
  const on = readDay(draft.on);
  if (on === null || mistakesOfDraft(draft).size > 0) return null;
  const { kind } = draft;
  return {
    kind,
    text: wordsOf(draft.text) ?? '',
    on,
    by: wordsOf(draft.by),
    replyBy: readDay(draft.replyBy),
    period: kind === 'extend' ? wordsOf(draft.period) : null,
    lead: kind === 'reassign' ? ownerOf(draft.lead.trim().normalize('NFC')) : null,
  };
}

/** A direction that was given, with its answer, as typed into a form. */
export type AnswerDraft = Readonly<Record<keyof EditableDirection, string>>;

export function draftOfDirection(remark: Remark): AnswerDraft {
  const day = (iso: string | null) => (iso === null ? '' : formatDay(iso));
  return {
    text: remark.text,
    by: remark.by ?? '',
    on: day(remark.on),
    replyBy: day(remark.replyBy),
    repliedOn: day(remark.repliedOn),
    reply: remark.reply ?? '',
  };
}

/** What is wrong with the day of the answer: without one, what was answered would count as late. */
export function faultOfReply({ on, repliedOn, reply }: AnswerDraft): 'missing' | 'early' | null {
  const [asked, answered] = [readDay(on), readDay(repliedOn)];
  if (repliedOn.trim() === '') return wordsOf(reply) === null ? null : 'missing';
  return asked !== null && answered !== null && answered < asked ? 'early' : null;
}

/** Nobody can answer by a day before that of the direction. */
export function isReplyDueEarly({ on, replyBy }: Pick<DirectionDraft, 'on' | 'replyBy'>): boolean {
  const [asked, due] = [readDay(on), readDay(replyBy)];
  return asked !== null && due !== null && due < asked;
}

/** Null while a text lacks, a day is none or does not go with the rest. */
export function editOfDraft(draft: AnswerDraft): EditableDirection | null {
  const text = wordsOf(draft.text);
  if (text === null || [draft.on, draft.replyBy, draft.repliedOn].some(isNoDay)) return null;
  if (faultOfReply(draft) !== null || isReplyDueEarly(draft)) return null;
  return {
    text,
    by: wordsOf(draft.by),
    on: readDay(draft.on),
    replyBy: readDay(draft.replyBy),
    repliedOn: readDay(draft.repliedOn),
    reply: wordsOf(draft.reply),
  };
}

function isNoDay(typed: string): boolean {
  return typed.trim() !== '' && readDay(typed) === null;
}

function wordsOf(typed: string): string | null {
  const words = typed.trim().normalize('NFC');
  return words === '' ? null : words;
}
