import { expect, test } from 'vitest';

import { packNews, unpackNews } from '#shared/checks/packedNews.ts';

test('news cross to the window with the tasks of each day', () => {
  const days = new Map([
    ['t1', '2020-02-10'],
    ['t2', '2020-03-01'],
    ['t3', '2020-02-10'],
  ]);
  expect(packNews(days)).toBe('[["2020-02-10",["t1","t3"]],["2020-03-01",["t2"]]]');
  expect(unpackNews(packNews(days))).toEqual(days);
});
