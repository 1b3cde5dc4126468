import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import type { Session } from '../app/session.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The name that steps are signed with from now on. */
export function UserName(props: { readonly session: Session; readonly onEdit: () => void }) {
  const { session, onEdit } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { about } = useSyncExternalStore(session.subscribe, session.getState);
  const name = about?.settings.userName ?? '';
  if (name === '') {
    return (
      <div className={styles.line}>
        {t('history.who.none')}
        <Button size="small" onClick={onEdit}>
          {t('history.who.add')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      {t('history.who.label')}
      <span className={styles.name} title={name}>
        {name}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<EditRegular />}
        aria-label={t('history.who.edit')}
        title={t('history.who.edit')}
        onClick={onEdit}
      />
    </div>
  );
}
