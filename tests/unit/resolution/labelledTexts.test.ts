import { expect, test } from 'vitest';

import { readClauses } from '#shared/resolution/readClauses.ts';
import { hasLabelledData, listLabelled, readLabelled } from '#tests/labelledData.ts';

const names = listLabelled('resolutions')
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

test.skipIf(!hasLabelledData)('there are labelled resolutions', () => {
  expect(names.length).toBeGreaterThan(0);
});

test.each(names)('the headings of %s are those that people marked', (name) => {
  const { headings } = JSON.parse(readLabelled(`resolutions/${name}.expected.json`)) as {
    readonly headings: readonly string[];
  };
  const clauses = readClauses(readLabelled(`resolutions/${name}.txt`));
  expect(clauses.filter(({ heading }) => heading).map(({ text }) => text)).toEqual(headings);
});
