import { writeFileSync } from 'node:fs';

import { writePack } from '#electron/spreadsheet/writePack.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { createRecord } from '#shared/changes/changeSet.ts';
import { composePack } from '#shared/handoffs/packDocument.ts';
import { planPacks } from '#shared/handoffs/planPacks.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import type { Task } from '#shared/tasks/task.ts';

/** Puts agencies and tasks into an empty workbook. */
export function fillPlan(
  workbook: Workbook,
  agencies: readonly Agency[],
  tasks: readonly Task[],
): void {
  workbook.edit(({ sequences }) => {
    for (const { id, code } of tasks) {
      sequences.reserveId('task', id);
      sequences.reserveTaskCode(code);
    }
    for (const { id } of agencies) sequences.reserveId('agency', id);
    return {
      label: { key: 'insertTasks', params: { count: tasks.length } },
      changes: [
        ...agencies.map((agency) => createRecord('agency', agency)),
        ...tasks.map((task) => createRecord('task', task)),
      ],
    };
  });
}

export interface SentFile {
  readonly agency: string;
  readonly bytes: Buffer;
}

/** Sends the next round to everybody who leads a task; returns the files by agency. */
export async function sendRound(
  workbook: Workbook,
  round: { readonly due: string | null; readonly sentOn: string },
): Promise<SentFile[]> {
  const { plan, agencies, tasks, remarks } = workbook.snapshot();
  const number = workbook.rounds.nextNumber();
  const rows = arrangeOutline(tasks, plan.numbering);
  const everybody = { agencies: null, sections: null };
  const { packs } = planPacks({ rows, agencies, remarks }, everybody, number);
  const origin = {
    workbook: workbook.id,
    plan: plan.title,
    round: { number, name: null, due: round.due },
    sentAt: `${round.sentOn}T03:00:00.000Z`,
  };
  const sent = packs.map(({ fileName, ...pack }, at) => {
    return { ...pack, file: `${fileName}.xlsx`, stamp: `stamp-${number}-${at}` };
  });
  const label = { key: 'sendRound', params: { round: number, packs: sent.length } } as const;
  workbook.recordHandoff(label, ({ rounds }, recorded) => {
    rounds.insertRound({ number, name: null, letter: null, ...round }, sent, recorded);
  });
  return Promise.all(
    sent.map(async (pack) => ({
      agency: pack.agencyName,
      bytes: await writePack(composePack(pack, origin)),
    })),
  );
}

export function writeTo(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes);
  return path;
}
