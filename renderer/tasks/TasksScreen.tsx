import { makeStyles, tokens } from '@fluentui/react-components';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { TaskTable } from './TaskTable.tsx';
import type { TaskViews, ViewsChange } from './views/taskViews.ts';
import { useShownView, useTaskViews } from './views/useTaskViews.ts';
import { ViewTabs } from './views/ViewTabs.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%' },
  screen: { height: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The table of tasks: the main place of work. */
export function TasksScreen(props: { readonly onImport?: () => void }) {
  const styles = useStyles();
  const { views, changeViews } = useTaskViews();
  return (
    <div className={styles.screen}>
      {views !== null && (
        <ShownView views={views} onChange={changeViews} onImport={props.onImport} />
      )}
    </div>
  );
}

function ShownView(props: {
  readonly views: TaskViews;
  readonly onChange: (change: ViewsChange) => void;
  readonly onImport: (() => void) | undefined;
}) {
  const { views, onChange, onImport } = props;
  const styles = useStyles();
  const { rows } = useWorkbook();
  const { view, change } = useShownView(views, onChange);
  return (
    <div className={styles.view}>
      {rows.length > 0 && <ViewTabs views={views} onChange={onChange} />}
      <TaskTable viewId={views.shown} view={view} onChangeView={change} onImport={onImport} />
    </div>
  );
}
