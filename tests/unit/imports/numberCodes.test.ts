import { expect, test } from 'vitest';

import { codeInNumber } from '#shared/imports/numberCodes.ts';

import { aTask } from '../../builders/records.ts';
import { appliedTo, aPlan, byCode, outlineOf, planOf, states } from './planning.ts';

const header = ['Mã NV', 'Nội dung nhiệm vụ', 'Chủ trì', 'Hạn xử lý'];

test('codes in the only column of numbers become the codes of tasks', () => {
  const worked = planOf([
    header,
    ['I', 'Kinh tế', '', ''],
    ['KT.01', 'Tuyên truyền', 'Sở Y tế', '30/6'],
    ['KT.02', 'Sắp xếp', 'Sở Nội vụ', '30/7'],
  ]);
  expect(outlineOf(appliedTo(aPlan(), worked))).toEqual([
    'NV-001 Kinh tế',
    '  KT.01 Tuyên truyền',
    '  KT.02 Sắp xếp',
  ]);
  expect(worked.newColumns).toEqual([]);
});

test('codes that are given already stay in a column of their own', () => {
  const before = aPlan({ tasks: [aTask({ id: 't1', code: 'KT.01', title: 'Một' })] });
  const worked = planOf(
    [header, ['KT.01', 'Hai', 'Sở Y tế', ''], ['KT.02', 'Ba', '', ''], ['KT.02', 'Bốn', '', '']],
    { before },
  );
  const after = appliedTo(before, worked);
  expect(outlineOf(after)).toEqual(['KT.01 Một', 'NV-002 Hai', 'KT.02 Ba', 'NV-003 Bốn']);
  expect(worked.newColumns).toEqual(['Mã NV']);
  expect(after.tasks.map(({ extra }) => Object.values(extra))).toEqual([
    [],
    ['KT.01'],
    [],
    ['KT.02'],
  ]);
});

test('an update finds rows by such codes', () => {
  const before = aPlan({ tasks: [aTask({ id: 't1', code: 'KT.01', title: 'Một' })] });
  const worked = planOf([header, ['KT.01', 'Một', 'Sở Y tế', '']], { before, way: byCode });
  expect(states(worked)).toEqual(['2 changed']);
  expect(worked.newColumns).toEqual([]);
});

test.each([
  ['KT.01', true],
  ['TX-02', true],
  ['NV 3', true],
  ['ĐA01', true],
  ['1', false],
  ['1.1', false],
  ['II.2', false],
  ['IV', false],
  ['A.1', false],
  ['A', false],
])('“%s” is a code: %s', (number, isCode) => {
  expect(codeInNumber(number) !== null).toBe(isCode);
});
