import { translate } from '../messages/translate.ts';
import { handoffs } from '../messages/vi/handoffs.ts';
import { formatDay } from '../periods/formatDay.ts';
import { fillBrackets } from '../text/fillBrackets.ts';
import { lateDays } from './buildRegister.ts';
import type { Pack } from './pack.ts';
import type { Round } from './round.ts';

/** What a letter can say of a pack, by words in brackets such as `[cơ quan nhận]`. */
export type LetterValues = Readonly<Record<LetterField, string>>;

type LetterField = keyof typeof handoffs.letter.fields;

export interface LetterFacts {
  readonly sender: string;
  readonly round: Pick<Round, 'number' | 'due' | 'sentOn'>;
  readonly pack: Pick<Pack, 'agencyName' | 'file'> & {
    readonly lead: number;
    readonly support: number;
  };
  /** The day on the letter. */
  readonly writtenOn: string;
  /** Of a reminder, the day that it asks for an answer by. */
  readonly replyBy: string | null;
}

export function letterValues(facts: LetterFacts): LetterValues {
  const { sender, round, pack, writtenOn, replyBy } = facts;
  return {
    recipient: pack.agencyName,
    sender,
    round: String(round.number),
    sentOn: formatDay(round.sentOn),
    due: dayWords(round.due),
    tasks: taskWords(pack),
    file: pack.file,
    writtenOn: formatDay(writtenOn),
    lateDays: String(lateDays(round.due, writtenOn) ?? 0),
    replyBy: dayWords(replyBy),
  };
}

/** Fields of other kinds stay as they are. */
export function fillLetter(text: string, values: LetterValues): string {
  return fillBrackets(text, (words) => {
    const field = fieldByWords.get(words);
    return field === undefined ? undefined : values[field];
  });
}

const fieldByWords = new Map(
  Object.entries(handoffs.letter.fields).map(([field, words]) => [
    words as string,
    field as LetterField,
  ]),
);

function dayWords(day: string | null): string {
  return day === null ? translate('handoffs.letter.blankDay') : formatDay(day);
}

function taskWords({ lead, support }: LetterFacts['pack']): string {
  if (support === 0) return translate('handoffs.letter.tasks.lead', { lead });
  if (lead === 0) return translate('handoffs.letter.tasks.support', { support });
  return translate('handoffs.letter.tasks.both', { lead, support });
}
