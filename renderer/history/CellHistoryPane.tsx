import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CellAddress } from '../grid/GridCursor.ts';
import { ClosablePane, ClosablePaneBar } from '../ui/ClosablePane.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { usePaused, walkingPauseMs } from '../ui/usePaused.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';
import { CellHistoryList } from './CellHistoryList.tsx';
import { cellField } from './cellSteps.ts';
import { cellName } from './changedCells.ts';
import { useRecordNames } from './useRecordNames.ts';

const useStyles = makeStyles({
  head: {
    padding: '8px 8px 4px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    paddingRight: '8px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  switch: { marginLeft: '-8px' },
});

/** Beside the task grid: what the active cell held in the course of time. Follows the active cell. */
export function CellHistoryPane(props: {
  readonly cell: CellAddress | null;
  /** The keyboard goes back to the grid. */
  readonly onClose: () => void;
}) {
  const { onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rowById } = useWorkbook();
  const cell = usePaused(props.cell, walkingPauseMs);
  const row = cell === null ? undefined : rowById.get(cell.id);
  return (
    <ClosablePane name={t('history.cellHistory.name')} onClose={onClose}>
      {cell === null || row === undefined ? (
        <>
          <div className={styles.head}>
            <ClosablePaneBar
              words={t('history.cellHistory.name')}
              close={t('history.cellHistory.close')}
              onClose={onClose}
            />
          </div>
          <EmptyNote words={t('history.cellHistory.nothingChosen')} />
        </>
      ) : (
        <CellHistory row={row} column={cell.field} onClose={onClose} />
      )}
    </ClosablePane>
  );
}

function CellHistory(props: {
  readonly row: TaskRow;
  readonly column: string;
  readonly onClose: () => void;
}) {
  const { row, column, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const names = useRecordNames();
  const [isWholeWanted, setIsWholeWanted] = useState(false);
  const ownField = cellField(column);
  const field = isWholeWanted ? null : ownField;
  const name = names.task(row.id) ?? '';
  const title =
    field === null
      ? name
      : t('history.cellHistory.title', { name, field: cellName(field, names, t) });
  return (
    <>
      <div className={styles.head}>
        <ClosablePaneBar
          words={t(field === null ? 'history.cellHistory.rowName' : 'history.cellHistory.name')}
          close={t('history.cellHistory.close')}
          onClose={onClose}
        />
        <h2 className={styles.title} title={title}>
          {title}
        </h2>
        <Switch
          className={styles.switch}
          label={t('history.cellHistory.wholeRow')}
          checked={field === null}
          // The number and the code are of the whole row.
          disabled={ownField === null}
          onChange={(_, { checked }) => setIsWholeWanted(checked)}
        />
      </div>
      <CellHistoryList row={row} field={field} name={name} />
    </>
  );
}
