import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { emptyRowId } from '../../grid/emptyRowId.ts';
import type { DropMark } from '../../grid/rowDragging.ts';
import type { RowActions, TableLine } from './rowTable.ts';

/** Rows are dragged to another place among the others. */
export function useRowDragging<Fields>(
  lines: readonly TableLine[],
  { move }: RowActions<Fields>,
  nameOf: (id: string) => string,
) {
  const { t } = useTranslation();
  const { why } = useMayEdit();
  return useMemo(
    () => ({
      label(ids: readonly string[]) {
        if (why !== null) return t('access.readOnly');
        return ids.length > 1 ? t('agencies.dragged', { count: ids.length }) : nameOf(ids[0] ?? '');
      },
      plan(ids: readonly string[], overId: string, fraction: number): DropMark | null {
        if (why !== null || ids.includes(emptyRowId)) return null;
        if (overId === emptyRowId) return { id: emptyRowId, position: 'above' };
        return { id: overId, position: fraction < 0.5 ? 'above' : 'below' };
      },
      drop(ids: readonly string[], { id, position }: DropMark) {
        const at = lines.findIndex((line) => line.id === id);
        const before = at === -1 ? undefined : lines[position === 'above' ? at : at + 1];
        void move(ids, before?.id ?? null);
      },
    }),
    [lines, move, nameOf, t, why],
  );
}
