import type { FilledPack } from '../filledPack.ts';
import { chance, shuffle } from '../randomHandoff.ts';
import type { Random } from '../randomHandoff.ts';
import { cellDeviations } from './cellDeviations.ts';
import { columnDeviations } from './columnDeviations.ts';
import { fileDeviations } from './fileDeviations.ts';
import { rowDeviations } from './rowDeviations.ts';

const deviations = {
  ...rowDeviations,
  ...columnDeviations,
  ...cellDeviations,
  ...fileDeviations,
};

type DeviationName = keyof typeof deviations;

/** What would not stay where it belongs when rows and columns were moved about afterwards. */
const last = [
  'monthsFirst',
  'copySheet',
  'stackTables',
  'numberColumns',
  'repeatHeader',
  'mergeAnswers',
] as const;

/** Does some of it to a pack; returns what. */
export function deviate(random: Random, filled: FilledPack): DeviationName[] {
  const isLast: ReadonlySet<string> = new Set(last);
  const names = (Object.keys(deviations) as DeviationName[]).filter((name) => !isLast.has(name));
  const chosen = shuffle(
    random,
    names.filter(() => chance(random, 18)),
  );
  const ordered = [...chosen, ...last.filter(() => chance(random, 12))];
  for (const name of ordered) deviations[name](random, filled);
  return ordered;
}
