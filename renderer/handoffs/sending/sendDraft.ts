import type { EngineClient } from '../../app/engineClient.ts';
import type { Recipient } from '#shared/handoffs/recipient.ts';
import type { Letter } from '#shared/handoffs/round.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { isWrongDay } from '../DayField.tsx';
import { writtenLetter } from '../LetterFields.tsx';

/** What the user says of a round that is about to be sent, as typed. */
export interface SendDraft {
  readonly name: string;
  readonly sentOn: string;
  readonly due: string;
  /** Ids; none: the whole plan. */
  readonly sections: readonly string[];
  readonly hasLetter: boolean;
  /** Null: as the engine proposes it. */
  readonly letter: Letter | null;
  readonly to: 'folder' | 'zip';
  /** Ids of agencies; null: all that lead a task. */
  readonly chosen: ReadonlySet<string> | null;
}

export function newSendDraft(today: string): SendDraft {
  return {
    name: '',
    sentOn: today,
    due: '',
    sections: [],
    hasLetter: true,
    letter: null,
    to: 'folder',
    chosen: null,
  };
}

export function chosenRecipients(
  { chosen }: Pick<SendDraft, 'chosen'>,
  recipients: readonly Recipient[],
): readonly Recipient[] {
  return recipients.filter(({ agency, isChosen }) => chosen?.has(agency) ?? isChosen);
}

export interface SendMistakes {
  readonly nobody: boolean;
  readonly day: boolean;
  readonly letter: boolean;
}

export type Sending = Omit<Parameters<EngineClient['handoffs']['send']>[0], 'to' | 'replace'>;

/** What a draft asks for, or what is wrong in it. `proposed`: the engine's letter. */
export function sendingOf(
  draft: SendDraft,
  recipients: readonly Recipient[],
  proposed: Letter,
): { readonly sending: Sending } | { readonly mistakes: SendMistakes } {
  const agencies = chosenRecipients(draft, recipients).map(({ agency }) => agency);
  const letter = draft.hasLetter ? writtenLetter(draft.letter ?? proposed) : null;
  const sentOn = readDay(draft.sentOn);
  const mistakes = {
    nobody: agencies.length === 0,
    day: sentOn === null || isWrongDay(draft.due, true),
    letter: draft.hasLetter && letter === null,
  };
  if (sentOn === null || mistakes.nobody || mistakes.day || mistakes.letter) return { mistakes };
  return {
    sending: {
      agencies,
      sections: draft.sections.length === 0 ? null : [...draft.sections],
      name: draft.name.trim().normalize('NFC') || null,
      due: readDay(draft.due),
      sentOn,
      letter,
    },
  };
}

/** Answers are due before they were asked for. */
export function isDueEarly({ due, sentOn }: Pick<SendDraft, 'due' | 'sentOn'>): boolean {
  const [last, sent] = [readDay(due), readDay(sentOn)];
  return last !== null && sent !== null && last < sent;
}
