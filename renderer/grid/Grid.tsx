import { mergeClasses, useThemeClassName } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useCallback, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../app/notices.ts';
import { readNonce } from '../app/styleNonce.ts';
import type { GridPaste } from './clipboard/GridClipboard.ts';
import { useClipboardMenu } from './clipboard/useClipboardMenu.tsx';
import { CellPanelLayer } from './CellPanelLayer.tsx';
import type { ColumnHeads } from './filters/columnHeads.ts';
import type { ColumnLayout } from './columnLayout.ts';
import type { GridColumn } from './gridColumn.ts';
import styles from './grid.module.css';
import selectionStyles from './selection/selection.module.css';
import type { GridMenu, MenuPlace } from './gridMenu.ts';
import { GridMenuLayer } from './GridMenuLayer.tsx';
import { RowGrid } from './RowGrid.ts';
import type { SearchedWords } from './search/SearchMarks.ts';
import { useSearchMarks } from './search/useSearchMarks.ts';
import type { GridChoice, GridHints, RowGridEvents, RowGridSetup } from './rowGridSetup.ts';

/** What a screen may do with its grid. */
export type GridHandle = Pick<
  RowGrid<object, unknown>,
  | 'show'
  | 'choose'
  | 'chooseAround'
  | 'isEditing'
  | 'edit'
  | 'focus'
  | 'getChoice'
  | 'getChosenCells'
  | 'setColumnHidden'
  | 'fitColumn'
  | 'bringIntoSight'
  | 'forgetCut'
>;

export interface GridProps<Row extends object, Fields>
  extends
    Omit<RowGridEvents<Fields>, 'onMenu' | 'onPaste' | 'onScattered' | 'onReadOnly' | 'onZoom'>,
    Omit<
      RowGridSetup<Row, Fields>,
      'hints' | 'styleNonce' | 'themeClass' | 'heads' | 'rowHeight' | 'headHeight' | 'isPassedOver'
    > {
  readonly columns: readonly GridColumn<Row, Fields>[];
  /** The rows that are to be seen; a row in which nothing changed stays the same object. */
  readonly rows: readonly Row[];
  /** As kept, for the start; null: as the columns say. */
  readonly layout: readonly ColumnLayout[] | null;
  /** 1, the usual size, without it. */
  readonly zoom?: number;
  /** The columns up to this one stay in sight. */
  readonly frozen?: string | null;
  readonly onZoom?: (by: 1 | -1) => void;
  /** Without it, what is pasted changes the cells that are there, as an edit. */
  readonly onPaste?: (paste: GridPaste<Fields>) => void;
  /** What can be done with what is chosen; without it the grid has no menu. */
  readonly menu?: (choice: GridChoice) => GridMenu;
  /** The buttons in the heads of the columns, the same for the grid's whole life. */
  readonly heads?: ColumnHeads;
  /** The same for the grid's whole life; see `RowGridSetup`. */
  readonly rowHeight?: number;
  readonly headHeight?: number;
  /** Rows that changes of several cells leave as they are; none without it. */
  readonly isPassedOver?: (row: Row) => boolean;
  /** What is marked as found. */
  readonly searched?: SearchedWords;
  readonly ref?: Ref<GridHandle>;
}

interface AskedMenu {
  readonly menu: GridMenu;
  readonly place: MenuPlace;
}

/**
 * Rows and columns to be read, walked through and changed as in Excel. The screen owns the rows:
 * an edit is reported, and shows for good when the rows come back changed.
 */
export function Grid<Row extends object, Fields>(props: GridProps<Row, Fields>) {
  const { i18n } = useTranslation();
  // What a grid is called, and its hints, are the same for its whole life.
  return <GridInOneLanguage key={i18n.language} {...props} />;
}

