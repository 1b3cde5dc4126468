import { useEffect, useMemo } from 'react';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';

import { useNotices } from '../app/notices.ts';
import { useEngine } from '../workbook/WorkbookProvider.tsx';
import { SheetRows } from './cells/SheetRows.ts';

/** The rows of a sheet, which are asked for as they are looked at; `generation` of what was understood. */
export function useSheetRows(
  table: string,
  { name: sheet }: UnderstoodSheet,
  generation: number,
): SheetRows {
  const engine = useEngine();
  const { showError } = useNotices();
  const rows = useMemo(
    () =>
      new SheetRows((from, count) => engine.imports.rows({ table, sheet, from, count }), showError),
    [engine, sheet, showError, table],
  );
  useEffect(() => {
    if (generation > 0) rows.forget();
  }, [generation, rows]);
  return rows;
}
