import type { TFunction } from 'i18next';

import type { PackState, Register, RegisterLine } from '#shared/handoffs/register.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import type { CellSign } from '../../grid/gridColumn.ts';
import { formatCount } from '../../ui/locale.ts';
import { formatMoment } from '../../ui/formatMoment.ts';

export type RegisterRound = Register[number];

export const packSigns = {
  waiting: 'open',
  overdue: 'bad',
  received: 'soon',
  merged: 'good',
} as const satisfies Record<PackState, CellSign>;

/** "Quá hạn 3 ngày" */
export function stateWords({ state, lateDays }: RegisterLine, t: TFunction): string {
  return t(`handoffScreen.register.states.${state}`, { days: formatCount(lateDays ?? 0, t) });
}

/** "22/6/2020 (muộn 2 ngày)"; '' while nothing is back. */
export function receivedWords({ receivedOn, lateDays }: RegisterLine, t: TFunction): string {
  if (receivedOn === null) return '';
  const late = lateDays === null ? '' : ` (${lateWords(lateDays, t)})`;
  return `${formatDay(receivedOn)}${late}`;
}

export function lateWords(days: number, t: TFunction): string {
  return t('handoffScreen.register.late', { days: formatCount(days, t) });
}

/** "9 chủ trì · 3 phối hợp" */
export function taskCountWords({ lead, support }: RegisterLine, t: TFunction): string {
  return (['lead', 'support'] as const)
    .map((role) => ({ role, number: role === 'lead' ? lead : support }))
    .filter(({ number }) => number > 0)
    .map(({ role, number }) =>
      t(`handoffScreen.register.${role}`, { number: formatCount(number, t) }),
    )
    .join(' · ');
}

export function mergedWords({ mergedAt }: RegisterLine): string {
  return mergedAt === null ? '' : formatMoment(mergedAt);
}

/** "Đợt 2 · Báo cáo quý II" */
export function roundName(
  { number, name }: Pick<RegisterRound, 'number' | 'name'>,
  t: TFunction,
): string {
  return name === null
    ? t('handoffScreen.register.round', { number })
    : t('handoffScreen.register.roundNamed', { number, name });
}

/** "gửi 05/6/2020 · hạn 20/6/2020" */
export function roundDays({ sentOn, due }: RegisterRound, t: TFunction): string {
  return [
    t('handoffScreen.register.sent', { day: formatDay(sentOn) }),
    due === null
      ? t('handoffScreen.register.noDue')
      : t('handoffScreen.register.due', { day: formatDay(due) }),
  ].join(' · ');
}

/** How many packs of each state, and how many are back. */
export function countPacks(packs: readonly RegisterLine[]): Record<PackState | 'back', number> {
  const counts = { waiting: 0, overdue: 0, received: 0, merged: 0, back: 0 };
  for (const { state, returns } of packs) {
    counts[state] += 1;
    if (returns.length > 0) counts.back += 1;
  }
  return counts;
}
