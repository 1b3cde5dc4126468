import { useEffect, useMemo, useState } from 'react';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { useAsOf } from '../asOf/asOf.ts';
import { hiddenFields } from '../grid/columnLayout.ts';
import { useTableSearch } from '../grid/search/useTableSearch.ts';
import { useRevealRow } from '../grid/useRevealRow.ts';
import { useSearchPart } from '../search/search.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { ShownPeriods } from './columns/periodColumns.ts';
import { createTargetArranger, emptyTargetLine, unfoldedLines } from './targetLine.ts';
import { createTargetTexts } from './targetTexts.ts';
import type { TargetView } from './targetView.ts';
import { useTargetColumns } from './useTargetColumns.ts';

/** What of the targets is shown, and how the rest of the window leads to one of them. */
export function useShownTargets(
  { layout, folded }: TargetView,
  periods: ShownPeriods,
  active: string | null,
) {
  const { target } = useNavigation();
  const { targets, clauseById, rowById, plan } = useWorkbook();
  const { asOf } = useAsOf();
  const { why } = useMayEdit();
  const [arrange] = useState(createTargetArranger);
  const { year } = plan;
  const rows = useMemo(
    () => arrange(targets, { clauseById, rowById, folded, asOf, year }),
    [arrange, targets, clauseById, rowById, folded, asOf, year],
  );
  const columns = useTargetColumns(periods);
  const texts = useMemo(() => createTargetTexts(columns), [columns]);
  const hidden = useMemo(() => hiddenFields(columns, layout), [columns, layout]);
  const { grid, attach, reveal } = useRevealRow('name');
  const { searched, hits } = useTableSearch({ rows, texts, hidden, active, grid, reveal });
  const isNarrowing = useSearchPart('isNarrowing');
  const lines = useMemo(() => {
    if (!isNarrowing || hits === null) return unfoldedLines(rows);
    const found = new Set(hits);
    return rows.filter(({ id }) => found.has(id));
  }, [rows, hits, isNarrowing]);
  const gridLines = useMemo(
    () => (why === null ? [...lines, emptyTargetLine] : lines),
    [lines, why],
  );

  useEffect(() => {
    if (target !== null) reveal({ ...target, isForEditing: false });
  }, [reveal, target]);

  return { columns, rows, lines, gridLines, grid, attach, reveal, searched };
}
