import fc from 'fast-check';

import type { Agency } from '#shared/agencies/agency.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { ReportSource } from '#shared/reports/readReportLines.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { OutlineRow } from '#shared/tasks/outline.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask, anAgency } from './records.ts';

export const health = anAgency({ id: 'a1', name: 'Sở Y tế' });
export const home = anAgency({ id: 'a2', name: 'Sở Nội vụ', short: 'SNV' });

/** Facts of a plan of 2020 with these tasks. */
export function aReportSource(
  tasks: readonly Partial<Task>[],
  facts: Partial<Omit<ReportSource, 'outline'>> & { agencies?: readonly Agency[] } = {},
): Omit<ReportSource, 'outline'> & { readonly outline: readonly OutlineRow<Task>[] } {
  const all = tasks.map((task, index) => {
    const place = String(index + 1).padStart(3, '0');
    return aTask({ id: `t${index + 1}`, code: `NV-${place}`, position: `a${place}`, ...task });
  });
  return {
    plan: { issued: '2020-01-06' },
    agencies: [health, home],
    outline: arrangeOutline(all),
    periodOf: (phrase) => parsePeriod(phrase, { year: 2020, issued: '2020-01-06' }),
    issuedOn: new Map(),
    isReportedBefore: () => false,
    followUp: { dueSoonDays: 7, staleDays: 30, cutOffDay: null },
    ...facts,
  };
}

export const days2020 = fc
  .nat(450)
  .map((days) => new Date(Date.UTC(2019, 10, 1 + days)).toISOString().slice(0, 10));

const phrases = [
  null,
  'Quý I/2020',
  'Quý II/2020',
  '15/5/2020',
  'Trước 30/6/2020',
  'Thường xuyên',
  'Hằng quý',
  'Sau khi có hướng dẫn của Trung ương',
  'xem phụ lục',
];

/** Tasks of every kind of deadline, owner and progress, in sections and outside. */
export const plannedTasks: fc.Arbitrary<Partial<Task>[]> = fc.array(
  fc.record(
    {
      type: fc.constantFrom('task', 'task', 'task', 'section'),
      period: fc.constantFrom(...phrases),
      lead: fc.constantFrom(
        null,
        { text: 'SYT', agency: 'a1' },
        { text: 'Sở Nội vụ', agency: 'a2' },
        { text: 'Đơn vị lạ', agency: null },
      ),
      leader: fc.constantFrom(null, 'Phó Bí thư', 'Chủ tịch UBND'),
      person: fc.constantFrom(null, 'Chuyên viên 1'),
      progress: fc.constantFrom(null, 'Hoàn thành', 'Đang thực hiện'),
      completedOn: fc.oneof(fc.constant(null), days2020),
      evidence: fc.constantFrom(null, 'BC 12'),
    },
    { requiredKeys: ['type'] },
  ),
  { maxLength: 30 },
);
