import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { CommentCheckmarkRegular } from '@fluentui/react-icons/svg/comment-checkmark';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { useTranslation } from 'react-i18next';

import type { GridMenu } from '../grid/gridMenu.ts';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import { checkKeys } from './checkKeys.ts';
import type { CheckCommand } from './checkKeys.ts';
import type { CheckLine } from './checkLine.ts';

/** What can be done with the chosen problems. */
export function useCheckMenu(
  lines: readonly CheckLine[],
  onCommand: (command: CheckCommand, choice: GridChoice) => void,
): (choice: GridChoice) => GridMenu {
  const { t } = useTranslation();
  return (choice) => {
    const line = lines.find(({ id }) => id === choice.active?.id);
    if (line === undefined || line.kind === 'heading') return [];
    const { kind, waiver } = line;
    return [
      [
        {
          key: 'goTo',
          label: t(`checks.commands.goTo.${kind}`),
          keys: checkKeys.goTo,
          icon: <OpenRegular />,
          run: () => onCommand('goTo', choice),
        },
        {
          key: 'next',
          label: t('checks.commands.next'),
          keys: checkKeys.next,
          icon: <ArrowDownRegular />,
          run: () => onCommand('next', choice),
        },
      ],
      [
        {
          key: 'waive',
          label: t(waiver === null ? 'checks.commands.waive' : 'checks.commands.revoke'),
          keys: checkKeys.waive,
          icon: <CommentCheckmarkRegular />,
          run: () => onCommand('waive', choice),
        },
      ],
    ];
  };
}
