import type { ReportLine } from './reportLine.ts';

/** Bands of days after the due day (domain.md 4.3). */
export const overdueBands = ['1-7', '8-30', '31+'] as const;

export type OverdueBand = (typeof overdueBands)[number];

/** Null: it is not overdue. */
export function overdueBandOf({ overdueDays: days }: Pick<ReportLine, 'overdueDays'>) {
  if (days <= 0) return null;
  if (days <= 7) return '1-7';
  return days <= 30 ? '8-30' : '31+';
}

/** How many tasks are in each band; together all that are overdue. */
export function countByAge(
  lines: Iterable<Pick<ReportLine, 'overdueDays'>>,
): Record<OverdueBand, number> {
  const counts: Record<OverdueBand, number> = { '1-7': 0, '8-30': 0, '31+': 0 };
  for (const line of lines) {
    const band = overdueBandOf(line);
    if (band !== null) counts[band] += 1;
  }
  return counts;
}
