import { generateNKeysBetween } from 'fractional-indexing';

import { createRecord, editRecord } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import { noDirection } from '#shared/handoffs/remark.ts';
import type { Remark } from '#shared/handoffs/remark.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import { usualFollowUp } from '#shared/plans/followUp.ts';
import { wholePlan } from '#shared/reports/reportFilter.ts';
import { reportPeriodAt } from '#shared/reports/reportPeriod.ts';
import type { Task } from '#shared/tasks/task.ts';

import { freezeReport } from '../reports/freezeReport.ts';
import { createReportReader } from '../reports/reportReader.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { SampleClock } from './sampleClock.ts';
import { leaderOfSection, sampleLeaders } from './sampleLeaders.ts';
import { samplePhases, sampleReports } from './sampleProgress.ts';

/** Who looks after what, who directs which tasks, and the steps of some by quarter. */
export function fillLeaders(workbook: Workbook): void {
  const { agencies, tasks } = workbook.snapshot();
  const positions = generateNKeysBetween(null, null, sampleLeaders.length);
  workbook.edit(({ sequences }) => ({
    label: { key: 'fillSample', params: {} },
    changes: [
      ...sampleLeaders.flatMap(({ office, charges }, index) => {
        const id = sequences.nextId('leader');
        const limits = { from: null, to: null };
        const position = positions[index] ?? '';
        return [
          createRecord('leader', { id, position, name: office, title: null, ...limits }),
          ...charges.map(({ kind, subject }) =>
            createRecord('charge', {
              id: sequences.nextId('charge'),
              leader: id,
              kind,
              subject: kind === 'agency' ? agencyId(agencies, subject) : subject,
              ...limits,
            }),
          ),
        ];
      }),
      ...tasks.flatMap((task) => {
        const fields = { leader: leaderOf(tasks, task), phases: phasesOf(task) };
        return task.type === 'section' ? [] : (editRecord('task', task, fields) ?? []);
      }),
    ],
  }));
}

/** What was reported in the year until a day, from the day after another one on; each day is a step. */
export function fillReports(
  workbook: Workbook,
  clock: SampleClock,
  from: string,
  to: string,
): void {
  const due = sampleReports.filter(({ on }) => on > from && on <= to);
  for (const [day, reports] of Map.groupBy(due, ({ on }) => on)) {
    clock.setDay(day);
    fill(workbook, (tasks) =>
      reports.flatMap(({ on: _, task: title, ...fields }) => {
        const task = taskByTitle(tasks, title);
        return editRecord('task', task, fields) ?? [];
      }),
    );
  }
}

/** The deadline of a task is put off, as a leader directs on a day. */
export function extendTask(workbook: Workbook, clock: SampleClock): void {
  clock.setDay('2020-06-24');
  const remark = {
    kind: 'extend',
    text: 'Vướng giải phóng mặt bằng ở hai khu đất (số liệu minh họa)',
    on: '2020-06-24',
    by: 'Chủ tịch Ủy ban nhân dân tỉnh',
    after: 'Quý III/2020',
  } as const;
  fill(workbook, (tasks, nextId) => {
    const task = taskByTitle(tasks, 'Tạo quỹ đất sạch');
    const { period } = task;
    const extension = aRemark(task, { id: nextId(), ...remark, before: period });
    return [createRecord('remark', extension), editRecord('task', task, { period: remark.after })];
  });
}

/** A leader hurries a task on; one such direction is answered, the other is not. */
export function hurryTasks(workbook: Workbook, clock: SampleClock): void {
  clock.setDay('2020-10-12');
  fill(workbook, (tasks, nextId) => {
    const land = taskByTitle(tasks, 'Sơ kết, tổng kết');
    const city = taskByTitle(tasks, 'Hoàn thành nhiệm vụ xây dựng nông thôn mới');
    const common = { kind: 'urge', on: '2020-10-12' } as const;
    const answered = aRemark(land, {
      id: nextId(),
      ...common,
      text: 'Đẩy nhanh tổng kết các chuyên đề còn lại (số liệu minh họa)',
      by: 'Phó Bí thư Thường trực Tỉnh ủy',
      replyBy: '2020-10-30',
      repliedOn: '2020-10-28',
      reply: 'Sẽ tổng kết xong ba chuyên đề còn lại trong quý IV',
    });
    const open = aRemark(city, {
      id: nextId(),
      ...common,
      kind: 'evidence',
      text: 'Gửi hồ sơ chứng minh các tiêu chí đã đạt (số liệu minh họa)',
      by: 'Chủ tịch Ủy ban nhân dân tỉnh',
      replyBy: '2020-10-31',
    });
    return [createRecord('remark', answered), createRecord('remark', open)];
  });
}

/** The report of the nine months, as it was told on their last day. */
export function freezeNineMonths(workbook: Workbook, clock: SampleClock): void {
  const asOf = '2020-09-30';
  clock.setDay(asOf);
  const order = { asOf, period: reportPeriodAt('nine-months', asOf, null), filter: wholePlan };
  const chosen = { order, revision: workbook.revision() };
  freezeReport(workbook, createReportReader(workbook), chosen, `${asOf}T16:30`);
}

type NextId = () => string;

function fill(
  workbook: Workbook,
  changesOf: (tasks: readonly Task[], nextId: NextId) => readonly (RecordChange | null)[],
): void {
  workbook.edit(({ records, sequences }) => ({
    label: { key: 'fillSample', params: {} },
    changes: changesOf(records.task.list(), () => sequences.nextId('remark')).filter(
      (change) => change !== null,
    ),
  }));
}

function aRemark(
  { id: task, lead }: Task,
  fields: Pick<Remark, 'id' | 'kind' | 'text' | 'on'> & Partial<Remark>,
): Remark {
  return { ...noDirection, task, agency: lead?.text ?? null, pack: null, ...fields };
}

/** Fails where the sample names a task that it does not have. */
export function taskByTitle(tasks: readonly Task[], start: string): Task {
  const task = tasks.find(({ type, title }) => type === 'task' && title.startsWith(start));
  if (task === undefined) throw new Error(`The sample has no task “${start}”.`);
  return task;
}

function agencyId(agencies: readonly Agency[], name: string): string {
  const agency = agencies.find((one) => one.name === name);
  if (agency === undefined) throw new Error(`The sample directory has no “${name}”.`);
  return agency.id;
}

function leaderOf(tasks: readonly Task[], task: Task): string | null {
  const above = tasks.find(({ id }) => id === task.parent);
  if (above === undefined) {
    const start = Object.keys(leaderOfSection).find((words) => task.title.startsWith(words));
    return start === undefined ? null : (leaderOfSection[start] ?? null);
  }
  return leaderOf(tasks, above);
}

function phasesOf(task: Task): Task['phases'] {
  const start = Object.keys(samplePhases).find((words) => task.title.startsWith(words));
  return start === undefined ? task.phases : (samplePhases[start] ?? task.phases);
}

/** Lets the plan be told as of a day of its own year. */
export function tellAsOf(workbook: Workbook, day: string): void {
  const { plan } = workbook.snapshot();
  const change = editRecord('plan', plan, { followUp: { ...usualFollowUp, asOf: day } });
  if (change === null) return;
  workbook.edit(() => ({ label: { key: 'fillSample', params: {} }, changes: [change] }));
}
