import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../app/notices.ts';
import type { GridPaste } from '../grid/clipboard/GridClipboard.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import { useEdit } from '../workbook/WorkbookProvider.tsx';
import { targetsOfPaste } from './pastedTargets.ts';
import type { TargetColumn } from './targetColumns.ts';
import type { TargetFields } from './targetFields.ts';

/** Takes cells and rows from the clipboard into the table, and says what came of them. */
export function useTargetPaste(
  grid: RefObject<GridHandle | null>,
  columns: readonly TargetColumn[],
): (paste: GridPaste<TargetFields>) => void {
  const { t } = useTranslation();
  const edit = useEdit();
  const { notify } = useNotices();
  return useCallback(
    ({ edits, added, lost, area }) => {
      const { targets, unread } = targetsOfPaste(added, columns, t('targets.newName'));
      void takeIn().then((ids) => {
        if (ids === null) return;
        const rows = [...area.rows, ...ids];
        const isMany = rows.length > 1 || area.fields.length > 1;
        if (isMany) grid.current?.choose({ rows, fields: area.fields });
        if (rows.length > 1 || lost + unread > 0) {
          const count = { rows: rows.length, created: ids.length, unread, lost };
          notify({ text: pasteWords(count, t), tone: 'info' });
        }
      });

      async function takeIn(): Promise<readonly string[] | null> {
        if (edits.length + targets.length === 0) return [];
        const ask = { edits: [...edits], targets: [...targets] };
        const answer = await edit((engine) => engine.targets.paste(ask));
        return answer?.ids ?? null;
      }
    },
    [columns, edit, grid, notify, t],
  );
}

interface PasteCounts {
  readonly rows: number;
  readonly created: number;
  readonly unread: number;
  readonly lost: number;
}

/** "Đã dán 12 dòng (10 chỉ tiêu mới), 3 ô không đọc được nên giữ như cũ" */
function pasteWords({ rows, created, unread, lost }: PasteCounts, t: TFunction): string {
  const words: string[] = [
    created === 0
      ? t('targets.paste.rows', { count: rows })
      : t('targets.paste.rowsWithNew', { count: rows, created }),
  ];
  if (unread > 0) words.push(t('targets.paste.unread', { count: unread }));
  if (lost > 0) words.push(t('targets.paste.lost', { count: lost }));
  return words.join(', ');
}
