import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { EmptyNote } from '../ui/EmptyNote.tsx';

const useStyles = makeStyles({
  nothing: { position: 'absolute', inset: '34px 0 0', pointerEvents: 'none' },
});

/** Over the empty table, whose heads stay to change the filters; below what it shows all the same. */
export function NothingFound(props: {
  /** Of the row that takes new tasks, in pixels; 0 where there is none. */
  readonly rowHeight?: number;
}) {
  const { rowHeight = 0 } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.nothing} style={{ paddingTop: rowHeight }} role="status">
      <EmptyNote words={t('tasks.filter.nothing')} hint={t('tasks.filter.nothingHint')} />
    </div>
  );
}
