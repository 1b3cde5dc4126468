import { useCallback, useEffect, useEffectEvent, useMemo } from 'react';

import type { Finding, Grouping } from '#shared/filters/finding.ts';
import { foldForSearch } from '#shared/text/searchText.ts';

import { useNavigation } from '../../app/navigation.ts';
import { hiddenFields } from '../../grid/columnLayout.ts';
import { useSearchPart } from '../../search/search.ts';
import { groupedBy, withQuickFilters } from './findingChanges.ts';
import { useColumnPanel } from './useColumnPanel.tsx';
import { useFolding } from '../useFolding.ts';
import type { Folding } from '../useFolding.ts';
import { isNarrowed } from './useFoundRows.ts';
import type { FoundRows } from './useFoundRows.ts';
import { useFoldedView, useNarrowing } from './useNarrowing.ts';
import { useRevealRow } from '../../grid/useRevealRow.ts';
import type { RowRevealer, RowToReveal } from '../../grid/useRevealRow.ts';
import { useTaskFinding } from './useTaskFinding.ts';
import { useTaskLines } from '../useTaskLines.ts';
import type { TaskColumn } from '../taskColumns.ts';
import { useTableSearch } from '../../grid/search/useTableSearch.ts';
import type { ChangeView, TaskView } from '../views/useTaskViews.ts';
import { useUnsort } from './useUnsort.ts';

/** What of the table is shown: filtered, searched, sorted, folded; and the ways to change that. */
export function useShownTable(
  wholeView: TaskView,
  change: ChangeView,
  { active, columns }: { readonly active: string | null; readonly columns: readonly TaskColumn[] },
) {
  const asked = useTaskFinding(wholeView, change);
  const { finding, columns: filterColumns, change: changeFinding } = asked;
  const { texts, chips, found, clear } = asked;
  const narrowedBy = useNarrowedBy(wholeView.finding);
  const { view, change: changeView } = useFoldedView(wholeView, change, narrowedBy);
  const folding = useFolding(changeView);
  const { grid, attach, reveal } = useReveal(folding, found.keep);
  const hidden = useMemo(() => hiddenFields(columns, view.layout), [columns, view.layout]);
  const { rows, context } = found.table;
  const matches = useMemo(() => rows.filter((row) => !context.has(row)), [rows, context]);
  const { searched, hits } = useTableSearch({ rows, texts, hidden, active, grid, reveal });
  const lines = useTaskLines(useNarrowing(found.table, hits), view.folded);
  const filtering = { finding, columns: filterColumns, change: changeFinding };
  const { heads, open, opened } = useColumnPanel({ ...filtering, grid });
  const unsort = useUnsort(filtering);
  return {
    ...{ view, changeView, folding, grid, attach, reveal },
    ...{ lines, searched, chips, clear, heads, open, opened, unsort },
    keep: found.keep,
    tableRows: rows,
    /** Without those that are there for others alone. */
    matches,
    group: wholeView.finding.group ?? null,
    setGroup: (group: Grouping | null) => changeFinding(groupedBy(group)),
    quick: wholeView.finding.quick,
    narrowed: { filters: finding.filters, columns: filterColumns },
    setQuick: (quick: Finding['quick']) => changeFinding(withQuickFilters(quick)),
    /** Tasks that pass the filters; null without any. */
    count: found.isFiltered ? found.shown : null,
  };
}

/** Shows a row, opening what it is folded into; also when the rest of the window asks for one. */
function useReveal({ openAbove }: Folding, keep: FoundRows['keep']): RowRevealer {
  const { task } = useNavigation();
  const { grid, attach, reveal: revealRow } = useRevealRow('title');
  const reveal = useCallback(
    (row: RowToReveal) => {
      if (row.isForLooking !== true) keep(row.area?.rows ?? [row.id]);
      openAbove(row.id);
      revealRow(row);
    },
    [keep, openAbove, revealRow],
  );
  // Once: filters and folds that change later do not lead back to it.
  const showAsked = useEffectEvent((asked: NonNullable<typeof task>) =>
    reveal({ ...asked, isForEditing: false }),
  );
  useEffect(() => {
    if (task !== null) showAsked(task);
  }, [task]);
  return { grid, attach, reveal };
}

/** What the table is narrowed by; null when all of it is shown. */
function useNarrowedBy(finding: Finding): string | null {
  const query = foldForSearch(useSearchPart('query'));
  const words = useSearchPart('isNarrowing') ? query : '';
  const { filters, quick, group = null } = finding;
  const isWhole = words === '' && group === null && !isNarrowed(finding);
  return isWhole ? null : JSON.stringify({ words, filters, quick, group });
}
