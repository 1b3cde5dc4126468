import { expect, test } from 'vitest';

import { checkStateOf, toggleValues } from '#renderer/grid/filters/filterItems.ts';

const items = [
  { key: 'q2', label: 'Quý II', level: 0, values: ['04', '06'], count: 3 },
  { key: '04', label: 'Tháng 4', level: 1, values: ['04'], count: 1 },
  { key: '06', label: 'Tháng 6', level: 1, values: ['06'], count: 2 },
  { key: '', label: 'Không có hạn', level: 0, values: [''], count: 5 },
];

test('without a filter everything is ticked', () => {
  expect(checkStateOf(['04', '06'], null)).toBe('all');
});

test('a group of which a part is chosen is ticked in part', () => {
  expect(checkStateOf(['04', '06'], new Set(['04']))).toBe('some');
});

test('taking away the tick of a group leaves the others', () => {
  expect(toggleValues(items, null, ['04', '06'])).toEqual(new Set(['']));
});

test('ticking a group that is chosen in part chooses all of it', () => {
  expect(toggleValues(items, new Set(['04']), ['04', '06'])).toEqual(new Set(['04', '06']));
});

test('with the last tick there is no filter any more', () => {
  expect(toggleValues(items, new Set(['04', '06']), [''])).toBeNull();
});
