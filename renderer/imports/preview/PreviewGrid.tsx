import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { Grid } from '../../grid/Grid.tsx';
import { meaningGroups } from '../columnMeanings.ts';
import { plannedColumns } from './plannedColumns.ts';
import { plannedFields } from './plannedLines.ts';
import type { PlannedLine, PreviewTable } from './plannedLines.ts';

/** Rows as they will be, with what changes in them. For reading only. */
export function PreviewGrid(props: {
  readonly lines: readonly PlannedLine[];
  readonly table: PreviewTable;
  /** The plan's, of its phases. */
  readonly year: number;
  readonly onEnter: () => void;
}) {
  const { lines, table, year, onEnter } = props;
  const { t } = useTranslation();
  const known = useMemo(
    () => meaningGroups(table, year).flatMap((group) => group.fields),
    [table, year],
  );
  const fields = plannedFields(lines, known).join('\n');
  const columns = useMemo(
    () => plannedColumns(fields === '' ? [] : fields.split('\n'), table, t),
    [fields, table, t],
  );
  return (
    <Grid<PlannedLine, never>
      // A grid takes its columns once.
      key={`${table} ${fields}`}
      label={t('imports.preview.table')}
      columns={columns}
      rows={lines}
      layout={null}
      addedRowId={null}
      rowId={({ id }) => id}
      isHeading={({ row }) => row.kind === 'section'}
      applyEdit={(line) => line}
      joinFields={(edit) => edit}
      dragging={null}
      onEdit={() => Promise.resolve(false)}
      onLayout={ignore}
      onChoice={ignore}
      onFold={ignore}
      mayEdit={() => false}
      onKey={({ key, altKey, shiftKey }) => {
        const isEnter = key === 'Enter' && !altKey && !shiftKey;
        if (isEnter) onEnter();
        return isEnter;
      }}
    />
  );
}

function ignore(): void {
  // Nothing of how the preview is looked at is kept.
}
