import type { Letter } from '#shared/handoffs/round.ts';
import { UserError } from '#shared/userError.ts';

import type { LayoutStore } from '../annexes/layoutStore.ts';
import type { Job } from '../jobs/runJob.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { placeFiles } from './placeFiles.ts';
import type { Destination } from './placeFiles.ts';
import { createLetterWriter } from './writeLetters.ts';

export interface ReminderOrder {
  /** Ids of packs. */
  readonly packs: readonly number[];
  readonly letter: Letter;
  readonly writtenOn: string;
  readonly replyBy: string | null;
}

/** Writes a letter for each pack, and remembers that its agency was reminded. */
export async function remindAgencies(
  workbook: Workbook,
  { packs: ids, letter, writtenOn, replyBy }: ReminderOrder,
  destination: Destination,
  layouts: Pick<LayoutStore, 'find'>,
  job: Job,
): Promise<{ revision: number; files: string[] }> {
  workbook.access.confirmWritable();
  const rounds = new Map(workbook.rounds.listRounds().map((round) => [round.id, round]));
  const packs = new Map(workbook.rounds.listPacks(null).map((pack) => [pack.id, pack]));
  const letters = createLetterWriter(workbook, letter, layouts, { writtenOn, replyBy });
  const files = [...new Set(ids)].map((id) => {
    const pack = packs.get(id);
    const round = pack === undefined ? undefined : rounds.get(pack.round);
    if (pack === undefined || round === undefined) throw new UserError('packNotFound');
    return { id, file: letters.fileFor(pack, round) };
  });
  const label = { key: 'remindAgencies', params: { count: files.length } } as const;
  const reminders = files.map(({ id }) => ({ pack: id, writtenOn, replyBy }));
  const record = () =>
    workbook.recordHandoff(label, (handoffs, recorded) =>
      handoffs.rounds.insertReminders(reminders, recorded),
    );
  const toWrite = files.map(({ file }) => file);
  const revision = await placeFiles(destination, toWrite, record, job);
  return { revision, files: toWrite.map(({ name }) => name) };
}
