import { makeStyles, tokens } from '@fluentui/react-components';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { TaskTable } from './TaskTable.tsx';
import { useShownView, useTaskViews } from './views/useTaskViews.ts';
import { ViewTabs } from './views/ViewTabs.tsx';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The table of tasks: the main place of work. */
export function TasksScreen(props: { readonly onImport?: () => void }) {
  const styles = useStyles();
  const { rows } = useWorkbook();
  const { views, changeViews } = useTaskViews();
  const { view, change } = useShownView(views, changeViews);
  return (
    <div className={styles.screen}>
      {rows.length > 0 && <ViewTabs views={views} onChange={changeViews} />}
      <TaskTable viewId={views.shown} view={view} onChangeView={change} onImport={props.onImport} />
    </div>
  );
}
