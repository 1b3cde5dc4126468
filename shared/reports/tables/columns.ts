import { translate } from '../../messages/translate.ts';
import type { reports } from '../../messages/vi/reports.ts';
import type { ReportColumn } from './reportTable.ts';

type ColumnName = keyof typeof reports.columns;

/** A column of words. */
export function textColumn(name: ColumnName, widthMm: number, isCentred = false): ReportColumn {
  return { ...plain(name), widthMm, kind: 'text', isCentred };
}

/** A column of how many; `counts`: which. */
export function countColumn(
  name: ColumnName,
  counts: ReportColumn['counts'],
  group: ColumnName | null = null,
): ReportColumn {
  return { ...plain(name, group), widthMm: 13.5, kind: 'count', isCentred: true, counts };
}

export function rateColumn(name: ColumnName, group: ColumnName | null = null): ReportColumn {
  return { ...plain(name, group), widthMm: 15, kind: 'rate', isCentred: true };
}

export function changeColumn(name: ColumnName): ReportColumn {
  return { ...plain(name), widthMm: 20, kind: 'change', isCentred: true };
}

function plain(name: ColumnName, group: ColumnName | null = null) {
  return {
    header: translate(`reports.columns.${name}`),
    group: group === null ? null : translate(`reports.columns.${group}`),
    counts: null,
  };
}
