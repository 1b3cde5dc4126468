import { useCallback, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { Replacing } from '#shared/text/replaceText.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import type { GridHandle } from '../../grid/Grid.tsx';
import type { ChosenArea } from '../../grid/rowGridSetup.ts';
import { formatCount } from '../../ui/locale.ts';
import { useSearch } from '../../search/search.ts';
import { useEdit } from '../../workbook/WorkbookProvider.tsx';
import { replaceKeys } from '../taskKeys.ts';
import { editsOf } from './findReplacements.ts';
import type { Replacement } from './findReplacements.ts';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import type { ReplacedTable } from './ReplaceDialog.tsx';

/** Words in the table are replaced by others, as one step; its keys open the dialog. */
export function useReplacing(
  grid: RefObject<GridHandle | null>,
  table: Omit<ReplacedTable, 'chosen'>,
  keep: (ids: readonly string[]) => void,
): { readonly open: () => void; readonly dialog: ReactElement | null } {
  const { t } = useTranslation();
  const { confirm } = useMayEdit();
  const { notify } = useNotices();
  const search = useSearch();
  const edit = useEdit();
  const [opened, setOpened] = useState<{ readonly chosen: ChosenArea | null } | null>(null);
  const open = useCallback(() => {
    if (!confirm()) return;
    const chosen = grid.current?.getChosenCells() ?? null;
    setOpened({ chosen: chosen !== null && chosen.count > 1 ? chosen : null });
  }, [confirm, grid]);
  useShortcuts({ [replaceKeys]: open });

  async function replace({ find }: Replacing, cells: readonly Replacement[]): Promise<boolean> {
    const edits = editsOf(cells);
    keep(edits.map(({ id }) => id));
    const answer = await edit((engine) => engine.tasks.replace({ edits, find }));
    if (answer === null) return false;
    notify({
      text: t('tasks.replace.done', { cells: formatCount(cells.length, t) }),
      tone: 'info',
    });
    return true;
  }

  const dialog =
    opened === null ? null : (
      <ReplaceDialog
        table={{ ...table, ...opened }}
        query={search.getState().query.trim()}
        onReplace={replace}
        onClose={() => {
          setOpened(null);
          requestAnimationFrame(() => grid.current?.focus());
        }}
      />
    );
  return { open, dialog };
}
