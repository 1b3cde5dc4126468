import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CellStep } from '#shared/history/historyStep.ts';
import type { TaskCellField } from '#shared/tasks/taskCells.ts';

import { AnswerFailed } from '../app/AnswerFailed.tsx';
import { useAnswer } from '../app/useAnswer.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';
import { CellHistoryEntry } from './CellHistoryEntry.tsx';
import { isUntouched, momentsOf } from './cellSteps.ts';
import { groupByDay } from './moments.ts';
import { useRestoreCell } from './useRestoreCell.ts';

const useStyles = makeStyles({
  list: {
    boxSizing: 'border-box',
    minHeight: 0,
    overflowY: 'auto',
    padding: '0 0 16px',
    outline: 'none',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  entries: { margin: 0, padding: 0, listStyleType: 'none' },
  day: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    // Beside the sign that the list has the keyboard.
    margin: '0 2px',
    padding: '10px 14px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, padding: '12px 16px 0', color: tokens.colorNeutralForeground2 },
  waiting: { padding: '16px' },
});

/** The steps that changed a cell (`field` null: a row), newest first, as they come to be. */
export function CellHistoryList(props: {
  readonly row: TaskRow;
  readonly field: TaskCellField | null;
  /** What the row is called. */
  readonly name: string;
}) {
  const { row, field, name } = props;
  const { id } = row;
  const { t } = useTranslation();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const answer = useAnswer(`${id} ${field ?? ''}`, useChangeCount(row.task), (engine) =>
    engine.history.cell({ id, field }),
  );
  // The pane was asked for: the keyboard goes into it, and stays there while it follows the grid.
  useEffect(() => list.current?.focus(), []);
  return (
    <div
      ref={list}
      className={styles.list}
      tabIndex={0}
      role="region"
      aria-label={t('history.cellHistory.list')}
    >
      {answer.state === 'asking' && (
        <Spinner className={styles.waiting} size="tiny" delay={300} label={t('history.loading')} />
      )}
      {answer.state === 'failed' && <AnswerFailed error={answer.error} onRetry={answer.retry} />}
      {answer.state === 'ready' && (
        <CellSteps steps={answer.value} row={row} field={field} name={name} />
      )}
    </div>
  );
}

function CellSteps(props: {
  readonly steps: readonly CellStep[];
  readonly row: TaskRow;
  readonly field: TaskCellField | null;
  readonly name: string;
}) {
  const { steps, row, field, name } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const restore = useRestoreCell(row.task, name);
  const days = useMemo(() => groupByDay(momentsOf(steps), t), [steps, t]);
  if (steps.length === 0) return <EmptyNote words={t('history.cellHistory.none')} />;
  const untouched =
    field === null ? 'history.cellHistory.untouchedRow' : 'history.cellHistory.untouched';
  return (
    <>
      {isUntouched(steps) && <p className={styles.note}>{t(untouched)}</p>}
      {days.map((day) => (
        <section key={day.name} aria-label={day.name}>
          <h3 className={styles.day}>{day.name}</h3>
          <ol className={styles.entries}>
            {day.items.map(({ change }, at) => (
              <CellHistoryEntry
                // A step may change a cell twice.
                key={`${change.step.id} ${at}`}
                change={change}
                field={field}
                task={row.task}
                onRestore={restore}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** Counts up whenever the record is another one than before. */
function useChangeCount(record: object): number {
  const [seen, setSeen] = useState({ record, count: 0 });
  if (seen.record !== record) setSeen({ record, count: seen.count + 1 });
  return seen.count;
}
