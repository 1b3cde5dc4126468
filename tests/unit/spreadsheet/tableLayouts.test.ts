import { expect, test } from 'vitest';

import { fixtureNames, scoreFixture } from '#tests/score/scoreTables.ts';

test.each(fixtureNames())('the layout “%s” is understood as its label says', (name) => {
  expect(scoreFixture(name).misses).toEqual([]);
});
