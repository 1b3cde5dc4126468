import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Comparison } from '#shared/versions/comparison.ts';

import { Grid } from '../grid/Grid.tsx';
import { useRecordNames } from '../history/useRecordNames.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { compareColumns } from './compareColumns.ts';
import { changedFields, onlyChangedLines } from './compareLines.ts';
import type { CompareLine } from './compareLines.ts';

/** The table of tasks of the later version, with what differs written into it. For reading only. */
export function CompareTable(props: {
  readonly comparison: Comparison;
  readonly lines: readonly CompareLine[];
  readonly isOnlyChanged: boolean;
}) {
  const { comparison, lines, isOnlyChanged } = props;
  const { t } = useTranslation();
  const columns = useCompareColumns(comparison, lines);
  const shown = useMemo(
    () => (isOnlyChanged ? onlyChangedLines(lines) : lines),
    [isOnlyChanged, lines],
  );
  if (shown.length === 0) return <EmptyNote words={t('history.compare.sameRows')} />;
  return (
    <Grid<CompareLine, never>
      // A grid takes its columns once.
      key={columns.map(({ field }) => field).join(' ')}
      label={t('history.compare.table')}
      columns={columns}
      rows={shown}
      layout={null}
      addedRowId={null}
      rowId={({ id }) => id}
      isHeading={({ task }) => task.type === 'section'}
      applyEdit={(line) => line}
      joinFields={(fields) => fields}
      dragging={null}
      onEdit={() => Promise.resolve(false)}
      onLayout={ignore}
      onChoice={ignore}
      onFold={ignore}
      mayEdit={() => false}
      onKey={() => false}
    />
  );
}

function useCompareColumns({ records }: Comparison, lines: readonly CompareLine[]) {
  const { t } = useTranslation();
  const { agencyById: currentAgencies } = useWorkbook();
  const current = useRecordNames();
  return useMemo(() => {
    const taskById = new Map(records.tasks.map((task) => [task.id, task]));
    return compareColumns(changedFields(lines), {
      t,
      names: { ...current, task: (id) => taskById.get(id)?.code ?? current.task(id) },
      agencyById: new Map([
        ...currentAgencies,
        ...records.agencies.map((agency) => [agency.id, agency] as const),
      ]),
    });
  }, [current, currentAgencies, lines, records, t]);
}

function ignore(): void {
  // Nothing of how the table is looked at is kept.
}
