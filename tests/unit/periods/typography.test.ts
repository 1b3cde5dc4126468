import { expect, test } from 'vitest';

import { daysOf } from './plan.ts';

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
