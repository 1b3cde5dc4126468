import { expect, test } from 'vitest';

import { daysOf, readPhrase } from './plan.ts';

test.each([
  'Trước⏎ngày⏎30/6/2020',
  'Hoàn thành trước⏎ngày 30/6/2020',
  'Quý II⏎năm 2020',
  'Quý II⏎Năm 2020',
  'Quý⏎II/⏎2020',
  'Quý III/2020⏎(tháng 8)',
  'Ngày 30⏎tháng 6⏎năm 2020',
  '6 tháng⏎đầu⏎năm 2020',
  'Trước tháng⏎7/2020',
  'Từ ngày⏎01/7/2020',
  'Từ 01/4⏎đến 30/6/2020',
  'Từ quý II/2020⏎trở đi',
  'Tháng 4,⏎5/2020',
  'Cuối⏎năm 2020',
  'Hằng⏎quý',
  'Trước⏎31/12⏎hằng năm',
  'Thường⏎xuyên',
  'Trước⏎Đại hội',
  'Sau khi có⏎hướng dẫn của⏎Trung ương',
  'Trong 10 ngày kể từ⏎ngày ban hành',
  'Không quá 30 ngày⏎kể từ ngày⏎Nghị quyết được ban hành',
  'Trước hội nghị⏎03 ngày',
  'Theo Công văn số 12/UBND-TH⏎ngày 15/02/2020, hoàn thành trước 30/3/2020',
])('a line that breaks inside of a phrase is read like one line: %s', (text) => {
  const { raw: _raw, ...broken } = readPhrase(text.replaceAll('⏎', '\n'));
  const { raw: _whole, ...whole } = readPhrase(text.replaceAll('⏎', ' '));
  expect(broken).toEqual(whole);
});

test.each<[text: string, due: string, labels: string[]]>([
  ['Quý II⏎Quý III⏎Quý IV', '2020-12-31', []],
  ['15/6⏎15/12', '2020-12-15', ['15/6', '15/12']],
  ['quý I: dự thảo⏎quý II: trình', '2020-06-30', ['dự thảo', 'trình']],
  ['- Quý I: dự thảo⏎- Quý III: trình', '2020-09-30', ['dự thảo', 'trình']],
  [
    'Dự thảo quý I⏎lấy ý kiến quý II⏎trình quý III',
    '2020-09-30',
    ['Dự thảo', 'lấy ý kiến', 'trình'],
  ],
  ['Đợt 1⏎Tháng 6', '2020-06-30', []],
  ['Quý II⏎2021: sơ kết', '2021-12-31', ['Quý II', '2021']],
])('a break between complete phrases separates them: %s', (text, due, labels) => {
  const { due: read, milestones } = readPhrase(text.replaceAll('⏎', '\n'));
  expect({ due: read, labels: milestones.map(({ label }) => label) }).toEqual({ due, labels });
});

test('a line with a day of its own does not belong to an event', () => {
  expect(daysOf('Sau Đại hội\ntrình quý III/2020').due).toBe('2020-09-30');
  expect(readPhrase('Đột xuất\nHằng quý')).toMatchObject({ kind: 'recurring', every: 'quarter' });
});
