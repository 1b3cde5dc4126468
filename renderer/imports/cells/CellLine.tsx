import { useTranslation } from 'react-i18next';

import type { ShownRow } from '#shared/contract/importContract.ts';

import type { CellProblem } from '../problems/cellProblems.ts';
import { problemWords } from '../../app/engineWords.ts';
import styles from './cellSheet.module.css';
import { cellSizes } from './cellSizes.ts';
import { textRooms } from './measureRows.ts';
import type { SheetColumn } from './measureRows.ts';

/** What is told of a row beside its number; of the usual ones nothing. */
const quietMeanings: ReadonlySet<ShownRow['meaning']> = new Set(['task', 'target', 'agency']);

/** The id of a cell for those who can't see where the keyboard is; −1 is the number of the row. */
export function cellId(table: string, row: number, column: number): string {
  return `${table}-${row}-${column}`;
}

/** One row of the sheet. Clicks are taken by the table, which knows where the keyboard is. */
export function CellLine(props: {
  readonly tableId: string;
  readonly place: number;
  readonly top: number;
  readonly height: number;
  /** Undefined while it is on its way. */
  readonly row: ShownRow | undefined;
  readonly columns: readonly SheetColumn[];
  readonly leftOut: ReadonlySet<string>;
  readonly problems: ReadonlyMap<string, CellProblem>;
  /** The column that the keyboard is in; null: it is in another row. */
  readonly active: number | null;
  readonly isChosen: boolean;
}) {
  const { tableId, place, top, height, row, columns, leftOut, problems, active } = props;
  const { t } = useTranslation();
  const rooms = row === undefined ? [] : textRooms(row, columns);
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className={styles['row']}
      data-meaning={row?.meaning}
      data-place={place}
      style={{ top, height }}
    >
      <RowNumber
        id={cellId(tableId, place, -1)}
        row={row}
        isActive={active === -1}
        isChosen={props.isChosen}
      />
      {columns.map(({ letters, width }, column) => {
        const text = row?.cells[letters] ?? '';
        const cell = `${letters}${row?.row ?? 0}`;
        const room = rooms[column] ?? width;
        const isOpen = rooms[column + 1] === 0;
        const problem = problems.get(cell);
        const message = problem?.messages.map((words) => problemWords(words, t)).join('\n');
        return (
          <div
            key={letters}
            id={cellId(tableId, place, column)}
            role="gridcell"
            className={styles['cell']}
            style={room > width ? { width, ...runningRoom(room) } : { width }}
            data-column={column}
            data-active={active === column ? '' : undefined}
            data-open={isOpen ? '' : undefined}
            data-problem={problem?.tone}
            data-left-out={leftOut.has(letters) ? '' : undefined}
            aria-label={message && `${text} ${t('imports.problems.onCell', { cell, message })}`}
            title={message ?? (text.length > longText ? text : undefined)}
          >
            <span
              className={styles['text']}
              style={room > width ? { width: room - 2 * cellSizes.paddingInline - 1 } : undefined}
            >
              {text}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** The frame of a problem goes round the whole text. */
function runningRoom(room: number): Record<string, string> {
  return { '--room': `${room}px` };
}

/** Texts that may not be shown whole. */
const longText = 100;

function RowNumber(props: {
  readonly id: string;
  readonly row: ShownRow | undefined;
  readonly isActive: boolean;
  readonly isChosen: boolean;
}) {
  const { id, row, isActive, isChosen } = props;
  const { t } = useTranslation();
  const meaning = row === undefined ? '' : t(`imports.table.meanings.${row.meaning}`);
  return (
    <div
      id={id}
      role="rowheader"
      className={styles['number']}
      data-column={-1}
      data-active={isActive ? '' : undefined}
      data-chosen={isChosen ? '' : undefined}
      aria-label={row && t('imports.table.rowNumber', { row: row.row, meaning })}
    >
      {row === undefined ? (
        <span className={styles['waiting']}>…</span>
      ) : (
        <>
          {!quietMeanings.has(row.meaning) && <span className={styles['meaning']}>{meaning}</span>}
          <span className={styles['figure']}>{row.row}</span>
        </>
      )}
    </div>
  );
}
