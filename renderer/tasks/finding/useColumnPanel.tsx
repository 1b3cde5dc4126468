import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { ColumnFilter, FilterColumns } from '#shared/filters/columnFilter.ts';
import { countValues, testOfFilters } from '#shared/filters/filterRows.ts';
import type { Finding } from '#shared/filters/finding.ts';

import { createColumnHeads } from '../../grid/filters/columnHeads.ts';
import type { ColumnHeads } from '../../grid/filters/columnHeads.ts';
import { ColumnPanel } from '../../grid/filters/ColumnPanel.tsx';
import type { GridHandle } from '../../grid/Grid.tsx';
import type { TaskRow } from '../../workbook/taskRow.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import type { ChangeFinding } from './findingChanges.ts';
import { sortedBy, withFilter } from './findingChanges.ts';
import { filteredFields } from './taskFilterColumns.ts';
import type { FilteredField } from './taskFilterColumns.ts';
import { filterItems } from './taskFilterItems.ts';
import { isTask, useQuickTest } from './useFoundRows.ts';

interface PanelParts {
  readonly finding: Finding;
  readonly columns: FilterColumns<TaskRow>;
  readonly change: ChangeFinding;
  readonly grid: RefObject<GridHandle | null>;
}

/** The buttons in the heads of the columns, and the panel that one of them has opened. */
export function useColumnPanel(parts: PanelParts): {
  readonly heads: ColumnHeads;
  readonly open: (field: string) => boolean;
  readonly panel: ReactNode;
} {
  const { finding, grid } = parts;
  const { t } = useTranslation();
  const [opened, setOpened] = useState<FilteredField | null>(null);
  const [heads] = useState(() => createColumnHeads((field) => open(field)));
  useEffect(() => {
    heads.change((field) =>
      isFilteredField(field)
        ? {
            sort: directionOf(finding.sort, field),
            isFiltered: finding.filters[field] !== undefined,
            hint: t('grid.filter.open', { column: t(`fields.${field}`) }),
          }
        : null,
    );
  }, [heads, finding, t]);

  function open(field: string): boolean {
    if (!isFilteredField(field)) return false;
    setOpened(field);
    return true;
  }

  function close(): void {
    setOpened(null);
    grid.current?.focus();
  }

  const panel = opened === null ? null : <OpenPanel {...parts} field={opened} onClose={close} />;
  return { heads, open, panel };
}

function OpenPanel(
  props: PanelParts & { readonly field: FilteredField; readonly onClose: () => void },
) {
  const { finding, columns, change, field, onClose } = props;
  const { t } = useTranslation();
  const { rows, agencies, agencyById } = useWorkbook();
  const filter = finding.filters[field] ?? null;
  // What the other columns leave: a value that is chosen and gone by them stays to be taken back.
  const quickTest = useQuickTest(finding.quick);
  const counts = useMemo(() => {
    const column = columns[field];
    if (column === undefined) return new Map<string, number>();
    const passes = testOfFilters(finding.filters, columns, field);
    const counted = countValues(
      rows.filter((row) => isTask(row) && quickTest(row) && passes(row)),
      column,
    );
    return new Map([...chosenIn(filter).map((value) => [value, 0] as const), ...counted]);
  }, [rows, columns, field, finding.filters, filter, quickTest]);
  const items = useMemo(
    () => filterItems(field, counts, { t, agencies, agencyById }),
    [field, counts, t, agencies, agencyById],
  );
  const filterColumn = useCallback(
    (next: ColumnFilter | null) => change(withFilter(field, next)),
    [change, field],
  );
  return (
    <ColumnPanel
      field={field}
      header={t(`fields.${field}`)}
      sort={directionOf(finding.sort, field)}
      filter={filter}
      items={items}
      hasDays={field === 'period'}
      onSort={(direction) => change(sortedBy(field, direction))}
      onFilter={filterColumn}
      onClose={onClose}
    />
  );
}

function chosenIn(filter: ColumnFilter | null): readonly string[] {
  return filter?.kind === 'values' ? filter.values : [];
}

function directionOf(sort: Finding['sort'], field: string): 'ascending' | 'descending' | null {
  if (sort?.field !== field) return null;
  return sort.isDescending ? 'descending' : 'ascending';
}

function isFilteredField(field: string): field is FilteredField {
  return filteredFields.some((known) => known === field);
}
