import i18next from 'i18next';
import { expect, test } from 'vitest';

import { describePeriod, periodNote } from '#renderer/tasks/periodWords.ts';
import { resources } from '#shared/messages/translate.ts';
import type { Period } from '#shared/periods/period.ts';

const texts = i18next.createInstance();
void texts.init({
  lng: 'vi',
  resources,
  initAsync: false,
  interpolation: { escapeValue: false },
});
const { t } = texts;

function aPeriod(fields: Partial<Period>): Period {
  return {
    raw: 'Quý II/2020',
    kind: 'interval',
    start: null,
    due: null,
    every: null,
    condition: null,
    milestones: [],
    confidence: 'high',
    ...fields,
  };
}

test.each<[name: string, period: Partial<Period>, note: string | null]>([
  ['the last day', { due: '2020-06-30' }, '30/6/2020'],
  ['nothing that the words say already', { raw: 'Trước 30/6/2020', due: '2020-06-30' }, null],
  ['doubt', { due: '2020-06-30', confidence: 'low' }, '30/6/2020 (?)'],
  ['how often', { kind: 'recurring', every: 'quarter' }, 'hằng quý'],
  ['that a condition is awaited', { raw: 'Sau đại hội', kind: 'conditional' }, 'chờ điều kiện'],
  ['that it has no end', { raw: 'Suốt nhiệm kỳ', kind: 'continuous' }, 'thường xuyên'],
  ['nothing beside the same words', { raw: 'Thường xuyên', kind: 'continuous' }, null],
  ['that nobody knows', { raw: 'Theo tiến độ', kind: 'unknown' }, 'chưa rõ ngày'],
])('the note says %s', (_, period, note) => {
  expect(periodNote(aPeriod(period), t)).toBe(note);
});

test('a range is described with both its days', () => {
  expect(describePeriod(aPeriod({ start: '2020-04-01', due: '2020-06-30' }), t)).toEqual([
    'Từ 01/4/2020 đến hết 30/6/2020',
  ]);
});

test('milestones are listed below the last day', () => {
  const milestones = [
    { label: 'Trình', due: '2020-05-15' },
    { label: 'Ban hành', due: '2020-06-30' },
  ];

  expect(describePeriod(aPeriod({ due: '2020-06-30', milestones }), t)).toEqual([
    'Hạn cuối: hết ngày 30/6/2020',
    'Trình: 15/5/2020',
    'Ban hành: 30/6/2020',
  ]);
});

test('words without a day are said to be kept', () => {
  expect(describePeriod(aPeriod({ kind: 'unknown', confidence: 'low' }), t)).toEqual([
    'Chưa rõ ngày nào. Chữ đã gõ vẫn được giữ nguyên.',
  ]);
});
