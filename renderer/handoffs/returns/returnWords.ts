import type { TFunction } from 'i18next';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import { formatCount } from '../../ui/locale.ts';
import { formatMoment } from '../../ui/formatMoment.ts';

/** How the light of a file is drawn: each has a shape of its own. */
export const lightTones = {
  green: 'good',
  amber: 'warning',
  red: 'bad',
  grey: 'note',
} as const satisfies Record<ReturnSummary['light'], string>;

const counted = ['theirs', 'conflict', 'locked', 'added', 'missing'] as const;

/** "7 ô mới · 2 xung đột", or what stands in the way of a review. */
export function summaryWords(summary: ReturnSummary, t: TFunction): string {
  const { pack, candidates, counts, merged, replacedBy } = summary;
  if (pack === null) {
    return t(`handoffScreen.returns.summary.${candidates.length > 0 ? 'consent' : 'foreign'}`);
  }
  const open =
    counts.open > 0
      ? [t('handoffScreen.returns.summary.open', { number: formatCount(counts.open, t) })]
      : [];
  if (merged !== null) {
    const at = formatMoment(merged.at);
    return [t('handoffScreen.returns.summary.merged', { at }), ...open].join(' · ');
  }
  const replaced = replacedBy === null ? [] : [t('handoffScreen.returns.summary.replaced')];
  return [differenceWords(summary, t), ...replaced].join(' · ');
}

/** "7 ô mới · 2 xung đột": what differs from what was sent. */
export function differenceWords({ counts }: ReturnSummary, t: TFunction): string {
  const parts = counted
    .filter((name) => counts[name] > 0)
    .map((name) =>
      t(`handoffScreen.returns.summary.${name}`, { number: formatCount(counts[name], t) }),
    );
  const words = parts.length > 0 ? parts : [t('handoffScreen.returns.summary.nothing')];
  return words.join(' · ');
}

export function duplicateWords({ receivedOn }: ReturnSummary, t: TFunction): string {
  return t('handoffScreen.returns.summary.duplicate', { day: formatDay(receivedOn) });
}
