import { expect, test } from 'vitest';

import { noDirection } from '#shared/handoffs/remark.ts';
import { planPacks } from '#shared/handoffs/planPacks.ts';
import type { PackChoice, PackSource } from '#shared/handoffs/planPacks.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask, anAgency } from '../../builders/records.ts';

const health = anAgency({ id: 'a1', name: 'Sở Y tế' });
const finance = anAgency({ id: 'a2', name: 'Sở Tài chính' });
const districts = anAgency({ id: 'a3', name: 'UBND các huyện', kind: 'group' });
const baTri = anAgency({ id: 'a4', name: 'UBND huyện Ba Tri', parent: 'a3' });
const choLach = anAgency({ id: 'a5', name: 'UBND huyện Chợ Lách', parent: 'a3' });
const bodies = anAgency({ id: 'a6', name: 'Các ban đảng', kind: 'group' });
const agencies = [health, finance, districts, baTri, choLach, bodies];

const all: PackChoice = { agencies: null, sections: null };

function owner(agency: { readonly id: string; readonly name: string }) {
  return { text: agency.name, agency: agency.id };
}

function source(tasks: readonly Task[], fields: Partial<PackSource> = {}): PackSource {
  return { rows: arrangeOutline(tasks), agencies, remarks: [], ...fields };
}

/** Agency, role and code of every row that goes out. */
function rowsOf(given: PackSource, choice: PackChoice = all): string[] {
  return planPacks(given, choice, 1).packs.flatMap(({ agencyName, rows }) =>
    rows.map(({ role, code }) => `${agencyName}: ${role} ${code}`),
  );
}

test('a pack holds what its agency leads, then what it supports', () => {
  const tasks = [
    aTask({
      id: 't1',
      code: 'NV-001',
      position: 'a0',
      lead: owner(finance),
      support: [owner(health)],
    }),
    aTask({ id: 't2', code: 'NV-002', position: 'a1', lead: owner(health) }),
  ];
  expect(rowsOf(source(tasks))).toEqual([
    'Sở Tài chính: lead NV-001',
    'Sở Y tế: lead NV-002',
    'Sở Y tế: support NV-001',
  ]);
});

test('who only supports gets a pack when it is chosen', () => {
  const tasks = [aTask({ lead: owner(finance), support: [owner(health)] })];
  expect(rowsOf(source(tasks))).toEqual(['Sở Tài chính: lead NV-001']);
  expect(rowsOf(source(tasks), { ...all, agencies: ['a1'] })).toEqual(['Sở Y tế: support NV-001']);
});

test('a group gives its rows to each member, and a member that leads does not support itself', () => {
  const tasks = [aTask({ lead: owner(baTri), support: [owner(districts)] })];
  const { recipients } = planPacks(source(tasks), all, 1);
  expect(recipients.map(({ name, lead, support }) => [name, lead, support])).toEqual([
    ['UBND huyện Ba Tri', 1, 0],
    ['UBND huyện Chợ Lách', 0, 1],
  ]);
});

test('a task that does not reach one of its owners is told', () => {
  const tasks = [
    aTask({ id: 't1', code: 'NV-001', position: 'a0' }),
    aTask({ id: 't2', code: 'NV-002', position: 'a1', lead: { text: 'Sở Lạ', agency: null } }),
    aTask({ id: 't3', code: 'NV-003', position: 'a2', lead: owner(bodies) }),
    aTask({
      id: 't4',
      code: 'NV-004',
      position: 'a3',
      lead: owner(health),
      support: [owner(bodies), { text: 'Hội X', agency: null }, { text: 'cũ', agency: 'a99' }],
    }),
  ];
  const { gaps } = planPacks(source(tasks), all, 1);
  expect(gaps.map(({ kind, code, owner: words }) => [code, kind, words])).toEqual([
    ['NV-001', 'no-lead', null],
    ['NV-002', 'lead-unknown', 'Sở Lạ'],
    ['NV-003', 'lead-is-group', 'Các ban đảng'],
    ['NV-004', 'support-is-group', 'Các ban đảng'],
    ['NV-004', 'support-unknown', 'Hội X'],
    ['NV-004', 'support-unknown', 'cũ'],
  ]);
});

test('of chosen sections the tasks at any depth go out, and sections themselves do not', () => {
  const lead = owner(health);
  const tasks = [
    aTask({ id: 't1', code: 'NV-001', position: 'a0', type: 'section' }),
    aTask({ id: 't2', code: 'NV-002', parent: 't1', lead }),
    aTask({ id: 't3', code: 'NV-003', parent: 't2', lead }),
    aTask({ id: 't4', code: 'NV-004', position: 'a1', type: 'section' }),
    aTask({ id: 't5', code: 'NV-005', parent: 't4', lead }),
  ];
  expect(rowsOf(source(tasks), { ...all, sections: ['t1'] })).toEqual([
    'Sở Y tế: lead NV-002',
    'Sở Y tế: lead NV-003',
  ]);
});

test('open cells show what the plan has, and the last remark of the agency itself', () => {
  const task = aTask({
    lead: owner(finance),
    support: [owner(health)],
    progress: 'Đang thực hiện',
    percent: 40,
    extra: { 'Người cập nhật': 'Lê An' },
  });
  const remark = { task: 't1', pack: null, kind: 'support', ...noDirection } as const;
  const remarks = [
    { ...remark, id: 'r10', agency: 'Sở Y tế', text: 'Mới', on: '2020-06-02' },
    { ...remark, id: 'r9', agency: 'Sở Y tế', text: 'Cũ', on: '2020-06-02' },
    { ...remark, id: 'r11', agency: 'Sở Tài chính', text: 'Của họ', on: '2020-07-01' },
  ];
  const { packs } = planPacks(source([task], { remarks }), { ...all, agencies: ['a1', 'a2'] }, 1);
  expect(packs.map(({ rows }) => rows[0]?.content)).toMatchObject([
    { progress: 'Đang thực hiện', percent: 40, result: null, updater: 'Lê An', support: 'Sở Y tế' },
    { lead: 'Sở Tài chính', remark: 'Mới' },
  ]);
});
