import { expect, test } from 'vitest';

import { createTexts } from '#renderer/app/i18n.ts';
import { agoWords, lostWords, salvageWords, sinceWords } from '#renderer/damage/lossWords.ts';

import { aBackup, aSalvagedTable } from '../../builders/examinations.ts';

const { t } = createTexts();
const steps = aSalvagedTable({ table: 'steps', found: 15 });

test.each([
  ['2020-01-06T09:20:31Z', 'vừa xong'],
  ['2020-01-06T09:19:00Z', '1 phút trước'],
  ['2020-01-06T08:20:30Z', '1 giờ trước'],
  ['2020-01-05T09:20:30Z', '1 ngày trước'],
  ['2019-12-06T09:20:30Z', '31 ngày trước'],
  ['2020-01-07T00:00:00Z', 'vừa xong'],
])('what was made at %s was made %s', (at, words) => {
  expect(agoWords(at, '2020-01-06T09:20:30Z', t)).toBe(words);
});

test('a count of lost rows says when it is the least, and when nobody knows', () => {
  const counts = [
    aSalvagedTable({ lost: 1200 }),
    aSalvagedTable({ lost: 12, isLostExact: false }),
    aSalvagedTable({ lost: 0, isLostExact: false }),
    aSalvagedTable(),
  ];
  expect(counts.map((table) => lostWords(table, t))).toEqual([
    '1.200',
    'ít nhất 12',
    'không rõ',
    '0',
  ]);
});

test('a salvage tells what it lacks and what was done to it', () => {
  const tables = [
    aSalvagedTable({ lost: 2, rebuilt: 3, mended: 4 }),
    aSalvagedTable({ table: 'agencies', lost: 1, isLostExact: false }),
    aSalvagedTable({ table: 'steps', lost: 9 }),
  ];
  expect(salvageWords(tables, t)).toEqual([
    'Mất ít nhất 3 dòng.',
    '3 dòng được dựng lại từ lịch sử.',
    '4 ô không đọc được, đã để trống hoặc lấy lại từ lịch sử.',
  ]);
});

test('a salvage that lacks nothing says so, and only then', () => {
  const whole = [aSalvagedTable(), steps];
  const unsure = [aSalvagedTable({ isLostExact: false }), steps];
  expect([salvageWords(whole, t), salvageWords(unsure, t)]).toEqual([
    ['Không thấy mất dòng nào.'],
    ['Có thể mất một số dòng mà không đếm được.'],
  ]);
});

test.each([
  ['a whole history', steps, { steps: 3, cells: 8 }, 'Thiếu 3 thao tác (8 ô) làm sau lúc sao lưu.'],
  [
    'a history with gaps',
    { ...steps, lost: 1 },
    { steps: 3, cells: 8 },
    'Thiếu ít nhất 3 thao tác (8 ô) làm sau lúc sao lưu.',
  ],
  [
    'a whole history without later steps',
    steps,
    { steps: 0, cells: 0 },
    'Sau lúc sao lưu không có thay đổi nào.',
  ],
  [
    'a history with gaps, without later steps',
    { ...steps, isLostExact: false },
    { steps: 0, cells: 0 },
    'Không rõ sau lúc sao lưu đã có những thay đổi nào.',
  ],
  ['no history', steps, null, 'Không rõ sau lúc sao lưu đã có những thay đổi nào.'],
])('what a backup lacks is told from %s', (_, history, since, words) => {
  expect(sinceWords(aBackup({ since }), [aSalvagedTable(), history], t)).toBe(words);
});
