import { describe, expect, test } from 'vitest';

import { hasLabelledData } from '#tests/labelledData.ts';
import { ratio } from '#tests/score/labels.ts';
import { scoreResolutions } from '#tests/score/scoreResolutions.ts';

const scores = [...scoreResolutions()];

test.skipIf(!hasLabelledData)('the labelled texts beside the project are scored', () => {
  expect(scores.length).toBeGreaterThan(6);
});

describe.each(scores)('%s', (_, { headings, targets, tasks }) => {
  test('its headings are found', () => {
    expect(ratio(headings)).toBeGreaterThanOrEqual(0.98);
  });

  test('its targets are found and read as people marked them', () => {
    expect(ratio(targets.precision)).toBeGreaterThanOrEqual(0.95);
    expect(ratio(targets.recall)).toBeGreaterThanOrEqual(0.95);
    expect(ratio(targets.fields)).toBeGreaterThanOrEqual(0.95);
  });

  test('its tasks are found, with who leads them', () => {
    expect(ratio(tasks.precision)).toBeGreaterThanOrEqual(0.8);
    expect(ratio(tasks.recall)).toBeGreaterThanOrEqual(0.9);
    expect(ratio(tasks.leads)).toBeGreaterThanOrEqual(0.95);
  });
});

test('deadlines are read as people marked them', () => {
  const all = scores.map(([, { tasks }]) => tasks.deadlines);
  const right = all.reduce((sum, tally) => sum + tally.right, 0);
  const of = all.reduce((sum, tally) => sum + tally.of, 0);
  expect(ratio({ right, of })).toBeGreaterThanOrEqual(0.95);
});
