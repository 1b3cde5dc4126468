import { useId } from '@fluentui/react-components';
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import type { KeyboardEvent, MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import { leftOut } from '#shared/imports/mapping.ts';

import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { lightTheme } from '../../ui/theme.ts';
import { meaningName } from '../columnMeanings.ts';
import type { ColumnMeaning, RowChoice } from '../importDraft.ts';
import type { CellProblem } from '../problems/cellProblems.ts';
import { CellLine, cellId } from './CellLine.tsx';
import styles from './cellSheet.module.css';
import { cellSizes as sizes } from './cellSizes.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { createMeasures } from './measureRows.ts';
import type { TextMeasures } from './measureRows.ts';
import { RowMenu } from './RowMenu.tsx';
import { chosenRows, moveCursor } from './sheetCursor.ts';
import type { SheetCursor } from './sheetCursor.ts';
import { rowOf } from './SheetRows.ts';
import type { SheetRows } from './SheetRows.ts';
import { useSheetWindow } from './useSheetWindow.ts';

/** What the screen may do with the cells. */
export interface CellSheetHandle {
  /** Scrolls to a cell and makes it the active one; `row` as the sheet counts it. */
  readonly show: (cell: { readonly letters: string; readonly row: number }) => Promise<void>;
  readonly focus: () => void;
}

interface CellSheetProps {
  readonly ref?: Ref<CellSheetHandle>;
  readonly sheet: UnderstoodSheet;
  readonly rows: SheetRows;
  readonly problems: ReadonlyMap<string, CellProblem>;
  /** The plan's, of its phases. */
  readonly year: number;
  readonly onColumn: (letters: string, field: ColumnMeaning) => void;
  readonly onRows: (rows: { first: number; last: number }, choice: RowChoice) => void;
  /** The keyboard or the pointer went to this cell. */
  readonly onCell: (cell: string) => void;
  /** Enter in a cell that has no menu of its own. */
  readonly onEnter: () => void;
}

/** Which menu is open, and for what. */
type Asked =
  | { readonly kind: 'column'; readonly place: number; readonly target: HTMLElement }
  | { readonly kind: 'rows'; readonly target: HTMLElement };

/** The cells of a sheet as they stand in the file, with what its rows and columns are taken for. */
export function CellSheet(props: CellSheetProps) {
  const { ref, sheet, rows, problems } = props;
  const { t } = useTranslation();
  const tableId = useId('sheet');
  const measures = useMeasures();
  const [cursor, setCursor] = useState<SheetCursor>({ row: -1, column: 0, anchor: -1 });
  const [asked, setAsked] = useState<Asked | null>(null);
  const heads = useMemo(
    () =>
      sheet.columns.map(({ letters, field }) => ({
        letters,
        head: measures.strong(meaningName(field, sheet.kind, t)) + headExtras,
      })),
    [measures, sheet.columns, sheet.kind, t],
  );
  const { scroller, onScroll, pages, columns, offsets, first, last, rowsOnPage, keepInSight } =
    useSheetWindow(sheet, rows, heads, measures);
  const leftOutLetters = useMemo(
    () =>
      new Set(sheet.columns.filter(({ field }) => field === leftOut).map(({ letters }) => letters)),
    [sheet.columns],
  );

  // Once more when the row has come and is measured.
  const isThere = rowOf(pages, cursor.row) !== undefined;
  const showCursor = useEffectEvent(() => keepInSight(cursor.row, cursor.column));
  useLayoutEffect(() => showCursor(), [cursor, isThere]);

  function goTo(next: SheetCursor): void {
    setCursor(next);
    const letters = sheet.columns[next.column]?.letters;
    const row = rowOf(pages, next.row)?.row;
    if (letters !== undefined && row !== undefined) props.onCell(`${letters}${row}`);
  }

  useImperativeHandle(ref, () => ({
    async show({ letters, row }) {
      const column = sheet.columns.findIndex((candidate) => candidate.letters === letters);
      const place = await rows.find(row, sheet);
      if (place === null) return;
      setCursor({ row: place, column, anchor: place });
    },
    focus: () => scroller.current?.focus(),
  }));

  function ask(at: SheetCursor, kind: Asked['kind']): void {
    const isColumn = kind === 'column';
    if (isColumn ? at.column < 0 : at.row < 0) return;
    const id = isColumn ? cellId(tableId, -1, at.column) : cellId(tableId, at.row, -1);
    const target = document.getElementById(id);
    if (target === null) return;
    setAsked(isColumn ? { kind, place: at.column, target } : { kind, target });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== scroller.current) return;
    const kind = menuOfKeys(event, cursor);
    const size = { rows: sheet.rowCount, columns: columns.length, page: rowsOnPage };
    const next = kind === null ? moveCursor(cursor, event, size) : null;
    if (kind !== null && event.key !== ' ') ask(cursor, kind);
    else if (next !== null) goTo(next);
    else if (event.key === 'Enter' && !event.ctrlKey) props.onEnter();
    else if (event.key !== ' ') return;
    event.preventDefault();
  }

  /** Space opens once it is let go: in an open menu that would take the first entry. */
  function onKeyUp(event: KeyboardEvent): void {
    if (event.key !== ' ' || event.target !== scroller.current) return;
    const kind = menuOfKeys(event, cursor);
    if (kind !== null) ask(cursor, kind);
  }

  function onClick(event: MouseEvent<HTMLElement>): void {
    const at = placeOf(event.target);
    if (at === null) return;
    const isMore = event.shiftKey && at.column === -1 && at.row >= 0 && cursor.anchor >= 0;
    const next = { ...at, anchor: isMore ? cursor.anchor : at.row };
    goTo(next);
    scroller.current?.focus({ preventScroll: true });
    if (at.row === -1) ask(next, 'column');
    else if (at.column === -1) ask(next, 'rows');
  }

  function close(): void {
    setAsked(null);
    scroller.current?.focus({ preventScroll: true });
  }

  if (sheet.rowCount === 0) return <EmptyNote words={t('imports.table.empty')} />;
  const chosen = chosenRows(cursor);
  const width = sizes.gutterWidth + columns.reduce((sum, column) => sum + column.width, 0);
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        className={styles['sheet']}
        aria-label={t('imports.table.name', { sheet: sheet.name })}
        aria-rowcount={sheet.rowCount + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={cellId(tableId, cursor.row, cursor.column)}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onClick={onClick}
      >
        <div role="row" aria-rowindex={1} className={styles['head']} style={{ width }}>
          <div
            id={cellId(tableId, -1, -1)}
            role="columnheader"
            className={`${styles['headCell'] ?? ''} ${styles['corner'] ?? ''}`}
            style={{ width: sizes.gutterWidth }}
            aria-label={t('imports.table.corner')}
            data-active={cursor.row === -1 && cursor.column === -1 ? '' : undefined}
          />
          {columns.map((column, place) => (
            <ColumnHead
              key={column.letters}
              tableId={tableId}
              place={place}
              width={column.width}
              sheet={sheet}
              isActive={cursor.row === -1 && cursor.column === place}
            />
          ))}
        </div>
        <div role="rowgroup" className={styles['rows']} style={{ height: offsets.total, width }}>
          {places.map((place) => (
            <CellLine
              // Lines that leave the screen are written anew as those that come onto it.
              key={place % lineCount}
              tableId={tableId}
              place={place}
              top={offsets.offsetOf(place)}
              height={offsets.heightOf(place)}
              row={rowOf(pages, place)}
              columns={columns}
              leftOut={leftOutLetters}
              problems={problems}
              active={cursor.row === place ? cursor.column : null}
              isChosen={cursor.column === -1 && place >= chosen.first && place <= chosen.last}
            />
          ))}
        </div>
      </div>
      {asked?.kind === 'column' && (
        <ColumnMenu
          sheet={sheet}
          place={asked.place}
          year={props.year}
          target={asked.target}
          onChoose={props.onColumn}
          onClose={close}
        />
      )}
      {asked?.kind === 'rows' && (
        <RowMenu
          first={rowOf(pages, chosen.first)?.row ?? 0}
          last={rowOf(pages, chosen.last)?.row ?? 0}
          meaning={rowOf(pages, cursor.row)?.meaning ?? null}
          kind={sheet.kind}
          target={asked.target}
          onChoose={props.onRows}
          onClose={close}
        />
      )}
    </>
  );
}

