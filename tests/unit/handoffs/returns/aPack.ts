import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';
import type { PlanNow } from '#shared/handoffs/returns/planNow.ts';
import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import { codeKey } from '#shared/handoffs/returns/rowKeys.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask, anAgency } from '#tests/builders/records.ts';

const health = { text: 'Sở Y tế', agency: 'a1' };
const agencies = [
  anAgency({ id: 'a1', name: 'Sở Y tế', short: 'SYT' }),
  anAgency({ id: 'a2', name: 'Sở Tài chính', short: 'STC', position: 'a1' }),
];

export const tasks: readonly Task[] = [
  aTask({
    ...{ id: 't1', code: 'NV-001', position: 'a0', title: 'Xây dựng Đề án y tế cơ sở' },
    ...{ lead: health, product: 'Đề án', period: 'Quý II/2020' },
  }),
  aTask({
    ...{ id: 't2', code: 'NV-002', position: 'a1', title: 'Sơ kết Chỉ thị số 16' },
    ...{ lead: health, product: 'Báo cáo', period: 'Quý III/2020', note: 'Chờ hướng dẫn' },
  }),
];

const open = {
  ...{ progress: null, percent: null, completedOn: null, result: null, evidence: null },
  ...{ difficulty: null, proposal: null, updater: null },
};

/** Of a round: the two tasks above, led by Sở Y tế. */
export function aPack(fields: Partial<SentPack> = {}): SentPack {
  return {
    ...{ id: 1, round: 1, stamp: 'stamp-1', file: 'So-Y-te.xlsx' },
    ...{ agency: 'a1', agencyName: 'Sở Y tế' },
    rows: tasks.map(({ id, code, title, product, period }) => ({
      ...{ role: 'lead', task: id, code },
      content: { number: code.slice(-1), title, support: null, product, period, ...open },
    })),
    ...fields,
  };
}

/** A table as it was read: the first line is its header. */
export function aReturn(
  lines: readonly (readonly string[])[],
  fields: Partial<ReturnContent> = {},
): ReturnContent {
  const [header = [], ...rows] = lines;
  return {
    stamp: null,
    encoding: 'unicode',
    lines: [],
    tables: [
      {
        sheet: 'Chủ trì',
        hidden: false,
        columns: header.map((text, at) => ({ column: at + 1, header: text })),
        rows: rows.map((cells, at) => ({
          row: at + 2,
          cells: cells.flatMap((text, column) =>
            text === '' ? [] : [{ column: column + 1, text }],
          ),
        })),
        merges: [],
        notes: [],
      },
    ],
    ...fields,
  };
}

export function aPlanNow(fields: Partial<PlanNow> = {}): PlanNow {
  const recogniser = createAgencyRecogniser(agencies);
  return {
    recognise: (cell) => recogniser.recognise(cell),
    periodOf: (words) => parsePeriod(words, { year: 2020, issued: '2020-01-06' }),
    tasks: new Map(tasks.map((task) => [task.id, task])),
    agencyNames: new Map(agencies.map(({ id, name }) => [id, name])),
    groups: new Set(),
    planYear: 2020,
    codes: new Set(tasks.map(({ code }) => codeKey(code))),
    remarks: [],
    columns: [],
    ...fields,
  };
}
