import i18next from 'i18next';
import { expect, test } from 'vitest';

import {
  describeRollUp,
  rollUpDays,
  rollUpNote,
  rollUpWords,
} from '#renderer/tasks/outline/rollUpWords.ts';
import { resources } from '#shared/messages/translate.ts';

const texts = i18next.createInstance();
void texts.init({ lng: 'vi', resources, initAsync: false, interpolation: { escapeValue: false } });
const { t } = texts;

const empty = { period: null, percent: null };
const sum = { tasks: 18, overdue: 2, percent: 61, start: '2020-03-15', due: '2020-06-30' };

test('a section says in one line what its tasks come to', () => {
  expect(rollUpWords(sum, empty, t)).toBe('18 việc · 2 quá hạn · 61 % · 15/3 – 30/6/2020');
  expect(rollUpWords({ ...sum, overdue: 0, start: null, due: null }, empty, t)).toBe(
    '18 việc · 61 %',
  );
  expect(rollUpWords(null, empty, t)).toBe('0 việc');
});

test('how it is worked out is said in full', () => {
  expect(describeRollUp(sum, empty, t)).toContain(
    'trung bình tỷ lệ của các đầu việc không có việc con',
  );
  expect(describeRollUp(sum, empty, t)).toContain('Từ 15/3/2020 đến hết 30/6/2020');
  expect(describeRollUp(null, empty, t)).toBe('Chưa có đầu việc nào bên dưới');
});

test('what the row says itself goes before what is worked out', () => {
  const own = { period: 'Trong năm 2020', percent: 70 };

  expect(rollUpWords(sum, own, t)).toBe('18 việc · 2 quá hạn · 70 % · Trong năm 2020');
  expect(describeRollUp(sum, own, t)).toContain('Thời gian ghi ở chính dòng này: Trong năm 2020');
});

test('a task with others below it has what they come to under its title and in its deadline', () => {
  expect(rollUpNote(sum, empty, t)).toMatchObject([
    { text: '18 việc · 2 quá hạn · 61 %', tone: 'derived' },
  ]);
  expect(rollUpDays(sum, t)).toMatchObject([{ text: '15/3 – 30/6/2020', tone: 'derived' }]);
  expect([...rollUpNote(null, empty, t), ...rollUpDays(null, t)]).toEqual([]);
});
