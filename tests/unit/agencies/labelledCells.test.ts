import { expect, test } from 'vitest';

import { hasLabelledData } from '#tests/labelledData.ts';
import { scoreAgencies } from '#tests/score/scoreAgencies.ts';

test.skipIf(!hasLabelledData)('every labelled cell is recognised', () => {
  expect(scoreAgencies().flatMap(({ misses }) => misses)).toEqual([]);
});
