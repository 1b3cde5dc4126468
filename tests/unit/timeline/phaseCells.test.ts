import { expect, test } from 'vitest';

import type { Phases } from '#shared/tasks/phases.ts';
import { composePhasing } from '#shared/timeline/composePhasing.ts';
import {
  partText,
  phaseState,
  shownKeys,
  sumOfWeights,
  withPhases,
  writePart,
} from '#shared/timeline/phaseCells.ts';

import { anAgency, aTask } from '../../builders/records.ts';

const planned = { planned: '5 xã', weight: null, done: null };

test('what is typed goes to the part that is looked at; a weight nobody can read stays', () => {
  expect(writePart(planned, 'done', ' 3 xã ')).toEqual({ ...planned, done: '3 xã' });
  expect(writePart(planned, 'planned', '')).toEqual({ ...planned, planned: null });
  expect(writePart(planned, 'weight', '12,5 %')).toEqual({ ...planned, weight: 12.5 });
  expect(writePart({ ...planned, weight: 40 }, 'weight', 'nhiều')).toMatchObject({ weight: 40 });
  expect(partText({ ...planned, weight: 12.5 }, 'weight')).toBe('12,5');
});

test('phases that hold nothing are none, and the others stay', () => {
  const phases: Phases = { '2020-Q4': planned, '2020-Q1': planned };
  const empty = { planned: null, weight: null, done: null };
  expect(withPhases(phases, { '2020-Q4': empty, '2020-Q2': { ...empty, weight: 0 } })).toEqual({
    '2020-Q1': planned,
    '2020-Q2': { ...empty, weight: 0 },
  });
});

test('weights are summed over the times that are shown', () => {
  const weighing = (weight: number | null) => ({ ...planned, weight });
  const phases = { '2020-Q1': weighing(30), '2020-Q2': weighing(null), '2021-Q1': weighing(70) };
  expect(sumOfWeights(phases, ['2020-Q1', '2020-Q2'])).toBe(30);
  expect(sumOfWeights(phases, ['2020-Q2'])).toBe(null);
});

test('a phase is late the day after its time when nothing was done', () => {
  const stateOn = (day: string) => phaseState('2020-Q2', planned, day);
  expect([stateOn('2020-06-30'), stateOn('2020-07-01')]).toEqual(['planned', 'late']);
  expect(phaseState('2020-Q2', { ...planned, done: '3 xã' }, '2020-07-01')).toBe('done');
});

test('other times of the year that tasks are phased by stand among the quarters', () => {
  const all = [{ '2020-H1': planned }, { '2020-05': planned, '2021-Q1': planned, '2020': planned }];
  expect(shownKeys(all, 2020, 'quarter')).toEqual([
    '2020-Q1',
    '2020-Q2',
    '2020-H1',
    '2020-Q3',
    '2020-Q4',
    '2020',
  ]);
});

test('the table for Excel has planned steps under headers that an import knows', () => {
  const agencies = new Map([['a1', anAgency()]]);
  const tasks = [
    aTask({ id: 'S', code: 'NV-001', type: 'section', title: 'NÔNG NGHIỆP' }),
    aTask({
      id: 't1',
      code: 'NV-002',
      parent: 'S',
      title: '12 xã nông thôn mới',
      lead: { text: 'Sở Y tế', agency: 'a1' },
      period: 'Năm 2020',
      phases: { '2020-Q2': { planned: '5 xã', weight: 40, done: null } },
    }),
  ];
  const plan = { title: 'Nghị quyết Tỉnh ủy năm 2020', numbering: null };
  const { columns, rows, sheet } = composePhasing({ plan, tasks, agencies }, 2020, 'quarter');
  expect(sheet).toBe('Phân kỳ 2020');
  expect(columns.map(({ header }) => header).slice(5)).toEqual([
    'Quý I/2020',
    'Quý II/2020',
    'Quý III/2020',
    'Quý IV/2020',
    'Quý II/2020 - tỷ trọng (%)',
  ]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['I', null, 'NÔNG NGHIỆP', null, null, null, null, null, null, null],
    ['1', 'NV-002', '12 xã nông thôn mới', 'SYT', 'Năm 2020', null, '5 xã', null, null, 40],
  ]);
});
