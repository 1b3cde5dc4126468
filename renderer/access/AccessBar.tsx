import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Access } from '#shared/contract/access.ts';
import { isHeldElsewhere } from '#shared/contract/access.ts';

import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { isBeingChecked, whyReadOnly } from './accessWords.ts';

const useStyles = makeStyles({
  bar: {
    minHeight: '40px',
    borderRadius: 0,
    borderTopStyle: 'none',
    borderLeftStyle: 'none',
    borderRightStyle: 'none',
  },
  why: { fontWeight: tokens.fontWeightRegular },
});

/** Says below the title bar why the workbook can only be read, and what can be done about it. */
export function AccessBar(props: {
  readonly session: Session;
  /** Saves a copy of one's own and goes on in it. */
  readonly onSaveCopy: () => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { access, path } = useWorkbook();
  const why = whyReadOnly(access, t);
  return (
    // There from the start, so that what comes into it is read out.
    <div role="status">
      {access.mode === 'read' && !isBeingChecked(access) && (
        <MessageBar intent="warning" className={styles.bar} layout="singleline">
          <MessageBarBody>
            <MessageBarTitle className={styles.why}>{why}</MessageBarTitle>{' '}
            {isHeldElsewhere(access) && access.file !== 'asOpened' && t(`access.${access.file}`)}
          </MessageBarBody>
          <MessageBarActions>
            <ReopenButton session={props.session} access={access} />
            {access.reason === 'damaged' && (
              <Button
                size="small"
                appearance="primary"
                onClick={() => props.session.showRescue(path)}
              >
                {t('access.rescue')}
              </Button>
            )}
            <Button size="small" onClick={props.onSaveCopy}>
              {t('access.saveCopy')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** Opens the file once more; nothing to be hoped for when it is damaged. */
function ReopenButton(props: { readonly session: Session; readonly access: Access }) {
  const { session, access } = props;
  const { t } = useTranslation();
  const { notify, showError } = useNotices();
  const [isRunning, setIsRunning] = useState(false);
  if (access.mode === 'edit' || access.reason === 'damaged') return null;
  const file = isHeldElsewhere(access) ? access.file : 'asOpened';

  async function reopen(): Promise<void> {
    if (isRunning) return;
    setIsRunning(true);
    try {
      const why = whyReadOnly(await session.reopen(), t);
      if (why === null) notify({ text: t('access.nowEditing') });
      else if (file !== 'changed') {
        notify({ text: t('access.stillReading', { why }), tone: 'info' });
      }
    } catch (error) {
      showError(error);
    } finally {
      setIsRunning(false);
    }
  }

  return (
    <Button
      size="small"
      appearance={file === 'asOpened' ? 'secondary' : 'primary'}
      disabledFocusable={isRunning}
      onClick={() => void reopen()}
    >
      {t(`access.${reopenLabels[file]}`)}
    </Button>
  );
}

const reopenLabels = {
  asOpened: 'tryAgain',
  changed: 'openNewer',
  released: 'openToEdit',
} as const;
