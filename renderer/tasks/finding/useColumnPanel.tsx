import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
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
import { useCustomColumns } from '../columns/useCustomColumns.ts';
import type { ColumnEntries } from '../columns/useColumnEntries.tsx';
import { filteredName } from './filteredColumns.ts';
import type { ChangeFinding } from './findingChanges.ts';
import { sortedBy, withFilter } from './findingChanges.ts';
import { filterItems } from './taskFilterItems.ts';
import { isTask, useQuickTest } from './useFoundRows.ts';

export interface PanelParts {
  readonly finding: Finding;
  readonly columns: FilterColumns<TaskRow>;
  readonly change: ChangeFinding;
  readonly grid: RefObject<GridHandle | null>;
}

/** What `OpenColumnPanel` is given. */
export interface OpenedColumn extends PanelParts {
  readonly field: string;
  readonly onClose: () => void;
}

/** The buttons in the heads of the columns, and the column whose panel one of them has opened. */
export function useColumnPanel(parts: PanelParts): {
  readonly heads: ColumnHeads;
  readonly open: (field: string) => boolean;
  readonly opened: OpenedColumn | null;
} {
  const { finding, grid } = parts;
  const { t } = useTranslation();
  const custom = useCustomColumns();
  const [field, setField] = useState<string | null>(null);
  const [heads] = useState(() => createColumnHeads(setField));
  useEffect(() => {
    heads.change((field) => {
      const column = filteredName(field, custom, t);
      if (column === null) return null;
      return {
        sort: directionOf(finding.sort, field),
        isFiltered: finding.filters[field] !== undefined,
        hint: t('grid.filter.open', { column }),
      };
    });
  }, [heads, finding, custom, t]);

  function open(wanted: string): boolean {
    if (parts.columns[wanted] === undefined) return false;
    setField(wanted);
    return true;
  }

  function onClose(): void {
    setField(null);
    grid.current?.focus();
  }

  const hasPanel = field !== null && parts.columns[field] !== undefined;
  return { heads, open, opened: hasPanel ? { ...parts, field, onClose } : null };
}

/** The panel that hangs from the head of a column; `entries`: what else can be done with it. */
export function OpenColumnPanel(props: OpenedColumn & { readonly entries: ColumnEntries }) {
  const { finding, columns, change, field, onClose } = props;
  const { t } = useTranslation();
  const { rows, agencies, agencyById } = useWorkbook();
  const custom = useCustomColumns();
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
    () => filterItems(field, counts, { t, agencies, agencyById, custom }),
    [field, counts, t, agencies, agencyById, custom],
  );
  const filterColumn = useCallback(
    (next: ColumnFilter | null) => change(withFilter(field, next)),
    [change, field],
  );
  return (
    <ColumnPanel
      field={field}
      header={filteredName(field, custom, t) ?? ''}
      sort={directionOf(finding.sort, field)}
      filter={filter}
      items={items}
      hasDays={columns[field]?.day !== undefined}
      onSort={(direction) => change(sortedBy(field, direction))}
      onFilter={filterColumn}
      entries={props.entries(field)}
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
