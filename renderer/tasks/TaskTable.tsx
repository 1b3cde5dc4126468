import { makeStyles, MenuItem } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { cellMetrics } from '../grid/cellMetrics.ts';
import { headerHeight } from '../grid/gridOptions.ts';
import { columnChoices } from '../grid/columnLayout.ts';
import { ColumnMenu } from '../grid/ColumnMenu.tsx';
import { FilterBar } from '../grid/filters/FilterBar.tsx';
import { nothingChosen } from '../grid/rowGridSetup.ts';
import { switchPart } from '../grid/switchPart.ts';
import { CellHistoryPane } from '../history/CellHistoryPane.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { showColumn } from './columns/showColumn.ts';
import { useColumnEntries } from './columns/useColumnEntries.tsx';
import { useColumnDialogs } from './columns/useColumnDialogs.tsx';
import { isPlanRow } from './emptyRow.ts';
import { EmptyTasks } from './EmptyTasks.tsx';
import { GroupMenu } from './finding/GroupMenu.tsx';
import { OpenColumnPanel } from './finding/useColumnPanel.tsx';
import { QuickFilterMenu } from './finding/QuickFilterMenu.tsx';
import { NothingFound } from './NothingFound.tsx';
import { LevelButtons } from './outline/LevelButtons.tsx';
import { OutlineMenu } from './outline/OutlineMenu.tsx';
import { useSorting } from './outline/useSorting.tsx';
import { useLevels } from './outline/useLevels.ts';
import { TaskGrid } from './TaskGrid.tsx';
import { TaskStatus } from './TaskStatus.tsx';
import { TaskToolbar } from './TaskToolbar.tsx';
import { useShownTable } from './finding/useShownTable.ts';
import { useCellEdits } from './useCellEdits.ts';
import { useTaskActions } from './useTaskActions.ts';
import { useTaskCommands } from './useTaskCommands.ts';
import { FollowUpPane } from './followUp/FollowUpPane.tsx';
import { useDirecting } from './followUp/useDirecting.tsx';
import { useSidePane } from './useSidePane.ts';
import { useTaskColumns, useWithEmptyRow } from './useTaskLines.ts';
import { useTaskMenu } from './useTaskMenu.tsx';
import { ReplaceButton } from './replacing/ReplaceButton.tsx';
import { useReplacing } from './replacing/useReplacing.tsx';
import { useSourceClause } from './useSourceClause.ts';
import { useTaskPaste } from './pasting/useTaskPaste.ts';
import type { ChangeView, TaskView } from './views/useTaskViews.ts';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
  },
  panes: {
    gridRow: 3,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    minHeight: 0,
  },
});