function GridInOneLanguage<Row extends object, Fields>(props: GridProps<Row, Fields>) {
  const { columns, rows, searched, zoom = 1, frozen = null, ref } = props;
  const { t } = useTranslation();
  const themeClass = useThemeClassName();
  const { notify } = useNotices();
  const clipboardMenu = useClipboardMenu();
  const latest = useRef(props);
  const [grid, setGrid] = useState<RowGrid<Row, Fields> | null>(null);
  const root = useSearchMarks(searched);
  const [menu, setMenu] = useState<AskedMenu | null>(null);
  useLayoutEffect(() => {
    latest.current = props;
  });

  const mount = useCallback(
    (element: HTMLDivElement) => {
      const created = new RowGrid(
        element,
        { zoom: 1, frozen: null, ...latest.current },
        latestSetup(latest, { hints: gridHints(t), themeClass }),
        latestEvents(latest, {
          onMenu: setMenu,
          clipboardMenu,
          onScattered: () => notify({ text: t('grid.scattered'), tone: 'info' }),
          onReadOnly: (column) => notify({ text: t('grid.readOnly', { column }), tone: 'info' }),
        }),
      );
      setGrid(created);
      return () => {
        created.destroy();
        setGrid(null);
      };
    },
    [clipboardMenu, notify, t, themeClass],
  );

  useLayoutEffect(() => grid?.setColumns(columns), [grid, columns]);
  useLayoutEffect(() => grid?.arrange({ zoom, frozen }), [grid, zoom, frozen]);
  useLayoutEffect(() => grid?.setRows(rows), [grid, rows]);
  useImperativeHandle<GridHandle | null, GridHandle | null>(ref, () => grid, [grid]);

  return (
    <>
      <div ref={root} className={styles['frame']}>
        <div
          ref={mount}
          className={mergeClasses(
            styles['grid'],
            selectionStyles['grid'],
            props.rowHeight !== undefined && styles['oneHeight'],
          )}
        />
      </div>
      {grid !== null && <CellPanelLayer editor={grid.editor} />}
      {menu !== null && (
        <GridMenuLayer
          {...menu}
          onClose={(isBack) => {
            setMenu(null);
            if (isBack) grid?.focus();
          }}
        />
      )}
    </>
  );
}

function latestSetup<Row extends object, Fields>(
  latest: {
    readonly current: GridProps<Row, Fields>;
  },
  surroundings: Pick<RowGridSetup<Row, Fields>, 'hints' | 'themeClass'>,
): RowGridSetup<Row, Fields> {
  return {
    ...surroundings,
    label: latest.current.label,
    heads: latest.current.heads ?? null,
    rowHeight: latest.current.rowHeight ?? null,
    headHeight: latest.current.headHeight ?? null,
    addedRowId: latest.current.addedRowId,
    rowId: (row) => latest.current.rowId(row),
    isHeading: (row) => latest.current.isHeading(row),
    isPassedOver: (row) => latest.current.isPassedOver?.(row) ?? false,
    applyEdit: (row, after) => latest.current.applyEdit(row, after),
    joinFields: (left, right) => latest.current.joinFields(left, right),
    styleNonce: readNonce(document),
    dragging: {
      label: (ids) => latest.current.dragging?.label(ids) ?? '',
      plan: (ids, overId, fraction) => latest.current.dragging?.plan(ids, overId, fraction) ?? null,
      drop: (ids, mark) => latest.current.dragging?.drop(ids, mark),
    },
  };
}

/** The screen's functions change with every rendering; the grid lives on and asks for them anew. */
function latestEvents<Row extends object, Fields>(
  latest: { readonly current: GridProps<Row, Fields> },
  own: Pick<RowGridEvents<Fields>, 'onScattered' | 'onReadOnly'> & {
    readonly onMenu: (asked: AskedMenu | null) => void;
    readonly clipboardMenu: (isEditable: boolean) => GridMenu[number];
  },
): RowGridEvents<Fields> {
  return {
    onScattered: own.onScattered,
    onReadOnly: own.onReadOnly,
    mayEdit: () => latest.current.mayEdit(),
    onEdit: (edits) => latest.current.onEdit(edits),
    onPaste(paste) {
      const { onPaste, onEdit } = latest.current;
      if (onPaste !== undefined) onPaste(paste);
      else if (paste.edits.length > 0) void onEdit(paste.edits);
    },
    onLayout: (layout) => latest.current.onLayout(layout),
    onZoom: (by) => latest.current.onZoom?.(by),
    onChoice: (choice) => latest.current.onChoice(choice),
    onFold: (id) => latest.current.onFold(id),
    onKey: (event, choice) => latest.current.onKey(event, choice),
    onMenu(choice, place) {
      const { columns, menu: menuOf } = latest.current;
      const menu = menuOf?.(choice) ?? [];
      const isEditable = columns.some(({ editing }) => editing !== undefined);
      // The row below the last one has no menu of its own, but can be pasted into.
      const isOffered = menu.length > 0 || (menuOf !== undefined && isEditable);
      own.onMenu(isOffered ? { menu: [own.clipboardMenu(isEditable), ...menu], place } : null);
    },
  };
}

function gridHints(t: TFunction): GridHints {
  return {
    fold: t('grid.fold'),
  };
}
