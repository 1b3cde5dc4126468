import { useMemo } from 'react';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { hiddenFields } from '../../grid/columnLayout.ts';
import type { ColumnLayout } from '../../grid/columnLayout.ts';
import { contentText } from '../../grid/contentText.ts';
import type { GridColumn } from '../../grid/gridColumn.ts';
import { createTextIndex } from '../../grid/search/textIndex.ts';
import { useTableSearch } from '../../grid/search/useTableSearch.ts';
import { useRevealRow } from '../../grid/useRevealRow.ts';
import { useSearchPart } from '../../search/search.ts';

interface Table<Line, Fields> {
  readonly lines: readonly Line[];
  readonly columns: readonly GridColumn<Line, Fields>[];
  readonly emptyLine: Line;
  readonly layout: readonly ColumnLayout[] | null;
  /** Id of the active row. */
  readonly active: string | null;
  /** The column in which a row is shown first. */
  readonly mainField: string;
}

/** What of a table is shown while words are looked for, and how a row of it is reached. */
export function useShownLines<Line extends { readonly id: string }, Fields>(
  table: Table<Line, Fields>,
) {
  const { lines: rows, columns, emptyLine, layout, active, mainField } = table;
  const { why } = useMayEdit();
  const texts = useMemo(() => {
    // The running number is not searched: its digits would be found everywhere.
    const searched = columns.filter(({ isRowHeader = false }) => !isRowHeader);
    return createTextIndex<Line>({
      fields: searched.map(({ field }) => field),
      texts: (line) => searched.map((column) => contentText(column.content(line))),
      part: (line) => line,
      otherPart: () => null,
    });
  }, [columns]);
  const hidden = useMemo(() => hiddenFields(columns, layout), [columns, layout]);
  const { grid, attach, reveal } = useRevealRow(mainField);
  const { searched, hits } = useTableSearch({ rows, texts, hidden, active, grid, reveal });
  const isNarrowing = useSearchPart('isNarrowing');
  const lines = useMemo(() => {
    if (!isNarrowing || hits === null) return rows;
    const found = new Set(hits);
    return rows.filter(({ id }) => found.has(id));
  }, [rows, hits, isNarrowing]);
  const gridLines = useMemo(
    () => (why === null ? [...lines, emptyLine] : lines),
    [emptyLine, lines, why],
  );
  return { lines, gridLines, grid, attach, reveal, searched };
}
