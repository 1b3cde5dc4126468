import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { emptyRowId } from '../../grid/emptyRowId.ts';
import type { GridMenu, GridMenuEntry } from '../../grid/gridMenu.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { commandIcons } from '../../tasks/commandIcons.tsx';
import { rowKeys } from './rowKeys.ts';
import type { RowCommand } from './rowKeys.ts';

/** What can be done with the chosen rows: what is particular to the table first. */
export function useRowMenu(
  onCommand: (command: RowCommand) => void,
  particular: (choice: GridChoice) => GridMenu,
): (choice: GridChoice) => GridMenu {
  const { t } = useTranslation();
  return useCallback(
    (choice) => {
      const { active, rows } = choice;
      if (active === null || active.id === emptyRowId) return [];
      const entry = (command: RowCommand): GridMenuEntry => ({
        key: command,
        label:
          command === 'remove' && rows.length > 1
            ? t('agencies.menu.removeMany', { count: rows.length })
            : t(`agencies.menu.${command}`),
        keys: rowKeys[command],
        icon: commandIcons[command],
        run: () => onCommand(command),
      });
      return [
        ...particular(choice),
        [entry('insertAbove'), entry('add')],
        [entry('moveUp'), entry('moveDown')],
        [entry('remove')],
      ];
    },
    [onCommand, particular, t],
  );
}
