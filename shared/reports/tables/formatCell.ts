import type { ColumnKind, ReportCellValue } from './reportTable.ts';

const counts = new Intl.NumberFormat('vi');
const rates = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const changes = new Intl.NumberFormat('vi', { signDisplay: 'exceptZero' });

/** Where a rate has no whole. */
const nothingToCount = '–';

/** A cell as it is printed: 1.234, 62,5, +3. */
export function formatCell(kind: ColumnKind, value: ReportCellValue): string {
  if (value === null) return kind === 'rate' ? nothingToCount : '';
  if (typeof value === 'string') return value;
  if (kind === 'rate') return rates.format(value);
  return kind === 'change' ? changes.format(value) : counts.format(value);
}

/** "62,5 %" in a sentence. */
export function formatRate(rate: number | null): string {
  return rate === null ? nothingToCount : `${rates.format(rate)}%`;
}

export function formatCount(count: number): string {
  return counts.format(count);
}
