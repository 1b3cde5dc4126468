import type { Mention } from '../periods/grammar/mention.ts';
import { tokenAt } from '../periods/grammar/phrase.ts';
import { scan } from '../periods/grammar/scan.ts';
import { tokenise } from '../periods/grammar/tokenise.ts';

/** A day, month … that a deadline names, and where its words stand in the text. */
export interface NamedDate {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

/** The words of a deadline and the dates in them, from left to right. */
export interface DatedText {
  readonly text: string;
  readonly dates: readonly NamedDate[];
}

/** As the grammar of deadlines finds them; `text` may differ from `phrase` in its typography. */
export function datesOf(phrase: string, planYear: number): DatedText {
  const tokens = tokenise(phrase, planYear);
  const dates = scan(tokens).flatMap((piece) =>
    piece.type !== 'dated'
      ? []
      : piece.series.items.map(({ mention, from, to }) => ({
          mention,
          from: tokenAt(tokens, from).start,
          to: tokenAt(tokens, to - 1).end,
        })),
  );
  return { text: tokens.text, dates };
}

/** The text with other words for its dates, one for each; null: the words that are there. */
export function withDates({ text, dates }: DatedText, words: readonly (string | null)[]): string {
  let written = '';
  let done = 0;
  for (const [index, { from, to }] of dates.entries()) {
    written += text.slice(done, from) + (words[index] ?? text.slice(from, to));
    done = to;
  }
  return written + text.slice(done);
}
