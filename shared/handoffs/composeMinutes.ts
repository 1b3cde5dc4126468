import type { AnnexClosing, AnnexHead } from '../annexes/annexDocument.ts';
import type { AnnexLayout, AnnexLine } from '../annexes/layout.ts';
import { fillIn } from '../annexes/placeholders.ts';
import type { PlaceholderValues } from '../annexes/placeholders.ts';
import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import { officeLines } from './composeLetter.ts';
import { refusedTable, sentTable, takenTable, withoutRound } from './minutesTables.ts';
import type { MinutesTable, RecordedMerge, ReturnedFiles } from './minutesTables.ts';
import type { Register } from './register.ts';

/** Minutes of a round, or of all (biên bản tổng hợp), with all their words in place. */
export interface MinutesDocument {
  readonly page: AnnexLayout['page'];
  readonly font: string;
  readonly head: AnnexHead;
  readonly title: readonly AnnexLine[];
  readonly paragraphs: readonly string[];
  /** Each below its heading. */
  readonly tables: readonly (MinutesTable & { readonly heading: string })[];
  readonly closing: AnnexClosing;
}

export interface MinutesSource extends ReturnedFiles {
  /** Of the rounds that the minutes are about, newest first. */
  readonly register: Register;
  /** Merges that stand, oldest first. */
  readonly merges: readonly RecordedMerge[];
  readonly asOf: string;
  readonly sender: string;
}

export function composeMinutes(
  source: MinutesSource,
  layout: AnnexLayout,
  plan: PlaceholderValues,
): MinutesDocument {
  const { register, merges, asOf, sender } = source;
  const fillLine = (line: AnnexLine) => ({ ...line, text: fillIn(line.text, plan) });
  const { head, signature, page, font, regime } = layout;
  const number = translate(`handoffs.minutes.number.${regime}`);
  const opening = { asOf: formatDay(asOf), sender, plan: plan.plan };
  const all = [sentTable(register, source), takenTable(merges), refusedTable(merges)];
  const tables = register.length === 1 ? all.map(withoutRound) : all;
  return {
    page: { ...page, orientation: 'landscape' },
    font,
    head: {
      left: officeLines(head.left, sender).map(fillLine),
      right: head.right.map(fillLine),
      number: { ...(head.number ?? { sizePt: 14 }), text: number },
      date: head.date === null ? null : fillLine(head.date),
    },
    title: [
      { text: translate('handoffs.minutes.title'), sizePt: 15, bold: true },
      { text: subjectOf(register), sizePt: 14, bold: true },
    ],
    paragraphs: [
      translate('handoffs.minutes.opening', opening),
      ...register.toReversed().flatMap((round) => [roundWords(round), countWords(round)]),
    ],
    tables: tables.map((table) => ({
      ...table,
      heading: translate(`handoffs.minutes.${table.name}`),
    })),
    closing: {
      recipients: null,
      signature: {
        lines: [
          {
            ...(signature.lines.at(-1) ?? { sizePt: 14 }),
            text: translate('handoffs.minutes.signer'),
          },
        ],
        name: signature.name,
      },
    },
  };
}

function subjectOf(register: Register): string {
  const [only, ...others] = register;
  if (only === undefined || others.length > 0) return translate('handoffs.minutes.subject');
  return translate('handoffs.minutes.subjectOfRound', { round: only.number });
}

function roundWords({ number: round, sentOn, due }: Register[number]): string {
  const facts = { round, sentOn: formatDay(sentOn) };
  return due === null
    ? translate('handoffs.minutes.round', facts)
    : translate('handoffs.minutes.roundDue', { ...facts, due: formatDay(due) });
}

function countWords({ packs }: Register[number]): string {
  const received = packs.filter(({ receivedOn }) => receivedOn !== null);
  return translate('handoffs.minutes.counts', {
    packs: packs.length,
    received: received.length,
    late: received.filter(({ lateDays }) => lateDays !== null).length,
    merged: packs.filter(({ state }) => state === 'merged').length,
    waiting: packs.length - received.length,
    overdue: packs.filter(({ state }) => state === 'overdue').length,
  });
}
