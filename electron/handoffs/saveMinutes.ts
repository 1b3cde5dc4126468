import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';

import { usualLayout } from '#shared/annexes/layouts.ts';
import { composeMinutes } from '#shared/handoffs/composeMinutes.ts';
import type { MinutesDocument } from '#shared/handoffs/composeMinutes.ts';
import type { RecordedMerge } from '#shared/handoffs/minutesTables.ts';
import { summariseReturn } from '#shared/handoffs/returns/describeReturn.ts';
import { mergeRecordSchema } from '#shared/handoffs/returns/mergeRecord.ts';
import { translate } from '#shared/messages/translate.ts';
import { UserError } from '#shared/userError.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import type { Job } from '../jobs/runJob.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { readRegister } from './readRegister.ts';
import { createReturnsReader } from './returns/returnsNow.ts';
import { planValues } from './writeLetters.ts';

export interface MinutesOrder {
  /** Id of the round; null: all. */
  readonly round: number | null;
  readonly asOf: string;
  readonly path: string;
  readonly replace: boolean;
}

type Write = (minutes: MinutesDocument) => Promise<Buffer>;

const writers: Partial<Record<string, () => Promise<Write>>> = {
  '.docx': async () => (await import('./writeMinutesWord.ts')).writeMinutesWord,
  '.xlsx': async () => (await import('../spreadsheet/writeMinutes.ts')).writeMinutes,
};

/** Writes the minutes as Word or Excel, by the ending of the path. */
export async function saveMinutes(
  workbook: Workbook,
  { round, asOf, path, replace }: MinutesOrder,
  { signal, report }: Job,
): Promise<{ path: string }> {
  const loadWriter = writers[extname(path).toLowerCase()];
  if (loadWriter === undefined)
    throw new UserError('minutesFormatUnknown', { file: basename(path) });
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  report({ stage: 'writing', done: 0, total: null });
  const write = await loadWriter();
  const bytes = await write(minutesOf(workbook, round, asOf));
  await writeAtomically(path, (temporaryPath) => writeFile(temporaryPath, bytes), { signal });
  return { path };
}

function minutesOf(workbook: Workbook, round: number | null, asOf: string): MinutesDocument {
  const { records, returns } = workbook;
  const register = readRegister(workbook, asOf).filter(({ id }) => round === null || id === round);
  if (register.length === 0) throw new UserError('roundNotFound');
  const layout = usualLayout(records.plan.find('plan')?.year ?? 0);
  const now = createReturnsReader()(workbook);
  const files = new Map(returns.listReturns().map((one) => [one.id, one]));
  const packs = new Map(
    register.flatMap(({ number, packs: lines }) =>
      lines.map(({ id, agencyName }) => [id, { agency: agencyName, round: number }] as const),
    ),
  );
  const merges = returns
    .listMerges()
    .filter(({ stands }) => stands)
    .flatMap(({ id }): RecordedMerge[] => {
      const record = mergeRecordSchema.parse(returns.readMerge(id));
      const pack = packs.get(record.pack);
      return pack === undefined ? [] : [{ ...record, ...pack }];
    });
  const source = {
    ...{ register, merges, asOf },
    fileOf: (id: number) => files.get(id) ?? null,
    openOf: (id: number) => summariseReturn(now.find(id)).counts.open,
    sender: translate('handoffs.letter.sender'),
  };
  return composeMinutes(source, layout, planValues(records, layout.regime));
}
