import { expect, test } from 'vitest';

import { endYears, readActual, readPlanned } from '#shared/imports/targetPeriods.ts';
import { recogniseAccumulation } from '#shared/targets/recogniseAccumulation.ts';

import { anAgency } from '../../builders/records.ts';
import { aPlan, appliedTo, byTitle, planOf } from './planning.ts';

test('times of a table become periods; nine months end with the third quarter', () => {
  expect(
    readPlanned({
      '2020-Q1': '1.200',
      '2020-H1': '2.450,5',
      '2020-9M': '3700',
      '2026-2030': '8',
      '2020': 'Hoàn thành',
    }),
  ).toEqual({
    values: { '2020-Q1': 1200, '2020-Q2': 2450.5, '2020-Q3': 3700 },
    rest: [
      ['2020', 'Hoàn thành'],
      ['2026-2030', '8'],
    ],
  });
});

test('what is reached by the end of a year is reached by the end of its last quarter', () => {
  const values = { '2019': 9, '2020-Q1': 1, '2020': 5 };
  const ended = { '2019': 9, '2020-Q1': 1, '2020-Q4': 5 };
  expect(endYears(values, 'cumulative')).toEqual(ended);
  expect(endYears(values, 'stock')).toEqual(ended);
  expect(endYears(values, 'flow')).toEqual(values);
});

test.each([
  ['Thực hiện 2019', { '2019': 7 }],
  ['TH quý I', { '2020-Q1': 7 }],
  ['Quý II – TH', { '2020-Q2': 7 }],
  ['Kết quả thực hiện 6 tháng', { '2020-Q2': 7 }],
  ['Ước TH 2019', { '2019': 7 }],
  ['So sánh TH 2019 (%)', {}],
  ['Nguồn số liệu', {}],
])('a column "%s" holds %o', (header, values) => {
  expect(readActual({ [header]: '7' }, 2020).values).toEqual(values);
});

test('what is estimated for the year of the plan is its forecast', () => {
  expect(readActual({ 'Ước thực hiện cả năm': '5.020' }, 2020)).toEqual({
    values: {},
    rest: [],
    forecast: 5020,
  });
});

test.each([
  ['a rate', '%', ['Quý I', 'Quý II'], [3, 7.6], 7.6, 'stock'],
  ['headers that say so', 'tỷ đồng', ['Quý I', 'Quý II (6 tháng)'], [9, 5], null, 'cumulative'],
  ['values that add up', 'tỷ đồng', ['Quý I', 'Quý II'], [2000, 3000], 5000, 'flow'],
  [
    'values that end at the total',
    'tỷ đồng',
    ['Quý I', 'Quý II'],
    [2000, 5000],
    5000,
    'cumulative',
  ],
  ['values that fall', 'tỷ đồng', ['Quý I', 'Quý II'], [6000, 5000], 5000, null],
  ['no total', 'tỷ đồng', ['Quý I', 'Quý II'], [2000, 5000], null, null],
] as const)('%s: %s %o %o of %s is %s', (_, unit, headers, values, total, accumulates) => {
  expect(recogniseAccumulation({ unit, kind: 'level' }, { headers, values, total })).toBe(
    accumulates,
  );
});

const header = [
  'TT',
  'Chỉ tiêu',
  'ĐVT',
  'Kế hoạch năm 2020',
  'Quý I',
  'Quý II (6 tháng)',
  'Quý III (9 tháng)',
  'Quý IV (cả năm)',
  'TH quý I',
  'Cơ quan theo dõi',
];
const revenue = [1, 'Thu ngân sách', 'tỷ đồng', 5000, 1200, 2450, 3700, 5000, 1305, 'SYT'];

test('a phased table fills plan, actual and who follows up; parts stand below', () => {
  const before = aPlan({ agencies: [anAgency()] });
  const rows = [
    header,
    revenue,
    [null, 'Trong đó:'],
    [null, '- Thu nội địa', 'tỷ đồng', 4000, 1000, 2000, 3000, 4000, null, null],
  ];
  expect(appliedTo(before, planOf(rows, { before })).targets).toMatchObject([
    {
      id: 'm1',
      accumulates: 'cumulative',
      planned: { '2020-Q1': 1200, '2020-Q2': 2450, '2020-Q3': 3700, '2020-Q4': 5000 },
      actual: { '2020-Q1': 1305 },
      lead: { text: 'Sở Y tế', agency: 'a1' },
      parent: null,
    },
    { id: 'm2', name: 'Thu nội địa', parent: 'm1' },
  ]);
});

test('figures of a later quarter come to those that are there', () => {
  const before = aPlan({ agencies: [anAgency()] });
  const first = appliedTo(before, planOf([header, revenue], { before }));
  const later = [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2020', 'TH quý II'],
    [1, 'Thu ngân sách', 'tỷ đồng', 5000, 2490],
  ];
  const second = appliedTo(first, planOf(later, { before: first, way: byTitle }));
  expect(second.targets).toMatchObject([
    {
      accumulates: 'cumulative',
      planned: { '2020-Q4': 5000 },
      actual: { '2020-Q1': 1305, '2020-Q2': 2490 },
    },
  ]);
});
