import { useTranslation } from 'react-i18next';

import type { Finding, Grouping } from '#shared/filters/finding.ts';

import type { FilterChip } from '../../grid/filters/FilterBar.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useCustomColumns } from '../columns/useCustomColumns.ts';
import { filteredColumns, filteredName } from './filteredColumns.ts';
import { filterWords } from './filterWords.ts';
import { groupedBy, sortedBy, withFilter, withQuickFilters } from './findingChanges.ts';
import type { ChangeFinding } from './findingChanges.ts';

/** What the table is filtered and sorted by, in words. */
export function useFilterChips(finding: Finding, change: ChangeFinding): FilterChip[] {
  const { t } = useTranslation();
  const { agencies, agencyById } = useWorkbook();
  const custom = useCustomColumns();
  const { filters, quick, sort, group = null } = finding;
  const names = quick.map((filter) => t(`tasks.quick.${filter}`));
  const quickName = names.reduce(
    (first, second) => (first === '' ? second : t('tasks.quick.or', { first, second })),
    '',
  );
  const quickChip: FilterChip = {
    key: 'quick',
    name: quickName,
    onTake: () => change(withQuickFilters([])),
  };
  const columnChips = filteredColumns(custom).flatMap((field): FilterChip[] => {
    const filter = filters[field];
    if (filter === undefined) return [];
    const words = filterWords(field, filter, { t, agencies, agencyById, custom });
    const column = filteredName(field, custom, t) ?? '';
    return [
      {
        key: field,
        name: t('grid.filter.chip', { column, words }),
        onTake: () => change(withFilter(field, null)),
      },
    ];
  });
  const groupChips = group === null ? [] : [groupChip(group)];
  const quickChips = quick.length === 0 ? [] : [quickChip];
  const chips = [...groupChips, ...quickChips, ...columnChips];
  function groupChip(grouping: Grouping): FilterChip {
    const name = t('tasks.group.chip', { name: t(`tasks.group.by.${grouping}`) });
    return { key: 'group', name, onTake: () => change(groupedBy(null)) };
  }

  const sorted = sort === null ? null : filteredName(sort.field, custom, t);
  if (sorted === null || sort === null) return chips;
  const name = t('grid.filter.sorted', {
    column: sorted,
    direction: sort.isDescending ? '↓' : '↑',
  });
  return [...chips, { key: 'sort', name, onTake: () => change(sortedBy(sort.field, null)) }];
}
