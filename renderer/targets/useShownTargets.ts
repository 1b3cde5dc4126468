import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { hiddenFields } from '../grid/columnLayout.ts';
import { useTableSearch } from '../grid/search/useTableSearch.ts';
import { useRevealRow } from '../grid/useRevealRow.ts';
import { useSearchPart } from '../search/search.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { targetColumns } from './targetColumns.ts';
import { createTargetArranger, emptyTargetLine } from './targetLine.ts';
import { createTargetTexts } from './targetTexts.ts';
import type { TargetView } from './targetView.ts';

/** What of the targets is shown, and how the rest of the window leads to one of them. */
export function useShownTargets({ layout }: TargetView, active: string | null) {
  const { t } = useTranslation();
  const { target } = useNavigation();
  const { targets, clauseById, plan } = useWorkbook();
  const { why } = useMayEdit();
  const [arrange] = useState(createTargetArranger);
  const rows = useMemo(() => arrange(targets, clauseById), [arrange, targets, clauseById]);
  const { year, issued } = plan;
  const columns = useMemo(() => targetColumns(t, { year, issued }), [t, year, issued]);
  const texts = useMemo(() => createTargetTexts(columns), [columns]);
  const hidden = useMemo(() => hiddenFields(columns, layout), [columns, layout]);
  const { grid, attach, reveal } = useRevealRow('name');
  const { searched, hits } = useTableSearch({ rows, texts, hidden, active, grid, reveal });
  const isNarrowing = useSearchPart('isNarrowing');
  const lines = useMemo(() => {
    if (!isNarrowing || hits === null) return rows;
    const found = new Set(hits);
    return rows.filter(({ id }) => found.has(id));
  }, [rows, hits, isNarrowing]);
  const gridLines = useMemo(
    () => (why === null ? [...lines, emptyTargetLine] : lines),
    [lines, why],
  );

  useEffect(() => {
    if (target !== null) reveal({ id: target.id, field: target.field, isForEditing: false });
  }, [reveal, target]);

  return { columns, lines, gridLines, grid, attach, reveal, searched };
}
