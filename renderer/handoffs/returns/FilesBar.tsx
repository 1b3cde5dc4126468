import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from '@fluentui/react-components';
import { MailInboxArrowDownRegular } from '@fluentui/react-icons/svg/mail-inbox-arrow-down';
import { useTranslation } from 'react-i18next';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useHistoryStyles } from '../../history/historyStyles.ts';
import { formatCount } from '../../ui/locale.ts';
import type { ApplyReturns } from './useApplyReturns.ts';

const useStyles = makeStyles({
  bar: { flexWrap: 'wrap', height: 'auto', minHeight: '46px', padding: '6px 12px' },
  button: { whiteSpace: 'nowrap' },
});

/** More files come in here, and what can be done with all that wait. */
export function FilesBar(props: {
  readonly waiting: readonly ReturnSummary[];
  readonly applying: ApplyReturns;
  readonly onReceive: () => void;
}) {
  const { waiting, applying, onReceive } = props;
  const { t } = useTranslation();
  const panes = useHistoryStyles();
  const styles = useStyles();
  const { why } = useMayEdit();
  return (
    <div className={mergeClasses(panes.bar, styles.bar)}>
      <Button
        className={styles.button}
        icon={<MailInboxArrowDownRegular />}
        disabledFocusable={why !== null}
        title={why ?? undefined}
        onClick={onReceive}
      >
        {t('handoffScreen.receive')}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.button}
            disabledFocusable={why !== null || waiting.length === 0 || applying.isRunning}
          >
            {t('handoffScreen.returns.allFiles', { number: formatCount(waiting.length, t) })}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem secondaryContent="Ctrl+Shift+A" onClick={() => applying.takeAllSafe(waiting)}>
              {t('handoffScreen.returns.takeAllSafe')}
            </MenuItem>
            <MenuItem
              secondaryContent="Ctrl+Shift+Enter"
              onClick={() => applying.applyAll(waiting)}
            >
              {t('handoffScreen.returns.applyAll')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
