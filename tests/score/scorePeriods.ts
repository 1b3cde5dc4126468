import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Period } from '#shared/periods/period.ts';
import { hasLabelledData, readLabelled } from '#tests/labelledData.ts';

import type { ScoreLine } from './scoreTable.ts';

export interface LabelledPhrase {
  readonly text: string;
  readonly year: number;
  readonly issued: string | null;
  /** Only what the words settle beyond dispute; `condition: true` means that there is one. */
  readonly expected: Partial<Omit<Period, 'condition'>> & { readonly condition?: true };
}

/** The labelled deadline phrases beside the project; none where there are none. */
export function labelledPhrases(): LabelledPhrase[] {
  return hasLabelledData ? (JSON.parse(readLabelled('periods.json')) as LabelledPhrase[]) : [];
}

/** How many phrases are read as labelled, each as a whole, and how many of their fields. */
export function scorePeriods(): ScoreLine[] {
  const phrases = labelledPhrases().map((phrase) => ({ ...phrase, wrong: wrongFields(phrase) }));
  const fields = phrases.flatMap(({ expected }) => Object.keys(expected)).length;
  const wrong = phrases.filter((phrase) => phrase.wrong.length > 0);
  const wrongOnes = wrong.flatMap((phrase) => phrase.wrong).length;
  return [
    {
      name: 'periods.json',
      tallies: {
        'phrases as a whole': { right: phrases.length - wrong.length, of: phrases.length },
        'fields that are labelled': { right: fields - wrongOnes, of: fields },
      },
      misses: wrong.map(({ text, wrong: names }) => `${text}: ${names.join(', ')}`),
    },
  ];
}

/** Labelled fields that a phrase is not read into. */
export function wrongFields({ text, year, issued, expected }: LabelledPhrase): string[] {
  const period = parsePeriod(text, { year, issued });
  return Object.keys(expected).filter((field) => !isRight(field, period, expected));
}

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
