import { join } from 'node:path';

import { generateNKeysBetween } from 'fractional-indexing';

import { applyReturn } from '#electron/handoffs/returns/applyReturn.ts';
import { decideAll } from '#electron/handoffs/returns/decideReturn.ts';
import { receiveFiles } from '#electron/handoffs/returns/receiveFiles.ts';
import { createReturnsReader } from '#electron/handoffs/returns/returnsNow.ts';
import { createParser } from '#electron/parsing/parseInChild.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import { summariseReturn } from '#shared/handoffs/returns/describeReturn.ts';

import { aTask, anAgency } from '../builders/records.ts';
import { fillPlan, sendRound, writeTo } from '../builders/returns/aSentRound.ts';
import { fillInPack } from '../builders/returns/fillIn.ts';
import type { Answer } from '../builders/returns/fillIn.ts';
import { aWorkbook } from '../builders/workbooks.ts';

const agencyCount = 90;
const rowsEach = 50;

/**
 * Ninety packs of fifty rows are sent and filled in; then the time from the files to the list that is
 * reviewed, with a process for each file, and the time to merge them all, one step each.
 */
export async function benchReceive(folder: string) {
  const workbook = await aWorkbook(join(folder, 'plan.dauviec'));
  const agencies = generateNKeysBetween(null, null, agencyCount).map((position, at) =>
    anAgency({ id: `a${at + 1}`, name: `Sở số ${at + 1}`, short: null, position }),
  );
  const owners = agencies.map(({ id, name }) => ({ text: name, agency: id }));
  const tasks = generateNKeysBetween(null, null, agencyCount * rowsEach).map((position, at) =>
    aTask({
      id: `t${at + 1}`,
      code: `NV-${String(at + 1).padStart(3, '0')}`,
      position,
      title: `Tham mưu xây dựng và tổ chức thực hiện kế hoạch số ${at + 1} về phát triển kinh tế`,
      lead: owners[at % agencyCount] ?? null,
      period: 'Quý II/2020',
      product: 'Kế hoạch',
    }),
  );
  fillPlan(workbook, agencies, tasks);
  const sent = await sendRound(workbook, { due: '2020-06-20', sentOn: '2020-06-05' });
  const byLead = Map.groupBy(tasks, ({ lead }) => lead?.text ?? '');
  const paths = await Promise.all(
    sent.map(async ({ agency, bytes }) => {
      const answers = (byLead.get(agency) ?? []).flatMap(({ code }) => answersFor(code));
      return writeTo(join(folder, `${agency}.xlsx`), await fillInPack(bytes, answers));
    }),
  );

  const readReturns = createReturnsReader();
  const parser = createParser(sourceHelpers.parser);
  const job = { signal: new AbortController().signal, report: () => undefined };
  const start = now();
  const request = { paths, receivedOn: '2020-06-18', mayAssign: true };
  await receiveFiles(workbook, readReturns(workbook), parser, request, job);
  const summaries = readReturns(workbook).list().map(summariseReturn);
  const received = now();
  let cells = 0;
  for (const { id } of summaries) {
    workbook.returns.decide(id, decideAll(readReturns(workbook).find(id), 'safe'));
    cells += applyReturn(workbook, readReturns, id, null).applied;
  }
  const merged = now();
  workbook.close();
  return {
    files: paths.length,
    rowsEach,
    green: summaries.filter(({ light }) => light === 'green').length,
    receive: between(start, received),
    merge: between(received, merged),
    cells,
  };
}

interface Moment {
  readonly wallMs: number;
  readonly processorMs: number;
}

/** Processor time is that of the engine alone; a busy machine blurs it less. */
function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { wallMs: performance.now(), processorMs: (user + system) / 1000 };
}

function between(first: Moment, last: Moment): Moment {
  return {
    wallMs: Math.round(last.wallMs - first.wallMs),
    processorMs: Math.round(last.processorMs - first.processorMs),
  };
}

function answersFor(code: string): Answer[] {
  return [
    { code, field: 'progress', value: 'Đang thực hiện' },
    { code, field: 'percent', value: 55 },
    { code, field: 'result', value: `Đã họp, lấy ý kiến và chỉnh sửa dự thảo của ${code}` },
  ];
}
