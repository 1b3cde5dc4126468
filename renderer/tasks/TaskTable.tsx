import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';

import { foldForSearch } from '#shared/text/searchText.ts';

import { useNavigation } from '../app/navigation.ts';
import type { ColumnLayout } from '../grid/columnLayout.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import { CellHistoryPane } from '../history/CellHistoryPane.tsx';
import { useSearchPart } from '../search/search.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import type { ColumnChoice } from './ColumnMenu.tsx';
import { EmptyTasks } from './EmptyTasks.tsx';
import { TaskGrid } from './TaskGrid.tsx';
import { TaskStatus } from './TaskStatus.tsx';
import { TaskToolbar } from './TaskToolbar.tsx';
import type { TaskColumn } from './taskColumns.ts';
import { foldable, idsAbove, useFolding } from './useFolding.ts';
import type { Folding } from './useFolding.ts';
import { useRevealRow } from './useRevealRow.ts';
import type { RowRevealer, RowToReveal } from './useRevealRow.ts';
import { useTaskActions } from './useTaskActions.ts';
import { useTaskCommands } from './useTaskCommands.ts';
import { useCellHistory } from './useCellHistory.ts';
import { noContext } from './taskLine.ts';
import { useFoldedView, useNarrowing } from './useNarrowing.ts';
import { useTaskColumns, useTaskLines, useTaskTexts } from './useTaskLines.ts';
import { useTaskMenu } from './useTaskMenu.tsx';
import { useTaskPaste } from './useTaskPaste.ts';
import { useTaskSearch } from './useTaskSearch.ts';
import type { ChangeView, TaskView } from './useTaskView.ts';

const useStyles = makeStyles({
  table: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', height: '100%', minWidth: 0 },
  panes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', minHeight: 0 },
});

const nothingChosen: GridChoice = { active: null, rows: [], cells: null };

/** The grid with what belongs to it: toolbar, empty state, status line. */
export function TaskTable(props: {
  readonly view: TaskView;
  readonly onChangeView: ChangeView;
  readonly onImport: (() => void) | undefined;
}) {
  const { onImport } = props;
  const styles = useStyles();
  const { rows, rowById } = useWorkbook();
  const [choice, setChoice] = useState(nothingChosen);
  /** A grid takes its columns' layout once, so a new one is made to start over. */
  const [resets, setResets] = useState(0);
  const columns = useTaskColumns();
  const { view, change: onChangeView } = useFoldedView(
    props.view,
    props.onChangeView,
    useNarrowedBy(),
  );
  const folding = useFolding(onChangeView);
  const actions = useTaskActions();
  const { grid, attach, reveal } = useReveal(folding);
  const texts = useTaskTexts();
  const whole = useMemo(() => ({ rows, context: noContext }), [rows]);
  const hidden = useMemo(() => hiddenFields(view.layout), [view.layout]);
  const active = choice.active?.id ?? null;
  const { searched, hits } = useTaskSearch({ rows, texts, hidden, active, grid, reveal });
  const table = useNarrowing(whole, hits);
  const lines = useTaskLines(table, view.folded);
  const editTitle = useCallback(
    (id: string) => reveal({ id, field: 'title', isForEditing: true }),
    [reveal],
  );
  const run = useTaskCommands({ grid, actions, folding, editTitle });
  function foldAll(isFolded: boolean): void {
    const active = grid.current?.getChoice().active ?? null;
    const outermost = active === null ? undefined : idsAbove(rowById, active.id).at(-1);
    // The active row must not be folded away: the row that hides it takes its place.
    if (isFolded && outermost !== undefined) grid.current?.show({ id: outermost, field: 'title' });
    folding.setAllFolded(isFolded);
  }
  const groups = useMemo(() => foldable(rows), [rows]);
  const history = useCellHistory(grid);
  const menu = useTaskMenu(run, history.show);
  const paste = useTaskPaste(grid, columns);

  return (
    <div
      className={styles.table}
      onKeyDown={(event) => {
        if (event.key === 'F6') switchPart(event.currentTarget, grid.current);
      }}
    >
      <TaskToolbar
        hasRow={choice.active !== null}
        canFold={groups.length > 0}
        isAllFolded={groups.every(({ id }) => view.folded.has(id))}
        onCommand={run}
        onFoldAll={foldAll}
      >
        <ColumnMenu
          columns={columnChoices(columns, view.layout)}
          onHide={(field, isHidden) => grid.current?.setColumnHidden(field, isHidden)}
          onReset={() => {
            onChangeView((before) => ({ ...before, layout: null }));
            setResets(resets + 1);
          }}
        />
      </TaskToolbar>
      {rows.length === 0 ? (
        <EmptyTasks onAdd={() => run('add')} onImport={onImport} />
      ) : (
        <div className={styles.panes}>
          <TaskGrid
            key={resets}
            ref={attach}
            lines={lines}
            columns={columns}
            searched={searched}
            view={view}
            folding={folding}
            actions={actions}
            menu={menu}
            onPaste={paste}
            onChangeView={onChangeView}
            onCommand={run}
            onChoice={setChoice}
          />
          {history.isShown && <CellHistoryPane cell={choice.active} onClose={history.hide} />}
        </div>
      )}
      <TaskStatus chosen={choice.cells} />
    </div>
  );
}

/** F6 goes on from part to part: inside the grid, Tab goes from cell to cell. */
function switchPart(table: HTMLElement, grid: GridHandle | null): void {
  const toolbar = table.querySelector('[role="toolbar"]');
  const pane = table.querySelector('aside');
  const { activeElement } = document;
  if (toolbar?.contains(activeElement) === true && pane !== null) {
    pane.querySelector<HTMLElement>('[role="region"]')?.focus();
  } else if (toolbar?.contains(activeElement) === true || pane?.contains(activeElement) === true) {
    grid?.focus();
  } else toolbar?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
}

/** Shows a row, opening what it is folded into; also when the rest of the window asks for one. */
function useReveal({ openAbove }: Folding): RowRevealer {
  const { task } = useNavigation();
  const { grid, attach, reveal: revealRow } = useRevealRow();
  const reveal = useCallback(
    (row: RowToReveal) => {
      openAbove(row.id);
      revealRow(row);
    },
    [openAbove, revealRow],
  );
  useEffect(() => {
    if (task !== null) reveal({ id: task.id, field: task.field, isForEditing: false });
  }, [reveal, task]);
  return { grid, attach, reveal };
}

function columnChoices(
  columns: readonly TaskColumn[],
  layout: readonly ColumnLayout[] | null,
): ColumnChoice[] {
  const hidden = hiddenFields(layout);
  return columns
    .filter(({ canHide }) => canHide)
    .map(({ field, header }) => ({ field, header, isHidden: hidden.has(field) }));
}

function hiddenFields(layout: readonly ColumnLayout[] | null): ReadonlySet<string> {
  return new Set(layout?.filter((column) => column.hidden).map(({ field }) => field));
}

/** What the table is narrowed by; null when all of it is shown. */
function useNarrowedBy(): string | null {
  const query = foldForSearch(useSearchPart('query'));
  return useSearchPart('isNarrowing') && query !== '' ? query : null;
}
