import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../../app/notices.ts';
import type { GridPaste } from '../../grid/clipboard/GridClipboard.ts';
import type { GridHandle } from '../../grid/Grid.tsx';
import type { GridColumn } from '../../grid/gridColumn.ts';
import type { RowActions } from './rowTable.ts';

/** Takes cells and rows from the clipboard into the table, and says what came of them. */
export function useRowPaste<Line, Fields extends object>(
  grid: RefObject<GridHandle | null>,
  columns: readonly GridColumn<Line, Fields>[],
  emptyLine: Line,
  { paste }: RowActions<Fields>,
): (pasted: GridPaste<Fields>) => void {
  const { t } = useTranslation();
  const { notify } = useNotices();
  return useCallback(
    ({ edits, added, lost, area }) => {
      const byField = new Map(columns.map((column) => [column.field, column]));
      let unread = lost;
      const fields = added.flatMap((cells): Fields[] => {
        let row: Partial<Fields> = {};
        for (const { field, words } of cells) {
          const editing = byField.get(field)?.editing;
          if (editing === undefined || words.trim() === '') continue;
          const written = editing.write(words, emptyLine);
          if (Object.values(written).every((value) => value === null)) unread += 1;
          else row = { ...row, ...written };
        }
        // Cells are parts of the fields, all of which may be missing.
        return Object.keys(row).length === 0 ? [] : [row as Fields];
      });
      if (edits.length + fields.length === 0) return;
      void paste(edits, null, fields, '').then((ids) => {
        if (ids === null) return;
        const rows = [...area.rows, ...ids];
        if (rows.length > 1 || area.fields.length > 1) {
          grid.current?.choose({ rows, fields: area.fields });
        }
        const count = edits.length + ids.length;
        if (unread > 0) {
          notify({ text: t('agencies.pastedUnread', { count, unread }), tone: 'info' });
        } else if (count > 1) notify({ text: t('agencies.pasted', { count }), tone: 'info' });
      });
    },
    [columns, emptyLine, grid, notify, paste, t],
  );
}
