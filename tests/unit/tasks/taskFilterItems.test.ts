import i18next from 'i18next';
import { expect, test } from 'vitest';

import { filterWords } from '#renderer/tasks/finding/filterWords.ts';
import { filterItems } from '#renderer/tasks/finding/taskFilterItems.ts';
import type { FilteredField } from '#renderer/tasks/finding/taskFilterColumns.ts';

import { anAgency } from '../../builders/records.ts';
import { resources } from '#shared/messages/translate.ts';

const texts = i18next.createInstance();
void texts.init({
  lng: 'vi',
  resources,
  initAsync: false,
  interpolation: { escapeValue: false },
});
const agencies = [
  anAgency({ id: 'btc', name: 'Ban Tổ chức Tỉnh ủy', short: 'BTC Tỉnh ủy' }),
  anAgency({ id: 'snv', name: 'Sở Nội vụ', short: 'SNV' }),
];
const words = {
  t: texts.t,
  agencies,
  agencyById: new Map(agencies.map((agency) => [agency.id, agency])),
  custom: [],
};

function listed(field: FilteredField, counts: Readonly<Record<string, number>>): string[] {
  const items = filterItems(field, new Map(Object.entries(counts)), words);
  return items.map(({ label, level, count }) => `${'  '.repeat(level)}${label} ${count}`);
}

test('agencies are listed as in the directory, then those outside of it, then none', () => {
  expect(listed('lead', { '': 4, 'written:Hội Nông dân': 1, snv: 2, btc: 3 })).toEqual([
    'BTC Tỉnh ủy 3',
    'SNV 2',
    'Hội Nông dân 1',
    '(Trống) 4',
  ]);
});

test('deadlines are listed by year, quarter and month', () => {
  const counts = { '2021-01': 1, '2020-06': 2, '2020-04': 1, waiting: 1, continuous: 5, '': 7 };

  expect(listed('period', counts)).toEqual([
    'Năm 2020 3',
    '  Quý II/2020 3',
    '    Tháng 4/2020 1',
    '    Tháng 6/2020 2',
    'Năm 2021 1',
    '  Quý I/2021 1',
    '    Tháng 1/2021 1',
    'Thường xuyên, định kỳ 5',
    'Chờ điều kiện 1',
    'Không có hạn 7',
  ]);
});

test('words are listed in Vietnamese order', () => {
  expect(listed('product', { 'Đề án': 1, 'Báo cáo': 2, '': 3 })).toEqual([
    'Báo cáo 2',
    'Đề án 1',
    '(Trống) 3',
  ]);
});

test.each([
  ['lead', { kind: 'values', values: ['snv', ''] }, 'SNV, (Trống)'],
  ['lead', { kind: 'values', values: ['a', 'b', 'c', 'd'] }, '4 giá trị'],
  ['lead', { kind: 'values', values: [] }, 'không giá trị nào'],
  ['title', { kind: 'words', text: 'đại hội' }, 'có “đại hội”'],
  ['period', { kind: 'values', values: ['2020-04', '2020-06'] }, 'Quý II/2020'],
  ['period', { kind: 'values', values: ['2020-06'] }, 'Tháng 6/2020'],
  ['period', { kind: 'values', values: ['2020-06', ''] }, 'Tháng 6/2020, Không có hạn'],
  ['period', { kind: 'days', from: '2020-04-01', to: null }, 'từ 01/4/2020'],
  ['period', { kind: 'days', from: null, to: '2020-06-30' }, 'đến 30/6/2020'],
  ['period', { kind: 'days', from: '2020-04-01', to: '2020-06-30' }, '01/4/2020 – 30/6/2020'],
] as const)('the chip of %s with %j says %j', (field, filter, text) => {
  expect(filterWords(field, filter, words)).toBe(text);
});
