import type { TFunction } from 'i18next';

/*
 * Numbers of the window itself, by its language. Values of the plan (cells of targets, percentages, the
 * user's own columns, sums of them) are written as in the documents that they go into: `formatNumber`.
 */

/** "1.234", in English "1,234" */
export function formatCount(count: number, t: TFunction): string {
  return t('app.numbers.count', { count });
}

/** A rate with one decimal: "62,5 %", in English "62.5%"; a dash where it has no whole. */
export function formatRate(rate: number | null, t: TFunction): string {
  return rate === null ? '–' : t('app.numbers.rate', { rate });
}

/** How much more or less: "+3", "−1.234", "0". */
export function formatChange(change: number, t: TFunction): string {
  return t('app.numbers.change', { change });
}
