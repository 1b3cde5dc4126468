import { useTranslation } from 'react-i18next';

import type { Finding } from '#shared/filters/finding.ts';

import type { FilterChip } from '../grid/FilterBar.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { filterWords } from './filterWords.ts';
import { sortedBy, withFilter } from './findingChanges.ts';
import type { ChangeFinding } from './findingChanges.ts';
import { filteredFields } from './taskFilterColumns.ts';

/** What the table is filtered and sorted by, in words. */
export function useFilterChips(finding: Finding, change: ChangeFinding): FilterChip[] {
  const { t } = useTranslation();
  const { agencies, agencyById } = useWorkbook();
  const { filters, sort } = finding;
  const chips = filteredFields.flatMap((field): FilterChip[] => {
    const filter = filters[field];
    if (filter === undefined) return [];
    const words = filterWords(field, filter, { t, agencies, agencyById });
    return [
      {
        key: field,
        name: t('grid.filter.chip', { column: t(`fields.${field}`), words }),
        onTake: () => change(withFilter(field, null)),
      },
    ];
  });
  const sorted = filteredFields.find((field) => field === sort?.field);
  if (sorted === undefined || sort === null) return chips;
  const name = t('grid.filter.sorted', {
    column: t(`fields.${sorted}`),
    direction: sort.isDescending ? '↓' : '↑',
  });
  return [...chips, { key: 'sort', name, onTake: () => change(sortedBy(sorted, null)) }];
}