/** More than are drawn at a time. */
const lineCount = 128;

/** What a chip takes beside its words. */
const headExtras = 64;

/** Fonts that arrive later are measured then. */
function useMeasures(): TextMeasures {
  const [measures, setMeasures] = useState(() => createMeasures(lightTheme.fontFamilyBase));
  useEffect(() => {
    const measureAnew = (): void => setMeasures(createMeasures(lightTheme.fontFamilyBase));
    document.fonts.addEventListener('loadingdone', measureAnew);
    return () => document.fonts.removeEventListener('loadingdone', measureAnew);
  }, []);
  return measures;
}

/** Alt+↓ opens what the column can be, Space and the menu key what the row can be. */
function menuOfKeys(
  { key, altKey, shiftKey, ctrlKey }: KeyboardEvent,
  { row, column }: SheetCursor,
): Asked['kind'] | null {
  if (ctrlKey) return null;
  const isMenuKey = key === 'ContextMenu' || (key === 'F10' && shiftKey);
  if (altKey && key === 'ArrowDown') return column >= 0 ? 'column' : 'rows';
  const isOnHead = row === -1 && column >= 0;
  const isOnNumber = column === -1 && row >= 0;
  if (isMenuKey || key === ' ') return isOnHead ? 'column' : 'rows';
  if (key === 'Enter') return isOnHead ? 'column' : isOnNumber ? 'rows' : null;
  return null;
}

/** The cell that was clicked; null: none. */
function placeOf(target: EventTarget): { row: number; column: number } | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  if (cell === null) return null;
  const place = cell.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '-1';
  return { row: Number(place), column: Number(cell.dataset['column']) };
}
