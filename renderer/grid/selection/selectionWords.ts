import type { TFunction } from 'i18next';

import type { SelectionSummary } from './selectionSummary.ts';

/** "Đã chọn 3 × 2 ô · 6 ô có dữ liệu · Tổng: 12,5" */
export function selectionWords(
  { rows, columns, filled, sum }: SelectionSummary,
  t: TFunction,
): string {
  const words: string[] = [t('grid.chosen', { rows: format(rows), columns: format(columns) })];
  if (filled !== null) words.push(t('grid.chosenFilled', { filled: format(filled) }));
  if (sum !== null) words.push(t('grid.chosenSum', { sum: format(sum) }));
  return words.join(' · ');
}

function format(number: number): string {
  return number.toLocaleString('vi', { maximumFractionDigits: 6 });
}
