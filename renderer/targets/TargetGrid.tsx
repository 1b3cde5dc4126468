import { useMemo } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

import { placeBeside } from '#shared/targets/placeTargets.ts';
import { shortName } from '#shared/targets/shortName.ts';
import { joinTargetFields, withTargetFields } from '#shared/targets/targetCells.ts';
import { idsUpwards } from '#shared/targets/targetOutline.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import type { GridPaste } from '../grid/clipboard/GridClipboard.ts';
import { emptyRowId } from '../grid/emptyRowId.ts';
import { Grid } from '../grid/Grid.tsx';
import type { GridHandle } from '../grid/Grid.tsx';
import type { CellEdit } from '../grid/gridColumn.ts';
import type { GridMenu } from '../grid/gridMenu.ts';
import type { DropMark } from '../grid/rowDragging.ts';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import type { SearchedWords } from '../grid/search/SearchMarks.ts';
import { stepZoom, zoomOfKeys } from '../grid/zoom.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { TargetColumn } from './targetColumns.ts';
import type { TargetFields } from './targetFields.ts';
import { commandOfKeys } from './targetKeys.ts';
import type { TargetCommand } from './targetKeys.ts';
import type { TargetLine } from './targetLine.ts';
import type { TargetView } from './targetView.ts';
import type { TargetActions } from './useTargetActions.ts';

interface TargetGridProps {
  readonly ref: Ref<GridHandle>;
  readonly lines: readonly TargetLine[];
  readonly columns: readonly TargetColumn[];
  readonly searched: SearchedWords;
  readonly view: TargetView;
  readonly actions: TargetActions;
  readonly menu: (choice: GridChoice) => GridMenu;
  readonly onEdit: (edits: readonly CellEdit<TargetFields>[]) => Promise<boolean>;
  readonly onPaste: (paste: GridPaste<TargetFields>) => void;
  readonly onChangeView: (change: (view: TargetView) => TargetView) => void;
  readonly onCommand: (command: TargetCommand) => void;
  readonly onChoice: (choice: GridChoice) => void;
  /** Goes to the clause that this target comes from; false: there is none. */
  readonly onShowClause: (id: string) => boolean;
}

export function TargetGrid(props: TargetGridProps) {
  const { ref, lines, columns, view, menu, onChangeView, onCommand, onShowClause } = props;
  const { t } = useTranslation();
  const { confirm } = useMayEdit();
  const dragging = useDragging(props.actions);

  function setZoom(change: (zoom: number) => number): void {
    onChangeView((before) => {
      const zoom = change(before.zoom);
      return zoom === before.zoom ? before : { ...before, zoom };
    });
  }

  return (
    <Grid<TargetLine, TargetFields>
      ref={ref}
      label={t('targets.grid')}
      columns={columns}
      rows={lines}
      layout={view.layout}
      zoom={view.zoom}
      // Beside many quarters and months it still has to be seen whose they are.
      frozen="name"
      onZoom={(by) => setZoom((zoom) => stepZoom(zoom, by))}
      searched={props.searched}
      rowId={({ id }) => id}
      isHeading={() => false}
      applyEdit={editedLine}
      joinFields={joinTargetFields}
      dragging={dragging}
      menu={menu}
      mayEdit={confirm}
      addedRowId={emptyRowId}
      onEdit={props.onEdit}
      onPaste={props.onPaste}
      onLayout={(layout) => onChangeView((before) => ({ ...before, layout }))}
      onChoice={props.onChoice}
      onFold={(id) => onChangeView((before) => ({ ...before, folded: toggled(before.folded, id) }))}
      onKey={(event, { active }) => {
        const isOnClause = active?.field === 'clause' && isPlainEnter(event);
        if (isOnClause && onShowClause(active.id)) return true;
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

function isPlainEnter({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

function useDragging({ moveTo }: TargetActions) {
  const { t } = useTranslation();
  const { targets } = useWorkbook();
  const { why } = useMayEdit();
  return useMemo(
    () => ({
      label(ids: readonly string[]) {
        if (why !== null) return t('access.readOnly');
        if (ids.length > 1) return t('targets.dragged', { count: ids.length });
        return shortName(targets.find(({ id }) => id === ids[0])?.name ?? '');
      },
      plan(ids: readonly string[], overId: string, fraction: number): DropMark | null {
        if (why !== null || ids.includes(emptyRowId)) return null;
        if (overId === emptyRowId) return { id: emptyRowId, position: 'above' };
        // Nothing becomes a part of itself.
        const above = idsUpwards(targets, overId);
        if (ids.some((id) => above.has(id))) return null;
        return { id: overId, position: fraction < 0.5 ? 'above' : 'below' };
      },
      drop(ids: readonly string[], { id, position }: DropMark) {
        const over = targets.find((target) => target.id === id);
        void moveTo(ids, placeBeside(targets, over, position === 'above' ? 'above' : 'below'));
      },
    }),
    [moveTo, t, targets, why],
  );
}

function toggled(folded: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(folded);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The line as it will be once the edit is in the workbook. */
function editedLine(line: TargetLine, after: TargetFields): TargetLine {
  return { ...line, target: withTargetFields(line.target, after) };
}
