import { expect, test } from 'vitest';

import { settleFields } from '#shared/targets/targetCells.ts';
import { changesOfTargetEdits } from '#shared/targets/targetEdits.ts';
import { shortName } from '#shared/targets/shortName.ts';

import { aTarget } from '../../builders/records.ts';

const revenue = aTarget({ value: 4835, assigned: 4835 });

test.each([
  ['what is striven for is judged by', revenue, { stretch: 5000 }, { stretch: 5000, value: 5000 }],
  [
    'without it, what was assigned is',
    { ...revenue, stretch: 5000, value: 5000 },
    { stretch: null },
    { stretch: null, value: 4835 },
  ],
  [
    'another value beside an assigned one is striven for',
    revenue,
    { value: 5000 },
    { value: 5000, stretch: 5000 },
  ],
  [
    'the assigned value can’t be emptied by its copy',
    revenue,
    { value: null },
    { value: 4835, stretch: null },
  ],
  ['a value of its own is just that', aTarget(), { value: 60 }, { value: 60 }],
  [
    'a value of its own stays when nothing is assigned any more',
    revenue,
    { assigned: null },
    { assigned: null, value: 4835 },
  ],
  [
    'the three pasted together agree',
    aTarget(),
    { value: 1, assigned: 4835, stretch: 5000 },
    { value: 5000, assigned: 4835, stretch: 5000 },
  ],
  [
    'a second bound makes a range',
    aTarget(),
    { value: 2.5, upper: 3 },
    { value: 2.5, upper: 3, direction: 'range' },
  ],
  [
    'without it, it is none',
    aTarget({ value: 2.5, upper: 3, direction: 'range' }),
    { value: 3, upper: null },
    { value: 3, upper: null, direction: null },
  ],
  [
    'another direction has no second bound',
    aTarget({ value: 2.5, upper: 3, direction: 'range' }),
    { direction: 'at-least' },
    { direction: 'at-least', upper: null },
  ],
] as const)('%s', (_, target, fields, settled) => {
  expect(settleFields(target, fields)).toEqual(settled);
});

test('an edit carries what follows from it, and what the user saw', () => {
  const edits = [{ id: 'm1', before: { stretch: null }, after: { stretch: 5000 } }];

  expect(changesOfTargetEdits(edits, () => revenue)).toEqual([
    {
      kind: 'target',
      id: 'm1',
      before: { stretch: null, value: 4835 },
      after: { stretch: 5000, value: 5000 },
    },
  ]);
});

test('what the user saw is kept also where it is no longer so', () => {
  const edits = [{ id: 'm1', before: { unit: 'triệu đồng' }, after: { unit: 'tỷ đồng' } }];

  expect(changesOfTargetEdits(edits, () => revenue)[0]?.before).toEqual({ unit: 'triệu đồng' });
});

test('a long name is cut at the end of a word', () => {
  expect(shortName('Thu ngân sách')).toBe('Thu ngân sách');
  expect(shortName('Tỷ lệ hộ gia đình sử dụng nước sạch theo tiêu chuẩn của Bộ Y tế')).toBe(
    'Tỷ lệ hộ gia đình sử dụng nước sạch theo tiêu…',
  );
});
