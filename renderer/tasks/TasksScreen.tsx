import { makeStyles, tokens } from '@fluentui/react-components';

import { TaskTable } from './TaskTable.tsx';
import { useTaskView } from './useTaskView.ts';

const useStyles = makeStyles({
  screen: { height: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The table of tasks: the main place of work. */
export function TasksScreen(props: { readonly onImport?: () => void }) {
  const styles = useStyles();
  const { view, change } = useTaskView();
  return (
    <div className={styles.screen}>
      {view !== null && <TaskTable view={view} onChangeView={change} onImport={props.onImport} />}
    </div>
  );
}
