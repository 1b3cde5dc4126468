import { expect, test } from 'vitest';

import { daysOf, readPhrase } from './plan.ts';

const secondQuarter = { kind: 'interval', start: '2020-04-01', due: '2020-06-30' };

test.each([
  ['decomposed letters', 'Quý II/2020'.normalize('NFD')],
  ['no-break spaces', 'Quý\u00a0II\u202f/\u00a02020'],
  ['a zero-width space', 'Quý\u200b II/2020'],
  ['a full-width slash', 'Quý II／2020'],
  ['full-width digits', 'Quý ２/２０２０'],
  ['a Roman numeral sign', 'Quý Ⅱ/2020'],
  ['a fraction slash', 'Quý II⁄2020'],
  ['capitals', 'QUÝ II NĂM 2020'],
  ['small letters', 'quý ii/2020'],
  ['no tone marks', 'Quy II/2020'],
  ['the tone on the other vowel', 'Qúy II/2020'],
  ['the spelling quí', 'Quí II/2020'],
  ['l for I', 'Quý lI/2020'],
  ['no space', 'QuýII/2020'],
  ['many spaces and a full stop', '  Quý  II /  2020. '],
  ['a bullet', '- Quý II/2020;'],
  ['a year of two digits', 'Q2/20'],
  ['quotation marks', '“Quý II/2020”'],
])('%s do not matter', (_, text) => {
  expect(daysOf(text)).toEqual(secondQuarter);
});

test.each(['-', '–', '—', '‑', '−', '÷', '~', '→', '->'])('%s makes a range', (sign) => {
  expect(daysOf(`Quý I ${sign} III/2020`).due).toBe('2020-09-30');
  expect(daysOf(`Tháng 3${sign}5/2020`).due).toBe('2020-05-31');
});

test.each([
  ['truoc ngay 30/6', '2020-06-29'],
  ['Truớc ngày 30/6', '2020-06-29'],
  ['cham nhat 30/6', '2020-06-30'],
  ['den het thang 6', '2020-06-30'],
  ['6 thang dau nam', '2020-06-30'],
  ['tu thang 3 den thang 5', '2020-05-31'],
  ['trong nam 2020', '2020-12-31'],
])('typed without or with the wrong marks: %s is due %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});

test('“ngay” and “sau” keep their own meaning where words have tone marks', () => {
  expect(daysOf('Ngay sau Đại hội')).toMatchObject({ kind: 'conditional', due: null });
});

test.each([
  ['Trươc ngày 30/6', '2020-06-29'],
  ['Chậm nhât trước 30/6', '2020-06-29'],
  ['Trướcngày 30/6', '2020-06-29'],
  ['Cuốiquý III', '2020-09-30'],
])('a mark or space left out does not change what binds a day: %s is due %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});

test.each([
  ['hàng thang', 'month'],
  ['Hằng quy', 'quarter'],
  ['Hăng năm', 'year'],
  ['Hang tuần', 'week'],
  ['hằngtháng', 'month'],
])('a rhythm may lose one of its marks: %s', (text, every) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'recurring', every });
});

test('“thương xuyên” is “thường xuyên”', () => {
  expect(daysOf('Thương xuyên')).toMatchObject({ kind: 'continuous', due: null });
});

test.each(['Thang điểm đánh giá', 'Hạng năm sao', 'Quy chế', 'Thương mại'])(
  'words that only look like those of a deadline are none: %s',
  (text) => {
    expect(daysOf(text)).toMatchObject({ kind: 'unknown', due: null });
  },
);

test.each([
  ['Tháng 1O', '2020-10-31'],
  ['2O2O', '2020-12-31'],
  ['6 th đầu năm', '2020-06-30'],
])('a letter may stand for a digit, a shortened word for a month: %s is due %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});

test.each([
  ['Ngày 30 thàng 6 năm 2020', '2020-06-30'],
  ['Quý III nằm 2020', '2020-09-30'],
  ['Kỷ niệm Chiến thắng 30/4', '2020-04-30'],
])('a wrong mark on a unit does not hide it: %s is due %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});

test('without marks a weekday is no condition and summer no year', () => {
  expect(readPhrase('thu Sau hang tuan')).toMatchObject({ kind: 'recurring', every: 'week' });
  expect(readPhrase('He 2020')).toMatchObject({ kind: 'conditional', due: null });
});

test.each([
  ['thángg 6', '2020-06-30'],
  ['Trongg thánng 8', '2020-08-31'],
  ['trướcc ngàyy 30/6', '2020-06-29'],
  ['cuốii nămm', '2020-12-31'],
  ['Quuý III', '2020-09-30'],
  ['Đếnn hếtt 30/9', '2020-09-30'],
])('a key hit twice does not matter: %s is due %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});

test.each([
  ['trc 30/6', '2020-06-29'],
  ['tr 30/6', '2020-06-29'],
  ['Tr. ngày 15/8/2020', '2020-08-14'],
  ['HT trc tháng 10', '2020-09-30'],
  ['tr T6', '2020-05-31'],
])('“trước” may be short: %s is due %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});

test.each([
  ['Kinh phí 500 tr, tháng 6', '2020-06-30'],
  ['Xoong chảo, tháng 6', '2020-06-30'],
  ['tr.đồng, 30/6', '2020-06-30'],
])('other words stay what they are: %s is due %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});
