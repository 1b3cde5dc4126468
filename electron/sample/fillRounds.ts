import { createHash, randomUUID } from 'node:crypto';

import { composePack } from '#shared/handoffs/packDocument.ts';
import type { PackCells, PackRow } from '#shared/handoffs/pack.ts';
import { readReturn } from '#shared/handoffs/returns/readReturn.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';

import { decideAll } from '../handoffs/returns/decideReturn.ts';
import { applyReturn } from '../handoffs/returns/applyReturn.ts';
import { createReturnsReader } from '../handoffs/returns/returnsNow.ts';
import { planRound } from '../handoffs/sendRound.ts';
import { readSpreadsheet } from '../spreadsheet/readSpreadsheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { SampleClock } from './sampleClock.ts';

export interface SampleRound {
  readonly name: string;
  readonly sentOn: string;
  readonly due: string;
}

/** Everybody gets his pack; the files themselves are left out, since nobody gets them. */
export function sendSampleRound(workbook: Workbook, clock: SampleClock, round: SampleRound): void {
  clock.setDay(round.sentOn);
  const { number, packs } = planRound(workbook, { agencies: null, sections: null }, round.sentOn);
  const sent = packs.map(({ fileName, ...pack }) => ({
    ...pack,
    stamp: randomUUID(),
    file: `${fileName}.xlsx`,
  }));
  const label = { key: 'sendRound', params: { round: number, packs: packs.length } } as const;
  workbook.recordHandoff(label, ({ rounds }, recorded) => {
    rounds.insertRound({ number, ...round, letter: null }, sent, recorded);
  });
}

/** What one agency writes into its file, by field, in each of its tasks that it still works on. */
export interface SampleAnswer {
  readonly agency: string;
  readonly on: string;
  readonly cells: PackCells;
  /** Whether the answers are taken into the plan. */
  readonly isMerged: boolean;
}

/** The file of the newest round comes back from an agency, filled in. */
export async function receiveSampleFile(
  workbook: Workbook,
  clock: SampleClock,
  { agency, on, cells, isMerged }: SampleAnswer,
): Promise<void> {
  clock.setDay(on);
  const [round] = workbook.rounds.listRounds();
  const pack = workbook.rounds
    .listPacks(round?.id ?? null)
    .find(({ agencyName }) => agencyName === agency);
  if (round === undefined || pack === undefined) {
    throw new Error(`The sample sends nothing to “${agency}”.`);
  }
  const { plan, tasks } = workbook.snapshot();
  const order = arrangeOutline(tasks, plan.numbering).map(({ node }) => node.id);
  const rows = workbook.rounds
    .readRows(pack.id)
    .map((row) => answered(row, cells))
    .toSorted((one, other) => order.indexOf(one.task) - order.indexOf(other.task));
  const origin = { workbook: workbook.id, plan: plan.title, round, sentAt: round.at };
  const { writePack } = await import('../spreadsheet/writePack.ts');
  const bytes = await writePack(composePack({ ...pack, rows }, origin));
  const raw = await readSpreadsheet(bytes, pack.file);
  const periodOf = (words: string) => parsePeriod(words, plan);
  const content = readReturn(raw, { planYear: plan.year, periodOf });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  let id = 0;
  workbook.recordHandoff({ key: 'receiveFiles', params: { count: 1 } }, ({ returns }, recorded) => {
    const received = { pack: pack.id, file: pack.file, sha256, receivedOn: on } as const;
    const read = { recognisedBy: 'stamp', bytes, content } as const;
    id = returns.insertReturn({ ...received, ...read }, recorded);
  });
  if (!isMerged) return;
  const readReturns = createReturnsReader();
  const taken = decideAll(readReturns(workbook).find(id), 'safe');
  workbook.returns.decide(id, taken);
  applyReturn(workbook, readReturns, id, null);
}

/** Tasks that are finished are left as they are. */
function answered(row: PackRow, cells: PackCells): PackRow {
  const isOpen = row.role === 'lead' && row.content['progress'] !== 'Hoàn thành';
  return isOpen ? { ...row, content: { ...row.content, ...cells } } : row;
}
