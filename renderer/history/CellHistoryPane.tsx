import { Button, makeStyles, Switch, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CellAddress } from '../grid/GridCursor.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { usePaused } from '../ui/usePaused.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';
import { CellHistoryList } from './CellHistoryList.tsx';
import { cellField } from './cellSteps.ts';
import { cellName } from './changedCells.ts';
import { useRecordNames } from './useRecordNames.ts';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    boxSizing: 'border-box',
    width: '336px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    padding: '8px 8px 4px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  kind: { color: tokens.colorNeutralForeground3 },
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

/** Long enough to walk from cell to cell without asking about each. */
const walkingPauseMs = 120;

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
    <aside
      className={styles.pane}
      aria-label={t('history.cellHistory.name')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {cell === null || row === undefined ? (
        <>
          <div className={styles.head}>
            <PaneBar kind={t('history.cellHistory.name')} onClose={onClose} />
          </div>
          <EmptyNote words={t('history.cellHistory.nothingChosen')} />
        </>
      ) : (
        <CellHistory row={row} column={cell.field} onClose={onClose} />
      )}
    </aside>
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
        <PaneBar
          kind={t(field === null ? 'history.cellHistory.rowName' : 'history.cellHistory.name')}
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

function PaneBar(props: { readonly kind: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.kind}>{props.kind}</span>
      <Tooltip content={t('history.cellHistory.close')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          onClick={props.onClose}
        />
      </Tooltip>
    </div>
  );
}
