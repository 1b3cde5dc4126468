import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { columnChoices } from '../../grid/columnLayout.ts';
import { ColumnMenu } from '../../grid/ColumnMenu.tsx';
import { emptyRowId } from '../../grid/emptyRowId.ts';
import { Grid } from '../../grid/Grid.tsx';
import type { GridColumn } from '../../grid/gridColumn.ts';
import type { GridMenu } from '../../grid/gridMenu.ts';
import { nothingChosen } from '../../grid/rowGridSetup.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { selectionWords } from '../../grid/selection/selectionWords.ts';
import { switchPart } from '../../grid/switchPart.ts';
import { stepZoom, zoomOfKeys } from '../../grid/zoom.ts';
import { ZoomControl } from '../../grid/ZoomControl.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { commandOfKeys } from './rowKeys.ts';
import { RowToolbar } from './RowToolbar.tsx';
import type { RowActions, TableLine, TableTexts } from './rowTable.ts';
import type { TableView } from './tableView.ts';
import { useRowCommands } from './useRowCommands.ts';
import { useRowDragging } from './useRowDragging.ts';
import { useRowEdits } from './useRowEdits.ts';
import { useRowMenu } from './useRowMenu.tsx';
import { useRowPaste } from './useRowPaste.ts';
import { useShownLines } from './useShownLines.ts';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minHeight: 0,
    minWidth: 0,
  },
  panes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', minHeight: 0, minWidth: 0 },
  withAside: { gridTemplateColumns: 'minmax(0, 1fr) 272px' },
  pane: { position: 'relative', display: 'grid', minHeight: 0, minWidth: 0 },
  nothing: { position: 'absolute', inset: '68px 0 0', pointerEvents: 'none' },
});

export interface EditableTableProps<Line extends TableLine, Fields extends object> {
  readonly texts: TableTexts;
  readonly columns: readonly GridColumn<Line, Fields>[];
  /** Those that the filter lets through. */
  readonly lines: readonly Line[];
  readonly emptyLine: Line;
  readonly applyEdit: (line: Line, after: Fields) => Line;
  readonly nameOf: (id: string) => string;
  readonly actions: RowActions<Fields>;
  /** What a row holds that a command adds. */
  readonly newRow: Fields;
  readonly mainField: string;
  readonly view: TableView;
  readonly onChangeView: (change: (view: TableView) => TableView) => void;
  /** What else can be done with what is chosen. */
  readonly menu: (choice: GridChoice) => GridMenu;
  readonly onChoice: (choice: GridChoice) => void;
  /** Stands in the toolbar behind the commands that all tables have. */
  readonly commands: ReactNode;
  readonly count: string;
  /** Lies over a table without records; `add` begins the first one. */
  readonly empty: ((add: () => void) => ReactNode) | null;
  readonly aside: ReactNode | null;
}

/** A table of the directory: toolbar, grid, what stands beside it, status line. */
export function EditableTable<Line extends TableLine, Fields extends object>(
  props: EditableTableProps<Line, Fields>,
) {
  const { columns, emptyLine, actions, view, onChangeView, mainField } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { confirm } = useMayEdit();
  const [choice, setChoice] = useState(nothingChosen);
  /** A grid takes its columns' layout once, so a new one is made to start over. */
  const [resets, setResets] = useState(0);
  const activeId = choice.active?.id === emptyRowId ? null : (choice.active?.id ?? null);
  const { lines, gridLines, grid, attach, reveal, searched } = useShownLines({
    ...props,
    layout: view.layout,
    active: activeId,
  });
  const editName = useCallback(
    (id: string) => reveal({ id, field: mainField, isForEditing: true }),
    [mainField, reveal],
  );
  const run = useRowCommands(grid, props.lines, actions, { newRow: props.newRow, editName });
  const edit = useRowEdits(grid, actions);
  const paste = useRowPaste(grid, columns, emptyLine, actions);
  const dragging = useRowDragging(props.lines, actions, props.nameOf);
  const menu = useRowMenu(run, props.menu);
  const empty = props.lines.length === 0 ? props.empty : null;
  const isEmpty = empty !== null;

  function setZoom(change: (zoom: number) => number): void {
    onChangeView((before) => ({ ...before, zoom: change(before.zoom) }));
  }

  return (
    <div
      className={styles.table}
      onKeyDown={(event) => {
        if (event.key === 'F6') switchPart(event.currentTarget, grid.current);
      }}
    >
      <RowToolbar texts={props.texts} hasRow={activeId !== null} onCommand={run}>
        {props.commands}
        <ColumnMenu
          columns={columnChoices(columns, view.layout)}
          onHide={(field, isHidden) => grid.current?.setColumnHidden(field, isHidden)}
          onReset={() => {
            onChangeView((before) => ({ ...before, layout: null }));
            setResets(resets + 1);
          }}
          onUnfreeze={null}
        />
      </RowToolbar>
      <div className={mergeClasses(styles.panes, props.aside !== null && styles.withAside)}>
        <div className={styles.pane}>
          <Grid<Line, Fields>
            key={resets}
            ref={attach}
            label={props.texts.label}
            columns={columns}
            rows={gridLines}
            layout={view.layout}
            zoom={view.zoom}
            onZoom={(by) => setZoom((zoom) => stepZoom(zoom, by))}
            searched={searched}
            rowId={({ id }) => id}
            isHeading={() => false}
            applyEdit={props.applyEdit}
            joinFields={(left, right) => ({ ...left, ...right })}
            dragging={dragging}
            menu={menu}
            mayEdit={confirm}
            addedRowId={emptyRowId}
            onEdit={edit}
            onPaste={paste}
            onLayout={(layout) => onChangeView((before) => ({ ...before, layout }))}
            onChoice={(chosen) => {
              setChoice(chosen);
              props.onChoice(chosen);
            }}
            onFold={() => undefined}
            onKey={(event, { active }) => {
              const zoom = zoomOfKeys(event, view.zoom);
              if (zoom !== null) setZoom(() => zoom);
              if (zoom !== null) return true;
              // On the number, Delete means the row: there is nothing else to delete.
              const isOnNumber = active?.field === 'number' && event.key === 'Delete';
              const command = isOnNumber ? 'remove' : commandOfKeys(event);
              if (command !== null) run(command);
              return command !== null;
            }}
          />
          {empty?.(() => run('add'))}
          {!isEmpty && lines.length === 0 && (
            <div className={styles.nothing} role="status">
              <EmptyNote words={t('agencies.nothing')} hint={t('agencies.nothingHint')} />
            </div>
          )}
        </div>
        {props.aside}
      </div>
      <StatusLine keys={isEmpty ? '' : t('agencies.keys')}>
        <span>
          {[props.count, choice.cells === null ? '' : selectionWords(choice.cells, t)]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <ZoomControl zoom={view.zoom} onZoom={(zoom) => setZoom(() => zoom)} />
      </StatusLine>
    </div>
  );
}
