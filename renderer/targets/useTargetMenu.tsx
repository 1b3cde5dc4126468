import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import type { GridMenu, GridMenuEntry } from '../grid/gridMenu.ts';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import { commandIcons } from '../tasks/commandIcons.tsx';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { targetKeys } from './targetKeys.ts';
import type { TargetCommand } from './targetKeys.ts';

/** What can be done with the chosen targets and the active one. */
export function useTargetMenu(
  onCommand: (command: TargetCommand) => void,
): (choice: GridChoice) => GridMenu {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { showClause } = useNavigation();
  return useCallback(
    ({ active, rows }) => {
      const target = store.getView().targets.find(({ id }) => id === active?.id);
      if (target === undefined) return [];
      const { clause } = target;
      const entry = (command: TargetCommand): GridMenuEntry => ({
        key: command,
        label:
          command === 'remove' && rows.length > 1
            ? t('targets.menu.removeMany', { count: rows.length })
            : t(`targets.menu.${command}`),
        keys: targetKeys[command],
        icon: commandIcons[command],
        run: () => onCommand(command),
      });
      const jump: GridMenuEntry = {
        key: 'clause',
        label: t('targets.menu.showClause'),
        icon: <DocumentTextRegular />,
        isDisabled: clause === null,
        run() {
          if (clause !== null) showClause(clause);
        },
      };
      return [
        [jump],
        [entry('insertAbove'), entry('add')],
        [entry('indent'), entry('outdent')],
        [entry('moveUp'), entry('moveDown')],
        [entry('remove')],
      ];
    },
    [onCommand, showClause, store, t],
  );
}
