import { useTranslation } from 'react-i18next';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import { leftOut } from '#shared/imports/mapping.ts';

import { meaningName } from '../columnMeanings.ts';
import { cellId } from './CellLine.tsx';
import styles from './cellSheet.module.css';

/** What a column is taken for, on a button that opens what else it can be. */
export function ColumnHead(props: {
  readonly tableId: string;
  readonly place: number;
  readonly width: number;
  readonly sheet: UnderstoodSheet;
  readonly isActive: boolean;
}) {
  const { tableId, place, width, sheet, isActive } = props;
  const { t } = useTranslation();
  const column = sheet.columns[place];
  if (column === undefined) return null;
  const { letters, confidence, header } = column;
  const field = meaningName(column.field, sheet.kind, t);
  const isDoubtful = confidence === 'low' && column.field !== null && column.field !== leftOut;
  return (
    <div
      id={cellId(tableId, -1, place)}
      role="columnheader"
      className={styles['headCell']}
      style={{ width }}
      data-column={place}
      data-active={isActive ? '' : undefined}
      aria-label={t(isDoubtful ? 'imports.table.columnDoubtful' : 'imports.table.column', {
        letters,
        field,
      })}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-haspopup="menu"
        className={styles['chip']}
        data-own={column.field === null ? '' : undefined}
        data-left-out={column.field === leftOut ? '' : undefined}
        data-doubtful={isDoubtful ? '' : undefined}
        title={isDoubtful ? `${header} (${t('imports.table.doubtful')})` : header}
      >
        {isDoubtful && (
          <span className={styles['doubt']} aria-hidden="true">
            ?
          </span>
        )}
        <span className={styles['chipName']}>{field}</span>
        <span className={styles['chevron']} aria-hidden="true" />
      </button>
    </div>
  );
}
