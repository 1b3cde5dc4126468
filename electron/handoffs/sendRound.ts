import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

import type { PackRow } from '#shared/handoffs/pack.ts';
import type { Letter } from '#shared/handoffs/round.ts';
import { composePack } from '#shared/handoffs/packDocument.ts';
import { planPacks } from '#shared/handoffs/planPacks.ts';
import type { PackChoice, PackPlan } from '#shared/handoffs/planPacks.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import { UserError } from '#shared/userError.ts';

import type { LayoutStore } from '../annexes/layoutStore.ts';
import { isSameFile } from '../files/isSameFile.ts';
import type { Job } from '../jobs/runJob.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { placeFiles } from './placeFiles.ts';
import type { Destination, FileToWrite } from './placeFiles.ts';
import { createLetterWriter } from './writeLetters.ts';

export interface SendOrder extends PackChoice {
  readonly name: string | null;
  readonly due: string | null;
  readonly sentOn: string;
  /** Null: no letters. */
  readonly letter: Letter | null;
}

export interface SentRound {
  readonly revision: number;
  /** Id and number of the round. */
  readonly round: number;
  readonly number: number;
  /** Names of the packs. */
  readonly files: readonly string[];
}

export interface SendTools {
  readonly now: () => string;
  readonly layouts: Pick<LayoutStore, 'find'>;
}

/** Who would get what in the next round, were it sent on a day. */
export function planRound(
  workbook: Workbook,
  choice: PackChoice,
  on: string,
): PackPlan & { number: number } {
  const { plan, agencies, tasks, remarks } = workbook.snapshot();
  const rows = arrangeOutline(tasks, plan.numbering);
  const number = workbook.rounds.nextNumber();
  return { number, ...planPacks({ rows, agencies, remarks, on }, choice, number) };
}

/** Writes the packs of the next round, and remembers it when all of them are written. */
export async function sendRound(
  workbook: Workbook,
  order: SendOrder,
  destination: Destination,
  { now, layouts }: SendTools,
  job: Job,
): Promise<SentRound> {
  workbook.access.confirmWritable();
  if (isSameFile(destination.path, workbook.path)) {
    throw new UserError('sendOntoWorkbook', { file: basename(destination.path) });
  }
  const { number, packs } = planRound(workbook, order, order.sentOn);
  if (packs.length === 0) throw new UserError('nothingToSend');
  const { name, due, sentOn, letter } = order;
  const plan = workbook.records.plan.find('plan')?.title ?? '';
  const origin = { workbook: workbook.id, plan, round: { number, name, due }, sentAt: now() };
  const sent = packs.map(({ fileName, ...pack }) => ({
    ...pack,
    ...countRoles(pack.rows),
    stamp: randomUUID(),
    file: `${fileName}.xlsx`,
  }));
  const letters =
    letter === null ? null : createLetterWriter(workbook, letter, layouts, { writtenOn: sentOn });
  const files = sent.flatMap((pack): FileToWrite[] => [
    { name: pack.file, make: () => makePack(pack, origin) },
    ...(letters === null ? [] : [letters.fileFor(pack, { number, due, sentOn })]),
  ]);
  let round = 0;
  const label = { key: 'sendRound', params: { round: number, packs: packs.length } } as const;
  const record = () =>
    workbook.recordHandoff(label, ({ rounds }, recorded) => {
      round = rounds.insertRound({ number, name, due, sentOn, letter }, sent, recorded);
    });
  const revision = await placeFiles(destination, files, record, job);
  return { revision, round, number, files: sent.map(({ file }) => file) };
}

async function makePack(...pack: Parameters<typeof composePack>): Promise<Buffer> {
  const { writePack } = await import('../spreadsheet/writePack.ts');
  return writePack(composePack(...pack));
}

function countRoles(rows: readonly PackRow[]): { lead: number; support: number } {
  const lead = rows.filter(({ role }) => role === 'lead').length;
  return { lead, support: rows.length - lead };
}
