import { Button, Spinner } from '@fluentui/react-components';
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useTranslation } from 'react-i18next';

import type { HistoryStep } from '#shared/history/historyStep.ts';

import { AnswerFailed } from '../app/AnswerFailed.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import type { GoToWords } from '../versions/GoToQuestion.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { ChangedRecord } from './ChangedRecord.tsx';
import { useHistoryStyles } from './historyStyles.ts';
import { momentWords } from './moments.ts';
import { stepWords, whoWords } from './stepWords.ts';
import { formatCount } from '../ui/locale.ts';
import { useGoToRecord } from './useGoToRecord.ts';
import { useRecordNames } from './useRecordNames.ts';
import { useStepChanges } from './useStepChanges.ts';
import type { StepChanges } from './useStepChanges.ts';

/** What one step changed, and the ways back to it. */
export function StepDetail(props: {
  readonly id: number;
  /** Its line in the list, to be told while the rest is read; null when it is not there. */
  readonly listed: HistoryStep | null;
  readonly onCompare: () => void;
  readonly onGoTo: (words: GoToWords) => void;
}) {
  const { id, listed, onCompare, onGoTo } = props;
  const styles = useHistoryStyles();
  const read = useStepChanges(id);
  const step = read.step ?? listed;
  return (
    <div className={styles.detail}>
      <div className={styles.heading}>
        {step !== null && <StepHeading step={step} onCompare={onCompare} onGoTo={onGoTo} />}
      </div>
      <div className={styles.body}>
        <ChangeList read={read} />
      </div>
    </div>
  );
}

function StepHeading(props: {
  readonly step: HistoryStep;
  readonly onCompare: () => void;
  readonly onGoTo: (words: GoToWords) => void;
}) {
  const { step, onCompare, onGoTo } = props;
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const { revision } = useWorkbook();
  const isNow = step.id === revision;
  const label = stepWords(step, t);
  const at = momentWords(step.at);
  const counts = t('history.steps.rowsAndCells', {
    rows: formatCount(step.changes, t),
    cells: formatCount(step.cells, t),
  });
  const facts = [at, whoWords(step, t), ...(step.changes === 0 ? [] : [counts])];
  return (
    <>
      <div>
        <h2 className={styles.title}>{label}</h2>
        <div className={styles.quiet}>{facts.join(' · ')}</div>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<HistoryRegular />}
          disabledFocusable={isNow}
          onClick={() =>
            onGoTo({
              heading: t('history.goTo.stepHeading', { at }),
              hint: t('history.goTo.stepHint', { label }),
              action: t('history.goTo.step'),
            })
          }
        >
          {t('history.steps.goTo')}
        </Button>
        <Button
          size="small"
          icon={<BranchCompareRegular />}
          disabledFocusable={isNow}
          onClick={onCompare}
        >
          {t('history.steps.compare')}
        </Button>
        {isNow && <span className={styles.quiet}>{t('history.steps.isNow')}</span>}
      </div>
    </>
  );
}

function ChangeList(props: { readonly read: StepChanges }) {
  const { changes, step, isAsking, cellsLeft, failure, showMore } = props.read;
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const names = useRecordNames();
  const goTo = useGoToRecord();
  return (
    <>
      <div role="region" aria-label={t('history.cells.of')}>
        {changes.map((change, index) => (
          <ChangedRecord
            // A step may touch a record twice.
            key={index}
            change={change}
            names={names}
            onGo={goTo(change)}
          />
        ))}
      </div>
      {step?.changes === 0 && <EmptyNote words={t('history.steps.noCells')} />}
      {failure !== null && <AnswerFailed error={failure.error} onRetry={failure.retry} />}
      <div className={styles.foot}>
        {isAsking ? (
          <Spinner size="tiny" delay={300} label={t('history.loading')} />
        ) : (
          cellsLeft > 0 && (
            <Button onClick={showMore}>
              {t('history.cells.more', { cells: formatCount(cellsLeft, t) })}
            </Button>
          )
        )}
      </div>
    </>
  );
}
