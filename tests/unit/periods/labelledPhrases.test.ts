import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Period } from '#shared/periods/period.ts';
import { hasLabelledData, readLabelled } from '#tests/labelledData.ts';

interface LabelledPhrase {
  readonly text: string;
  readonly year: number;
  readonly issued: string | null;
  /** Only what the words settle beyond dispute; `condition: true` means that there is one. */
  readonly expected: Partial<Omit<Period, 'condition'>> & { readonly condition?: true };
}

const phrases = hasLabelledData
  ? (JSON.parse(readLabelled('periods.json')) as LabelledPhrase[])
  : [];

/** Phrases that are not read as labelled, with the fields that differ; none may be added. */
const misses = phrases.flatMap(({ text, year, issued, expected }) => {
  const period = parsePeriod(text, { year, issued });
  const wrong = Object.keys(expected).filter((field) => !isRight(field, period, expected));
  return wrong.length === 0 ? [] : [`${text}: ${wrong.join(', ')}`];
});

const rate = hasLabelledData
  ? `${phrases.length - misses.length} of ${phrases.length}`
  : 'no labelled phrases here, so none';

test.skipIf(!hasLabelledData)(`labelled phrases are read as labelled: ${rate}`, () => {
  expect(misses).toEqual([]);
});

function isRight(field: string, period: Period, expected: LabelledPhrase['expected']): boolean {
  if (field === 'condition') return period.condition !== null;
  if (field === 'milestones') return areMilestonesRight(period, expected.milestones ?? []);
  return period[field as keyof Period] === expected[field as keyof Period];
}

function areMilestonesRight({ milestones }: Period, expected: Period['milestones']): boolean {
  if (milestones.length !== expected.length) return false;
  return expected.every(({ label, due }, index) => {
    const found = milestones[index];
    return found?.due === due && found.label.toLowerCase().includes(label.toLowerCase());
  });
}
