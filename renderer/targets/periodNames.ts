import type { TFunction } from 'i18next';

import type { PeriodKey } from '#shared/periods/periodKey.ts';
import { periodLength } from '#shared/periods/periodSpan.ts';
import { phaseName } from '#shared/spreadsheet/phaseNames.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';

import { sayIn } from '../app/translateKey.ts';

/** A period of the plan's year in few words: "Quý II", "T3"; of another year with it. */
export function shortPeriod(key: PeriodKey, planYear: number, t: TFunction): string {
  if (key.slice(0, 4) !== String(planYear)) return phaseName(key, sayIn(t));
  const part = Number(key.replace(/^\d{4}-[HQ]?/u, ''));
  switch (periodLength(key)) {
    case 'year':
      return t('targets.periods.year');
    case 'half':
      return t(part === 1 ? 'targets.periods.firstHalf' : 'targets.periods.secondHalf');
    case 'quarter':
      return t('targets.periods.quarter', { part: romanNumeral(part) });
    case 'month':
      return t('targets.periods.month', { part });
  }
}

/** "Quý I/2020, Quý II/2020" */
export function periodList(keys: readonly PeriodKey[], t: TFunction): string {
  return keys.map((key) => phaseName(key, sayIn(t))).join(', ');
}
