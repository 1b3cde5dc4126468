import { expect, test } from 'vitest';

import { hasLabelledData } from '#tests/labelledData.ts';
import { labelledPhrases, wrongFields } from '#tests/score/scorePeriods.ts';

test.skipIf(!hasLabelledData)('every labelled phrase is read as labelled', () => {
  const misses = labelledPhrases()
    .map((phrase) => ({ text: phrase.text, wrong: wrongFields(phrase) }))
    .filter(({ wrong }) => wrong.length > 0);
  expect(misses).toEqual([]);
});
