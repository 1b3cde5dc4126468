import { useEffect, useState } from 'react';

import type { PlannedRow } from '#shared/imports/importPlan.ts';

import { useNotices } from '../../app/notices.ts';
import { useEngine } from '../../workbook/WorkbookProvider.tsx';

const partSize = 1000;

/** Shown as soon as they are there; those behind them come all at once. */
const firstParts = 1;

interface Loaded {
  readonly plan: string;
  readonly rows: readonly PlannedRow[];
}

const noRows: readonly PlannedRow[] = [];

/** What becomes of each row of the table; `count` of them there are. */
export function usePlannedRows(
  table: string,
  plan: string,
  count: number,
): { readonly rows: readonly PlannedRow[]; readonly isWhole: boolean } {
  const engine = useEngine();
  const { showError } = useNotices();
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let isGone = false;
    async function load(): Promise<void> {
      const rows: PlannedRow[] = [];
      for (let part = 0; part * partSize < count; part += 1) {
        const from = part * partSize;
        rows.push(...(await engine.imports.plannedRows({ table, plan, from, count: partSize })));
        if (isGone) return;
        const isEnd = rows.length >= count || rows.length < from + partSize;
        if (part < firstParts || isEnd) setLoaded({ plan, rows: [...rows] });
        if (isEnd) return;
      }
    }
    load().catch((error: unknown) => {
      if (!isGone) showError(error);
    });
    return () => {
      isGone = true;
    };
  }, [count, engine, plan, showError, table]);

  const rows = loaded?.plan === plan ? loaded.rows : noRows;
  return { rows, isWhole: rows.length >= count };
}
