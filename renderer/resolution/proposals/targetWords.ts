import type { TFunction } from 'i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { cellWords } from '#shared/tasks/customCells.ts';
import type { Target } from '#shared/targets/target.ts';

type Measured = Pick<Target, 'direction' | 'value' | 'upper' | 'unit' | 'kind'>;

/** What is to be reached, in signs and numbers: "≥ 12 xã", "2,5–3 %", "−5 %"; '' without a number. */
export function valueWords(
  { direction, value, upper, unit, kind }: Measured,
  t: TFunction,
): string {
  if (value === null) return kind === 'milestone' ? t('resolution.target.milestone') : '';
  const signs = { 'at-least': '≥ ', 'at-most': '≤ ', equal: '', range: '' };
  const sign = direction === null ? '' : signs[direction];
  const end = upper === null ? '' : `–${number(upper)}`;
  return [`${sign}${number(value)}${end}`, unit].filter((part) => part !== null).join(' ');
}

/** What else is known: two levels, the year it is compared with, the day. */
export function targetNotes(
  {
    assigned,
    stretch,
    baselineYear,
    due,
  }: Pick<Target, 'assigned' | 'stretch' | 'baselineYear' | 'due'>,
  t: TFunction,
): string[] {
  return [
    assigned === null ? null : t('resolution.target.assigned', { value: number(assigned) }),
    stretch === null ? null : t('resolution.target.stretch', { value: number(stretch) }),
    baselineYear === null ? null : t('resolution.target.baseline', { year: baselineYear }),
    due === null ? null : t('resolution.target.due', { day: formatDay(due) }),
  ].filter((note) => note !== null);
}

function number(value: number): string {
  return cellWords('number', String(value)).replace('-', '−');
}
