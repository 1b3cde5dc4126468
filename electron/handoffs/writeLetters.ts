import type { PlaceholderValues } from '#shared/annexes/placeholders.ts';
import { findIssuer } from '#shared/annexes/issuer.ts';
import { composeLetter } from '#shared/handoffs/composeLetter.ts';
import { letterValues } from '#shared/handoffs/letterFields.ts';
import type { LetterFacts } from '#shared/handoffs/letterFields.ts';
import type { Letter } from '#shared/handoffs/round.ts';
import { translate } from '#shared/messages/translate.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { comparePosition } from '#shared/tasks/outline.ts';
import { UserError } from '#shared/userError.ts';

import type { LayoutStore } from '../annexes/layoutStore.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { FileToWrite } from './placeFiles.ts';

type LetterRound = LetterFacts['round'];
type LetterPack = LetterFacts['pack'];

/** Writes one letter to many agencies. */
export interface LetterWriter {
  fileFor(pack: LetterPack, round: LetterRound): FileToWrite;
}

export interface LetterOccasion {
  readonly writtenOn: string;
  /** Of a reminder; a letter that goes with packs has none. */
  readonly replyBy?: string | null;
}

/** @throws UserError `layoutNotFound`. */
export function createLetterWriter(
  { records }: Pick<Workbook, 'records'>,
  letter: Letter,
  layouts: Pick<LayoutStore, 'find'>,
  { writtenOn, replyBy }: LetterOccasion,
): LetterWriter {
  const layout = layouts.find(letter.layout);
  if (layout === null) throw new UserError('layoutNotFound');
  const plan = planValues(records, layout.regime);
  const sender = letter.sender === '' ? plan.issuer : letter.sender;
  const kind = replyBy === undefined ? 'cover' : 'reminder';
  return {
    fileFor: (pack, round) => ({
      name: translate(`handoffs.letter.fileNames.${kind}`, {
        name: pack.file.replace(/\.xlsx$/u, ''),
      }),
      async make() {
        const { writeLetter } = await import('./writeLetter.ts');
        const facts = { sender, round, pack, writtenOn, replyBy: replyBy ?? null };
        return writeLetter(composeLetter(letter, layout, { pack: letterValues(facts), plan }));
      },
    }),
  };
}

/** What letters and minutes say of the plan, with dots to be written over where it says nothing. */
export function planValues(
  records: Workbook['records'],
  regime: Parameters<typeof findIssuer>[1],
): PlaceholderValues {
  const plan = records.plan.find('plan');
  if (plan === null) throw new Error('The workbook has no plan record.');
  const blank = translate('annexes.blank');
  const issuer = findIssuer(records.agency.list().sort(comparePosition), regime);
  return {
    number: '',
    annex: '',
    plan: plan.title,
    year: String(plan.year),
    issued: plan.issued === null ? blank : formatDay(plan.issued),
    issuer: issuer.name || blank,
    place: issuer.place || blank,
  };
}
