import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { useCallback, useState } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import { AsOfButton } from '../asOf/AsOfButton.tsx';
import { addressOf, cellAt } from '../grid/cellElements.ts';
import { columnChoices } from '../grid/columnLayout.ts';
import { ColumnMenu } from '../grid/ColumnMenu.tsx';
import { emptyRowId } from '../grid/emptyRowId.ts';
import { actionAttribute } from '../grid/paintCell.ts';
import { nothingChosen } from '../grid/rowGridSetup.ts';
import { switchPart } from '../grid/switchPart.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { showTaskAction } from './columns/followUpColumns.ts';
import { EmptyTargets } from './EmptyTargets.tsx';
import { PeriodMenu } from './PeriodMenu.tsx';
import { TargetGrid } from './TargetGrid.tsx';
import { TargetPane } from './pane/TargetPane.tsx';
import { TargetStatus } from './TargetStatus.tsx';
import { TargetToolbar } from './TargetToolbar.tsx';
import type { TargetView } from './targetView.ts';
import { useShownTargets } from './useShownTargets.ts';
import { useTargetActions } from './useTargetActions.ts';
import { useTargetCommands } from './useTargetCommands.ts';
import { useTargetEdits } from './useTargetEdits.ts';
import { useTargetMenu } from './useTargetMenu.tsx';
import { useTargetPaste } from './useTargetPaste.ts';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
  },
  panes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', minHeight: 0 },
  pane: { position: 'relative', display: 'grid', minHeight: 0, minWidth: 0 },
  nothing: { position: 'absolute', inset: '68px 0 0', pointerEvents: 'none' },
});

/** The grid of targets with what belongs to it: toolbar, empty state, status line. */
export function TargetTable(props: {
  readonly view: TargetView;
  readonly onChangeView: (change: (view: TargetView) => TargetView) => void;
}) {
  const { view, onChangeView } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { targets } = useWorkbook();
  const [choice, setChoice] = useState(nothingChosen);
  /** A grid takes its columns' layout once, so a new one is made to start over. */
  const [resets, setResets] = useState(0);
  const { active } = choice;
  const activeTarget = active === null || active.id === emptyRowId ? null : active.id;
  const { periods, isPaneOpen } = view;
  const setIsPaneOpen = (isOpen: boolean): void =>
    onChangeView((before) => ({ ...before, isPaneOpen: isOpen }));
  const shown = useShownTargets(view, periods, activeTarget);
  const { columns, rows, lines, gridLines, searched, grid, attach, reveal } = shown;
  const actions = useTargetActions();
  const editName = useCallback(
    (id: string) => reveal({ id, field: 'name', isForEditing: true }),
    [reveal],
  );
  const run = useTargetCommands(grid, actions, editName);
  const edit = useTargetEdits(grid);
  const paste = useTargetPaste(grid, columns);
  const menu = useTargetMenu(run);
  const showClauseOf = useShowClauseOf();
  const { showTask } = useNavigation();

  return (
    <div
      className={styles.table}
      onKeyDown={(event) => {
        if (event.key === 'F6') switchPart(event.currentTarget, grid.current);
      }}
    >
      <TargetToolbar hasRow={activeTarget !== null} onCommand={run}>
        <PeriodMenu
          shown={periods}
          onShow={(next) => onChangeView((before) => ({ ...before, periods: next }))}
        />
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<DataTrendingRegular />}
          checked={isPaneOpen}
          onClick={() => setIsPaneOpen(!isPaneOpen)}
        >
          {t('targets.pane.show')}
        </ToggleButton>
        <AsOfButton />
        <ColumnMenu
          columns={columnChoices(columns, view.layout)}
          onHide={(field, isHidden) => grid.current?.setColumnHidden(field, isHidden)}
          onReset={() => {
            onChangeView((before) => ({ ...before, layout: null }));
            setResets(resets + 1);
          }}
          onUnfreeze={null}
        />
      </TargetToolbar>
      <div className={styles.panes}>
        <div
          className={styles.pane}
          onClick={(event) => {
            const task = pressedTask(event);
            if (task !== null) showTask(task);
          }}
          onDoubleClick={(event) => {
            const id = clauseCellAt(event);
            if (id !== null) showClauseOf(id);
          }}
        >
          <TargetGrid
            key={`${resets} ${periods}`}
            ref={attach}
            lines={gridLines}
            columns={columns}
            searched={searched}
            view={view}
            actions={actions}
            menu={menu}
            onEdit={edit}
            onPaste={paste}
            onChangeView={onChangeView}
            onCommand={run}
            onChoice={setChoice}
            onShowClause={showClauseOf}
          />
          {targets.length === 0 && <EmptyTargets onAdd={() => run('add')} />}
          {targets.length > 0 && lines.length === 0 && (
            <div className={styles.nothing} role="status">
              <EmptyNote words={t('targets.nothing')} hint={t('targets.nothingHint')} />
            </div>
          )}
        </div>
        {isPaneOpen && targets.length > 0 && (
          <TargetPane
            line={rows.find(({ id }) => id === activeTarget) ?? null}
            lines={rows}
            onChoose={(id) => reveal({ id, field: 'name', isForEditing: false })}
            onClose={() => {
              setIsPaneOpen(false);
              grid.current?.focus();
            }}
          />
        )}
      </div>
      <TargetStatus
        chosen={choice.cells}
        zoom={view.zoom}
        onZoom={(zoom) => onChangeView((before) => ({ ...before, zoom }))}
      />
    </div>
  );
}

/** Goes to the clause that a target comes from; gives false when there is none. */
function useShowClauseOf(): (id: string) => boolean {
  const { showClause } = useNavigation();
  const { targets, clauseById } = useWorkbook();
  return (id) => {
    const clause = targets.find((target) => target.id === id)?.clause ?? null;
    if (clause === null || !clauseById.has(clause)) return false;
    showClause(clause);
    return true;
  };
}

/** The task whose code was pressed; null: something else was. */
function pressedTask({ target }: MouseEvent): string | null {
  const chip = target instanceof Element ? target.closest(`[${actionAttribute}]`) : null;
  const action = chip?.getAttribute(actionAttribute) ?? '';
  return action.startsWith(showTaskAction) ? action.slice(showTaskAction.length) : null;
}

/** The row whose clause was clicked; null: something else was. */
function clauseCellAt({ nativeEvent }: MouseEvent): string | null {
  const cell = cellAt(nativeEvent);
  const address = cell === null ? null : addressOf(cell);
  return address?.field === 'clause' ? address.id : null;
}
