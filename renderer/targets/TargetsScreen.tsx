import { makeStyles, tokens } from '@fluentui/react-components';

import { useKeptView } from '../workbook/useKeptView.ts';
import { TargetTable } from './TargetTable.tsx';
import { targetView } from './targetView.ts';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The targets of the plan: what is to be reached, how much of it, and by when. */
export function TargetsScreen() {
  const styles = useStyles();
  const { view, change } = useKeptView('targets', targetView);
  return (
    <div className={styles.screen}>
      <TargetTable view={view} onChangeView={change} />
    </div>
  );
}
