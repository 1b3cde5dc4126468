import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useTranslation } from 'react-i18next';

import { isSameValue } from '#shared/changes/changeSet.ts';
import type { CellStep } from '#shared/history/historyStep.ts';
import type { Task } from '#shared/tasks/task.ts';
import { cellOfTask } from '#shared/tasks/taskCells.ts';
import type { TaskCellField } from '#shared/tasks/taskCells.ts';

import { useNavigation } from '../app/navigation.ts';
import { formatTime } from '../ui/formatMoment.ts';
import { CellDifference } from './CellDifference.tsx';
import { changedCells } from './changedCells.ts';
import { stepWords } from './stepWords.ts';
import { useRecordNames } from './useRecordNames.ts';
import type { RestoreCell } from './useRestoreCell.ts';

const useStyles = makeStyles({
  entry: {
    padding: '6px 16px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 96px',
  },
  step: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  cells: { display: 'grid', rowGap: '6px', margin: '4px 0 0' },
  value: { margin: 0 },
  empty: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '6px 0 0 -8px' },
  current: {
    color: tokens.colorNeutralForeground3,
    ':hover': { color: tokens.colorNeutralForeground3 },
  },
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

/** One step in the life of a cell, or of a row when `field` is null. */
export function CellHistoryEntry(props: {
  readonly change: CellStep;
  readonly field: TaskCellField | null;
  /** As it is now. */
  readonly task: Task;
  readonly onRestore: RestoreCell;
}) {
  const { change, field, task, onRestore } = props;
  const { step, after } = change;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showStep } = useNavigation();
  const label = stepWords(step, t);
  return (
    <li className={styles.entry}>
      <div className={styles.step}>{label}</div>
      <div className={styles.quiet}>
        {[formatTime(step.at), step.who].filter((fact) => fact !== null).join(' · ')}
      </div>
      <ChangedCells change={change} isWhole={field === null} />
      <div className={styles.buttons}>
        {field !== null && after !== null && (
          <RestoreButton
            isCurrent={isSameValue(after, cellOfTask(task, field))}
            onClick={() => onRestore(field, after)}
          />
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={t('history.cellHistory.openStepOf', { label })}
          onClick={() => showStep(step.id)}
        >
          {t('history.cellHistory.openStep')}
        </Button>
      </div>
    </li>
  );
}

function ChangedCells(props: { readonly change: CellStep; readonly isWhole: boolean }) {
  const { change, isWhole } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const names = useRecordNames();
  const cells = changedCells(change, names, t);
  const isOfWhole = change.before === null || change.after === null;
  if (!isWhole && cells.length === 0) {
    return (
      <div className={styles.cells}>
        <em className={styles.empty}>{t('history.cells.empty')}</em>
      </div>
    );
  }
  return (
    <dl className={styles.cells}>
      {cells.map(({ key, name, before, after }) => (
        <div key={key}>
          <dt className={styles.quiet} hidden={!isWhole}>
            {name}
          </dt>
          <dd className={styles.value}>
            <CellDifference before={before} after={after} isOfWhole={isOfWhole} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Stays where it is once the cell holds the value, so that the keyboard does too. */
function RestoreButton(props: { readonly isCurrent: boolean; readonly onClick: () => void }) {
  const { isCurrent, onClick } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={mergeClasses(styles.button, isCurrent && styles.current)}
      {...(isCurrent ? {} : { icon: <ArrowUndoRegular /> })}
      disabledFocusable={isCurrent}
      onClick={onClick}
    >
      {t(isCurrent ? 'history.cellHistory.current' : 'history.cellHistory.restore')}
    </Button>
  );
}
