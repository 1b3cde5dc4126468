import { useCallback } from 'react';
import type { RefObject } from 'react';

import { emptyRowId } from '../../grid/emptyRowId.ts';
import type { GridHandle } from '../../grid/Grid.tsx';
import type { CellEdit } from '../../grid/gridColumn.ts';
import { useEmptyRow } from '../../grid/useEmptyRow.ts';
import type { RowActions } from './rowTable.ts';

/** Sends edits of cells on their way; those of the empty row make a record. */
export function useRowEdits<Fields extends object>(
  grid: RefObject<GridHandle | null>,
  { edit, paste }: RowActions<Fields>,
): (asked: readonly CellEdit<Fields>[]) => Promise<boolean> {
  const typeInEmptyRow = useEmptyRow(grid);
  return useCallback(
    async (asked) => {
      const edits = asked.filter(({ id }) => id !== emptyRowId);
      const typed = asked.find(({ id }) => id === emptyRowId);
      if (typed === undefined) return edit(edits, wordsOf(edits.map(({ after }) => after)));
      const words = wordsOf(asked.map(({ after }) => after));
      return typeInEmptyRow({
        fields: Object.keys(typed.after),
        add: async () => (await paste(edits, null, [typed.after], words))?.[0] ?? null,
        change: (id) => edit([{ ...typed, id }], words),
      });
    },
    [edit, paste, typeInEmptyRow],
  );
}

/** What was typed, to be shown when it could not be written. */
function wordsOf(fields: readonly object[]): string {
  return fields
    .flatMap((one) => Object.values(one) as unknown[])
    .flat()
    .filter((value) => typeof value === 'string' && value !== '')
    .join('; ');
}
