import type { ColumnFilter } from '#shared/filters/columnFilter.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';

import { customOf } from './filteredColumns.ts';
import { valueLabel } from './taskFilterItems.ts';
import type { FilterWords } from './taskFilterItems.ts';

/** More values than these are counted rather than named. */
const namedValues = 3;

/** What a column is narrowed to: "SNV, STC", "có “đại hội”", "từ 01/01/2020". */
export function filterWords(field: string, filter: ColumnFilter, words: FilterWords): string {
  const { t } = words;
  if (filter.kind === 'words') return t('grid.filter.withWords', { text: filter.text });
  if (filter.kind === 'days') {
    const { from, to } = filter;
    if (from === null) return t('grid.filter.until', { to: to === null ? '' : formatDay(to) });
    if (to === null) return t('grid.filter.since', { from: formatDay(from) });
    return t('grid.filter.between', { from: formatDay(from), to: formatDay(to) });
  }
  const { values } = filter;
  if (values.length === 0) return t('grid.filter.nothing');
  const isOfDays = field === 'period' || customOf(field, words.custom)?.kind === 'date';
  const quarter = isOfDays ? wholeQuarter(values) : null;
  if (quarter !== null) return t('tasks.filter.quarter', quarter);
  if (values.length > namedValues) return t('grid.filter.several', { count: values.length });
  return values.map((value) => valueLabel(field, value, words)).join(', ');
}

/** The quarter that all these months are in; null when there is none. */
function wholeQuarter(months: readonly string[]) {
  const quarters = new Set(
    months.map((month) =>
      /^\d{4}-/.test(month)
        ? `${month.slice(0, 4)} ${Math.ceil(Number(month.slice(5)) / 3)}`
        : month,
    ),
  );
  const [only = ''] = quarters;
  const [year, quarter] = only.split(' ');
  if (quarters.size > 1 || months.length < 2 || year === undefined || quarter === undefined) {
    return null;
  }
  return { year, quarter: romanNumeral(Number(quarter)) };
}
