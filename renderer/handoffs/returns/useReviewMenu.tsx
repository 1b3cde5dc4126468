import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../../app/navigation.ts';
import type { GridMenu } from '../../grid/gridMenu.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { isDecidable } from './reviewLines.ts';
import type { Reviewing } from './useReviewing.ts';
import { chosenIds } from './useReviewKeys.ts';

/** What can be done with the chosen lines. */
export function useReviewMenu(
  reviewing: Reviewing,
  askReason: (ids: readonly string[]) => void,
): (choice: GridChoice) => GridMenu {
  const { t } = useTranslation();
  const { showTask } = useNavigation();
  return (choice) => {
    const ids = chosenIds(choice);
    const line = reviewing.lines.find(({ id }) => id === choice.active?.id);
    if (line === undefined) return [];
    const { task, field } = line;
    const isDisabled = !isDecidable(line);
    return [
      [
        {
          key: 'theirs',
          label: t('handoffScreen.review.menu.theirs'),
          keys: '→',
          icon: <ArrowRightRegular />,
          isDisabled,
          run: () => reviewing.act(ids, 'theirs'),
        },
        {
          key: 'ours',
          label: t('handoffScreen.review.menu.ours'),
          keys: '←',
          icon: <ArrowLeftRegular />,
          isDisabled,
          run: () => reviewing.act(ids, 'ours'),
        },
        {
          key: 'own',
          label: t('handoffScreen.review.menu.own'),
          keys: 'E',
          icon: <EditRegular />,
          isDisabled: isDisabled || field === '',
          run: () => reviewing.act(ids, 'own'),
        },
        {
          key: 'reason',
          label: t('handoffScreen.review.menu.reason'),
          keys: 'R',
          icon: <CommentRegular />,
          isDisabled,
          run: () => askReason(ids),
        },
        {
          key: 'clear',
          label: t('handoffScreen.review.menu.clear'),
          keys: 'Delete',
          icon: <DismissRegular />,
          isDisabled: line.decision === null,
          run: () => reviewing.decide(ids, null),
        },
      ],
      [
        {
          key: 'goTo',
          label: t('handoffScreen.review.menu.goTo'),
          icon: <OpenRegular />,
          isDisabled: task === null,
          run() {
            if (task !== null) showTask(task, field === '' ? null : field);
          },
        },
      ],
    ];
  };
}
