import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { EmptyNote } from '../ui/EmptyNote.tsx';

const useStyles = makeStyles({
  nothing: { position: 'absolute', inset: 0, pointerEvents: 'none' },
});

/** Over the empty table, whose heads stay to change the filters; below what it shows all the same. */
export function NothingFound(props: {
  /** The heads, and the row that takes new tasks where there is one; in pixels. */
  readonly below: number;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.nothing} style={{ paddingTop: props.below }} role="status">
      <EmptyNote words={t('tasks.filter.nothing')} hint={t('tasks.filter.nothingHint')} />
    </div>
  );
}
