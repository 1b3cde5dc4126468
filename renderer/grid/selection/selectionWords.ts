import type { TFunction } from 'i18next';

import { formatCount } from '../../ui/locale.ts';
import type { SelectionSummary } from './selectionSummary.ts';

/** "Đã chọn 3 × 2 ô · 6 ô có dữ liệu · Tổng: 12,5"; of blocks that lie apart "Đã chọn 13 ô" */
export function selectionWords(
  { rows, columns, count, filled, sum }: SelectionSummary,
  t: TFunction,
): string {
  const isBlock = count === rows * columns;
  const words: string[] = [
    isBlock
      ? t('grid.chosen', { rows: formatCount(rows, t), columns: formatCount(columns, t) })
      : t('grid.chosenApart', { cells: formatCount(count, t) }),
  ];
  if (filled !== null) words.push(t('grid.chosenFilled', { filled: formatCount(filled, t) }));
  if (sum !== null) words.push(t('grid.chosenSum', { sum: sumWords(sum) }));
  return words.join(' · ');
}

/** Of values of the plan, and written like them. */
function sumWords(number: number): string {
  return number.toLocaleString('vi', { maximumFractionDigits: 6 });
}
