import { useMemo } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

import { joinFields } from '#shared/tasks/taskCells.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import type { GridPaste } from '../grid/clipboard/GridClipboard.ts';
import type { ColumnHeads } from '../grid/filters/columnHeads.ts';
import { emptyRowId } from '../grid/emptyRowId.ts';
import { Grid } from '../grid/Grid.tsx';
import type { GridHandle } from '../grid/Grid.tsx';
import type { CellEdit } from '../grid/gridColumn.ts';
import type { GridMenu } from '../grid/gridMenu.ts';
import type { DropMark } from '../grid/rowDragging.ts';
import type { SearchedWords } from '../grid/search/SearchMarks.ts';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import { stepZoom, zoomOfKeys } from '../grid/zoom.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { isPlanRow } from './emptyRow.ts';
import { placeOfMark, planDrop } from './dropPlace.ts';
import { editedLine } from './editedLine.ts';
import type { TaskColumn } from './taskColumns.ts';
import type { TaskFields } from './taskFields.ts';
import { commandOfKeys } from './taskKeys.ts';
import type { TaskCommand } from './taskKeys.ts';
import type { TaskLine } from './taskLine.ts';
import type { Folding } from './useFolding.ts';
import type { TaskActions } from './useTaskActions.ts';
import type { Unsort } from './finding/useUnsort.ts';
import type { ChangeView, TaskView } from './views/useTaskViews.ts';

interface TaskGridProps {
  readonly ref: Ref<GridHandle>;
  readonly lines: readonly TaskLine[];
  readonly columns: readonly TaskColumn[];
  readonly searched: SearchedWords;
  readonly heads: ColumnHeads;
  /** Null while the table is in the order of the plan. */
  readonly unsort: Unsort | null;
  /** Opens what filters and sorts a column; false: it has nothing like that. */
  readonly onOpenColumn: (field: string) => boolean;
  readonly onEdit: (edits: readonly CellEdit<TaskFields>[]) => Promise<boolean>;
  readonly view: TaskView;
  readonly folding: Folding;
  readonly actions: TaskActions;
  readonly menu: (choice: GridChoice) => GridMenu;
  readonly onPaste: (paste: GridPaste<TaskFields>) => void;
  readonly onChangeView: ChangeView;
  readonly onCommand: (command: TaskCommand) => void;
  readonly onChoice: (choice: GridChoice) => void;
}

export function TaskGrid(props: TaskGridProps) {
  const { ref, lines, columns, view, folding, menu, onChangeView, onCommand, onChoice } = props;
  const { t } = useTranslation();
  const { plan } = useWorkbook();
  const { confirm } = useMayEdit();
  const dragging = useDragging(props);

  function setZoom(change: (zoom: number) => number): void {
    onChangeView((before) => {
      const zoom = change(before.zoom);
      return zoom === before.zoom ? before : { ...before, zoom };
    });
  }

  return (
    <Grid<TaskLine, TaskFields>
      ref={ref}
      label={t('tasks.grid')}
      columns={columns}
      rows={lines}
      layout={view.layout}
      zoom={view.zoom}
      frozen={view.frozen}
      onZoom={(by) => setZoom((zoom) => stepZoom(zoom, by))}
      searched={props.searched}
      heads={props.heads}
      rowId={({ id }) => id}
      isHeading={({ row }) => row.task.type === 'section'}
      isPassedOver={({ isContext }) => isContext}
      applyEdit={(line, after) => editedLine(line, after, plan)}
      joinFields={joinFields}
      dragging={dragging}
      menu={menu}
      mayEdit={confirm}
      addedRowId={emptyRowId}
      onEdit={props.onEdit}
      onPaste={props.onPaste}
      onLayout={(layout) => onChangeView((before) => ({ ...before, layout }))}
      onChoice={onChoice}
      onFold={(id) => folding.setFolded(id, !view.folded.has(id))}
      onKey={(event, { active }) => {
        if (active !== null && isOpenKey(event)) return props.onOpenColumn(active.field);
        const zoom = zoomOfKeys(event, view.zoom);
        if (zoom !== null) setZoom(() => zoom);
        if (zoom !== null) return true;
        // On the number, Delete means the row: there is nothing else to delete.
        const isOnNumber = active?.field === 'number' && event.key === 'Delete';
        const command = isOnNumber ? 'remove' : commandOfKeys(event);
        if (command !== null) onCommand(command);
        return command !== null;
      }}
    />
  );
}

/** As in Excel. */
function isOpenKey({ key, altKey, ctrlKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'ArrowDown' && altKey && !ctrlKey && !shiftKey;
}

function useDragging({
  view,
  actions,
  unsort,
}: Pick<TaskGridProps, 'view' | 'actions' | 'unsort'>) {
  const { t } = useTranslation();
  const { rows, rowById, loading } = useWorkbook();
  const { why } = useMayEdit();
  const mayMove = loading === null && why === null && unsort === null;
  return useMemo(
    () => ({
      label(ids: readonly string[]) {
        if (why !== null) return t('access.readOnly');
        if (unsort !== null) return unsort.whyShort;
        const [only, ...others] = ids.map((id) => rowById.get(id)?.task);
        if (others.length > 0) return t('tasks.dragged', { count: ids.length });
        return only?.title === '' ? t('tasks.untitled') : (only?.title ?? '');
      },
      plan(ids: readonly string[], overId: string, fraction: number) {
        if (!mayMove || !ids.every(isPlanRow)) return null;
        const table = { rows, rowById, folded: view.folded };
        return overId === emptyRowId
          ? planDrop(table, ids, rows.at(-1)?.id ?? '', 1)
          : planDrop(table, ids, overId, fraction);
      },
      drop(ids: readonly string[], mark: DropMark) {
        const place = placeOfMark({ rows, folded: view.folded }, mark);
        if (place !== null) void actions.moveTo(ids, place);
      },
    }),
    [actions, mayMove, rowById, rows, t, unsort, view.folded, why],
  );
}
