import type { PackCells, PackRow, PackValue } from '#shared/handoffs/pack.ts';
import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';
import { emptyTask } from '#shared/tasks/task.ts';
import type { Task } from '#shared/tasks/task.ts';

import { anAgency } from '../records.ts';

export type Random = (below: number) => number;

export function pick<T>(random: Random, all: readonly T[]): T {
  const one = all[random(all.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

export function chance(random: Random, percent: number): boolean {
  return random(100) < percent;
}

/** Puts them into another order. */
export function shuffle<T>(random: Random, all: readonly T[]): T[] {
  const left = [...all];
  return all.map(() => {
    const [one] = left.splice(random(left.length), 1);
    return one as T;
  });
}

export const agencies = [
  anAgency({ id: 'a1', position: 'a0', name: 'Sở Y tế', short: 'SYT' }),
  anAgency({ id: 'a2', position: 'a1', name: 'Sở Tài chính', short: 'STC' }),
  anAgency({ id: 'a3', position: 'a2', name: 'Sở Nông nghiệp và Phát triển nông thôn', short: null }),
  anAgency({ id: 'a4', position: 'a3', name: 'Ban Tổ chức Tỉnh ủy', short: null }),
];

const verbs = ['Xây dựng', 'Tham mưu', 'Tổ chức', 'Rà soát', 'Sơ kết', 'Kiểm tra', 'Triển khai'];
const things = [
  ...['Kế hoạch thực hiện Nghị quyết số', 'Đề án sắp xếp đơn vị sự nghiệp giai đoạn'],
  ...['Chương trình hành động về kinh tế biển', 'công tác phòng, chống hạn mặn đợt'],
  ...['việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh chuyên đề'],
  ...['Quy chế phối hợp giữa các cơ quan', 'giải ngân vốn đầu tư công nguồn'],
];
const products = ['Kế hoạch', 'Báo cáo', 'Quyết định', 'Đề án', null];
const periods = ['Quý II/2020', '30/6/2020', 'Tháng 9/2020', 'Thường xuyên', 'Trong năm 2020'];
const progresses = ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'];

export const answerOrder = [
  ...(['progress', 'percent', 'completedOn', 'result', 'evidence'] as const),
  ...(['difficulty', 'proposal'] as const),
];

/** A plan of a few tasks, some called nearly alike, as it was when packs were sent. */
export function aRandomPlan(random: Random): Task[] {
  const count = 1 + random(12);
  const titles = new Set<string>();
  while (titles.size < count) {
    titles.add(`${pick(random, verbs)} ${pick(random, things)} ${1 + random(30)}`);
  }
  const plan = [...titles].map((title, index): Task => {
    const isOurs = chance(random, 75);
    const owner = (id: string) => {
      const found = agencies.find((agency) => agency.id === id);
      return { text: found?.name ?? '', agency: id };
    };
    return {
      ...emptyTask,
      id: `t${index + 1}`,
      code: `NV-${String(index + 1).padStart(3, '0')}`,
      parent: null,
      position: `a${String.fromCharCode(65 + index)}`,
      title,
      lead: owner(isOurs ? 'a1' : 'a2'),
      support: isOurs ? (chance(random, 50) ? [owner('a3'), owner('a4')] : []) : [owner('a1')],
      product: pick(random, products),
      period: pick(random, periods),
    };
  });
  return plan.map((task) => answered(random, task, 25));
}

/** With some answers from before. */
function answered(random: Random, task: Task, percent: number): Task {
  const fields = answerOrder
    .filter(() => chance(random, percent))
    .map((field) => [field, anAnswer(random, field)] as const);
  return { ...task, ...Object.fromEntries(fields) };
}

let serial = 0;

/** An answer that nobody gave before, where words can be told apart. */
export function anAnswer(random: Random, field: string): PackValue {
  serial += 1;
  switch (field) {
    case 'progress':
      return pick(random, progresses);
    case 'percent':
      return 2 + random(99);
    case 'completedOn':
      return `2020-${pad(1 + random(12))}-${pad(1 + random(28))}`;
    default:
      return `${pick(random, ['Đã họp lần', 'Đang lấy ý kiến, đợt', 'Công văn số'])} ${serial}${chance(random, 20) ? '\nXin ý kiến chỉ đạo' : ''}`;
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The pack of the first agency: its tasks, and those that it supports. */
export function packOf(plan: readonly Task[]): SentPack {
  const rows = plan.map((task): PackRow => {
    const role = task.lead?.agency === 'a1' ? 'lead' : 'support';
    return { role, task: task.id, code: task.code, content: contentOf(task, role) };
  });
  return {
    id: 1,
    round: 1,
    agency: 'a1',
    agencyName: 'Sở Y tế',
    file: 'So-Y-te.xlsx',
    stamp: 'stamp-1',
    rows,
  };
}

function contentOf(task: Task, role: PackRow['role']): PackCells {
  const { title, product, period } = task;
  const shared = { number: task.code.slice(-2), title, product, period };
  if (role === 'support') return { ...shared, lead: task.lead?.text ?? null, remark: null };
  const { progress, percent, completedOn, result, evidence, difficulty, proposal } = task;
  return {
    ...shared,
    support: task.support.map(({ text }) => text).join('; ') || null,
    ...{ progress, percent, completedOn, result, evidence, difficulty, proposal },
    updater: null,
  };
}

/** What we did to the plan meanwhile. */
export function changeOurs(random: Random, plan: readonly Task[]): Task[] {
  return plan.map((task) => (chance(random, 40) ? answered(random, task, 25) : task));
}
