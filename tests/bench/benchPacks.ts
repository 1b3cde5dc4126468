import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { officialLayouts } from '#shared/annexes/layouts.ts';
import { createRecord } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import { usualCoverLetter } from '#shared/handoffs/usualLetters.ts';
import { sendRound } from '#electron/handoffs/sendRound.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';

import { aTask, anAgency } from '../builders/records.ts';
import { summarise } from './measure.ts';

const agencyCount = 90;
const rowsEach = 50;
const samples = 3;

/** Sends a round to ninety agencies of fifty tasks each: the packs alone, then with their letters. */
export async function benchPacks(folder: string) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'plan.dauviec');
  const plan = { title: 'Nghị quyết Tỉnh ủy năm 2020', year: 2020, issued: '2020-01-06' };
  await createWorkbookFile(path, { plan, agencies: [], replace: false, now: systemTime });
  const workbook = openWorkbook(path, systemTime);
  try {
    workbook.edit(() => ({
      label: { key: 'insertTasks', params: { count: agencyCount * rowsEach } },
      changes: changes(),
    }));
    const letter = usualCoverLetter(workbook.overview().plan);
    const tools = {
      now: systemTime,
      layouts: { find: () => officialLayouts.find(({ id }) => id === letter.layout) ?? null },
    };
    const job = { signal: new AbortController().signal, report: () => undefined };
    const send = async (withLetters: boolean): Promise<number> => {
      const order = { agencies: null, sections: null, name: null, due: '2020-06-20' };
      const to = join(folder, `đợt ${workbook.rounds.nextNumber()}`);
      const start = performance.now();
      await sendRound(
        workbook,
        { ...order, sentOn: '2020-06-05', letter: withLetters ? letter : null },
        { kind: 'folder', path: to, replace: false },
        tools,
        job,
      );
      return performance.now() - start;
    };
    const packs: number[] = [];
    const withLetters: number[] = [];
    for (let sample = 0; sample < samples; sample += 1) {
      packs.push(await send(false));
      withLetters.push(await send(true));
    }
    return {
      packs: agencyCount,
      rowsEach,
      send: summarise(packs),
      sendWithLetters: summarise(withLetters),
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    workbook.close();
  }
}

function changes(): RecordChange[] {
  const agencies = Array.from({ length: agencyCount }, (_, at) =>
    anAgency({ id: `a${at + 1}`, name: `Cơ quan số ${at + 1}`, short: null }),
  );
  const tasks = Array.from({ length: agencyCount * rowsEach }, (_, at) => {
    const lead = agencies[at % agencyCount];
    return aTask({
      id: `t${at + 1}`,
      code: `NV-${String(at + 1).padStart(4, '0')}`,
      position: `a${String(at).padStart(6, '0')}1`,
      title: `Xây dựng kế hoạch số ${at + 1} thực hiện Nghị quyết trên địa bàn tỉnh, báo cáo Tỉnh ủy`,
      period: 'Quý II/2020',
      product: 'Kế hoạch',
      ...(lead === undefined ? {} : { lead: { text: lead.name, agency: lead.id } }),
    });
  });
  return [
    ...agencies.map((agency) => createRecord('agency', agency)),
    ...tasks.map((task) => createRecord('task', task)),
  ];
}
