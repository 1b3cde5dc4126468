import { expect, test } from 'vitest';

import { editDistance } from '#shared/text/editDistance.ts';

test.each([
  ['quy', 'quy', 0],
  ['quy', '', 3],
  ['xuyn', 'xuyen', 1],
  ['thnag', 'thang', 1],
  ['hag', 'hang', 1],
  ['nam', 'nga', 2],
])('%j and %j are as many keys apart as it takes', (left, right, keys) => {
  expect(editDistance(left, right)).toBe(keys);
  expect(editDistance(right, left)).toBe(keys);
});
