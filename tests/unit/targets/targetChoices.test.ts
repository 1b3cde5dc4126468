import { expect, test } from 'vitest';

import { readChoice } from '#shared/targets/targetChoices.ts';
import { readDue } from '#shared/targets/readDue.ts';
import { targetDirections, targetKinds } from '#renderer/targets/targetChoices.ts';
import { createTexts } from '#renderer/app/i18n.ts';

const { t } = createTexts();

test.each([
  ['≥ ít nhất', 'at-least'],
  ['>=', 'at-least'],
  ['Tối đa', 'at-most'],
  ['=', 'equal'],
  ['KHOẢNG', 'range'],
  ['chừng', null],
])('the direction “%s” is read as %s', (typed, direction) => {
  expect(readChoice(typed, targetDirections(t))).toBe(direction);
});

test.each([
  ['mức', 'level'],
  ['Tăng giảm', 'change'],
  ['điểm phần trăm', 'points'],
  ['cột mốc', 'milestone'],
  ['khác', null],
])('the kind “%s” is read as %s', (typed, kind) => {
  expect(readChoice(typed, targetKinds(t))).toBe(kind);
});

test.each([
  ['31/12/2020', '2020-12-31'],
  ['Quý II/2020', '2020-06-30'],
  ['năm 2020', '2020-12-31'],
  ['thường xuyên', null],
  ['bao giờ xong', null],
])('the deadline “%s” is read as the day %s', (typed, day) => {
  expect(readDue(typed, { year: 2020, issued: '2020-01-06' })).toBe(day);
});
