import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { useHost } from '../app/host.ts';
import type { Session } from '../app/session.ts';
import { narrowWindow } from '../ui/narrowWindow.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { RecentFiles } from './RecentFiles.tsx';
import { StartActions } from './StartActions.tsx';
import type { FileActions } from './useFileActions.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: '400px minmax(0, 1fr)',
    [narrowWindow]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    height: '100%',
    minHeight: 0,
  },
  left: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '56px 48px 24px',
    [narrowWindow]: { padding: '24px' },
    overflowY: 'auto',
  },
  right: {
    padding: '64px 48px 24px',
    [narrowWindow]: { padding: '24px' },
    overflowY: 'auto',
  },
});

/** What the window shows while no workbook is open. */
export function StartScreen(props: { readonly session: Session; readonly actions: FileActions }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { createKeys } = useHost();
  return (
    <main className={styles.screen}>
      <section className={styles.left}>
        <StartActions
          actions={props.actions}
          version={props.session.getState().about?.version ?? ''}
        />
      </section>
      <section className={styles.right}>
        <RecentFiles session={props.session} onOpen={props.actions.openPath} />
      </section>
      <StatusLine keys={t('start.keys', { createKeys })}>{t('start.local')}</StatusLine>
    </main>
  );
}
