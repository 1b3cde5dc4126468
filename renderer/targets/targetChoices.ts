import type { TFunction } from 'i18next';

import { accumulationWords, directionWords, kindWords } from '#shared/targets/targetChoices.ts';
import type { ChoiceWords } from '#shared/targets/targetChoices.ts';
import type { Target } from '#shared/targets/target.ts';

/** The kinds of targets, in the order of their list. */
export function targetKinds(t: TFunction): ChoiceWords<NonNullable<Target['kind']>>[] {
  return (['level', 'change', 'points', 'milestone'] as const).map((value) => ({
    value,
    name: t(`targets.kinds.${value}`),
    others: kindWords[value],
  }));
}

/** How values of periods come together. */
export function targetAccumulations(
  t: TFunction,
): ChoiceWords<NonNullable<Target['accumulates']>>[] {
  return (['flow', 'stock', 'cumulative'] as const).map((value) => ({
    value,
    name: t(`targets.accumulations.${value}`),
    others: accumulationWords[value],
  }));
}

/** From where the value is looked at. */
export function targetDirections(t: TFunction): ChoiceWords<NonNullable<Target['direction']>>[] {
  return (['at-least', 'at-most', 'equal', 'range'] as const).map((value) => ({
    value,
    name: t(`targets.directions.${value}`),
    others: directionWords[value],
  }));
}