/** The grid with what belongs to it: toolbar, empty state, status line. */
export function TaskTable(props: {
  /** A grid takes the layout of its columns once, so each view has one of its own. */
  readonly viewId: string | null;
  readonly view: TaskView;
  readonly onChangeView: ChangeView;
  readonly onImport: (() => void) | undefined;
}) {
  const { onImport } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rows, revision } = useWorkbook();
  const [choice, setChoice] = useState(nothingChosen);
  /** A grid takes its columns' layout once, so a new one is made to start over. */
  const [resets, setResets] = useState(0);
  const columns = useTaskColumns();
  const activeTask = choice.active !== null && isPlanRow(choice.active.id) ? choice.active : null;
  const shown = useShownTable(props.view, props.onChangeView, {
    active: activeTask?.id ?? null,
    columns,
  });
  const { grid, attach, reveal, view, changeView, folding, lines, tableRows } = shown;
  const { searched, heads, unsort, keep, count } = shown;
  // Steps that come from elsewhere, undo among them, end a cut as edits of cells do.
  useEffect(() => grid.current?.forgetCut(), [grid, revision]);
  const gridLines = useWithEmptyRow(lines, shown.group);
  const edit = useCellEdits(grid, keep);
  const actions = useTaskActions();
  const editTitle = useCallback(
    (id: string) => reveal({ id, field: 'title', isForEditing: true }),
    [reveal],
  );
  const levels = useLevels({ grid, folding, rows: tableRows, folded: view.folded });
  const showLevel = levels.show;
  const { ask: askSort, dialog: sortDialog } = useSorting(grid, actions);
  const run = useTaskCommands({
    ...{ grid, actions, folding, showLevel, askSort, editTitle, unsort },
  });
  const pane = useSidePane(grid);
  const directing = useDirecting(choice, () => grid.current?.focus());
  const menu = useTaskMenu(run, pane.show, directing.direct);
  const replacing = useReplacing(grid, { rows: shown.matches, columns }, keep);
  const columnDialogs = useColumnDialogs((added) => showColumn(grid.current, lines, added));
  const columnEntries = useColumnEntries({
    ...{ columns, grid, changeView },
    dialogs: columnDialogs,
    frozen: view.frozen,
  });
  useSourceClause(activeTask?.id ?? null);
  const paste = useTaskPaste(grid, columns, { isFiltered: count !== null, keep });

  return (
    <div
      className={styles.table}
      onKeyDown={(event) => {
        if (event.key === 'F6') switchPart(event.currentTarget, grid.current);
      }}
    >
      <TaskToolbar hasRow={activeTask !== null} onCommand={run}>
        <LevelButtons levels={levels} />
        <OutlineMenu levels={levels} hasRow={activeTask !== null} onCommand={run} />
        {rows.length > 0 && <ReplaceButton onClick={replacing.open} />}
        <GroupMenu grouping={shown.group} onGroup={shown.setGroup} />
        <QuickFilterMenu chosen={shown.quick} narrowed={shown.narrowed} onChoose={shown.setQuick} />
        <ColumnMenu
          columns={columnChoices(columns, view.layout)}
          onHide={(field, isHidden) => grid.current?.setColumnHidden(field, isHidden)}
          onReset={() => {
            changeView((before) => ({ ...before, layout: null, frozen: null }));
            setResets(resets + 1);
          }}
          onUnfreeze={
            view.frozen === null
              ? null
              : () => changeView((before) => ({ ...before, frozen: null }))
          }
        >
          <MenuItem onClick={columnDialogs.add}>{t('columns.add')}</MenuItem>
          <MenuItem onClick={columnDialogs.manage}>{t('columns.manage')}</MenuItem>
        </ColumnMenu>
      </TaskToolbar>
      <FilterBar chips={shown.chips} onClear={shown.clear} onTaken={() => grid.current?.focus()} />
      <div className={styles.panes}>
        <TaskGrid
          key={`${props.viewId ?? ''} ${resets}`}
          ref={attach}
          lines={gridLines}
          columns={columns}
          searched={searched}
          heads={heads}
          unsort={unsort}
          onOpenColumn={shown.open}
          onEdit={edit}
          view={view}
          folding={folding}
          actions={actions}
          menu={menu}
          onPaste={paste}
          onChangeView={changeView}
          onCommand={run}
          onChoice={setChoice}
        />
        {rows.length === 0 && <EmptyTasks onAdd={() => run('add')} onImport={onImport} />}
        {rows.length > 0 && lines.length === 0 && (
          <NothingFound
            below={
              headerHeight(view.zoom, null) +
              gridLines.length * cellMetrics.minRowHeight * view.zoom
            }
          />
        )}
        {pane.shown === 'history' && <CellHistoryPane cell={activeTask} onClose={pane.hide} />}
        {pane.shown === 'followUp' && (
          <FollowUpPane
            task={activeTask?.id ?? null}
            onDirect={directing.direct}
            onClose={pane.hide}
          />
        )}
      </div>
      {shown.opened !== null && <OpenColumnPanel {...shown.opened} entries={columnEntries} />}
      {columnDialogs.dialog}
      {replacing.dialog}
      {sortDialog}
      {directing.dialog}
      <TaskStatus
        chosen={choice.cells}
        shown={count}
        zoom={view.zoom}
        onZoom={(zoom) => changeView((before) => ({ ...before, zoom }))}
      />
    </div>
  );
}
