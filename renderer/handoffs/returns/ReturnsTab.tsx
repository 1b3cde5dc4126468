import { makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import { MailInboxArrowDownRegular } from '@fluentui/react-icons/svg/mail-inbox-arrow-down';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { useAnswer } from '../../app/useAnswer.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { useHistoryStyles } from '../../history/historyStyles.ts';
import { EmptyCard, Way } from '../../ui/EmptyCard.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import type { RegisterRound } from '../register/packWords.ts';
import type { HandoffsWindow } from '../useHandoffsWindow.ts';
import { isWaiting } from '../useReturns.ts';
import { ConsentPane } from './ConsentPane.tsx';
import { FilesBar } from './FilesBar.tsx';
import { ReceivedOn } from './ReceivedOn.tsx';
import { ReturnList } from './ReturnList.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import { useApplyReturns } from './useApplyReturns.ts';
import type { ApplyReturns } from './useApplyReturns.ts';
import { useFileActions } from './useFileActions.ts';

const useStyles = makeStyles({
  // On a small laptop screen enlarged to 125 % the review still has room for all of its columns.
  panes: { gridTemplateColumns: 'clamp(220px, 40vw - 246px, 300px) minmax(0, 1fr)' },
  side: { gridTemplateRows: 'auto minmax(0, 1fr) auto' },
  screen: { position: 'relative', height: '100%' },
});

interface ReturnsProps {
  readonly rounds: readonly RegisterRound[];
  readonly window: HandoffsWindow;
  readonly undoStep: () => void;
}

/** The files that came back, and the review of one of them. */
export function ReturnsTab(props: ReturnsProps) {
  const { answer, list } = props.window.returns;
  const { t } = useTranslation();
  if (answer.state === 'asking') {
    return <Spinner delay={300} label={t('handoffScreen.loading')} />;
  }
  if (answer.state === 'failed') {
    return <AnswerFailed error={answer.error} onRetry={answer.retry} />;
  }
  return list.length === 0 ? <NoReturns window={props.window} /> : <Files {...props} />;
}

function NoReturns({ window }: { readonly window: HandoffsWindow }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  return (
    <div className={styles.screen}>
      <EmptyCard isAlone heading={t('handoffScreen.returns.empty')}>
        <Way
          isFirst
          words={t('handoffScreen.receive')}
          hint={t('handoffScreen.returns.emptyHint')}
          icon={<MailInboxArrowDownRegular />}
          why={why}
          onClick={window.receiving.choose}
        />
      </EmptyCard>
      <StatusLine keys="">{''}</StatusLine>
    </div>
  );
}

function Files({ rounds, window, undoStep }: ReturnsProps) {
  const { view, change, returns, receiving } = window;
  const { list, update } = returns;
  const panes = useHistoryStyles();
  const styles = useStyles();
  /** Goes up when files were decided about that are not on the screen. */
  const [ticks, setTicks] = useState(0);
  const chosen =
    list.find(({ id }) => id === view.returned) ?? list.find(isWaiting) ?? list[0] ?? null;
  const waiting = list.filter((summary) => summary.pack !== null && isWaiting(summary));
  const applying = useApplyReturns({
    undoStep,
    onUpdate(summary) {
      update(summary);
      setTicks((before) => before + 1);
    },
  });

  function stepFile(by: 1 | -1): void {
    const ids = listed(list);
    const next = ids[ids.indexOf(chosen?.id ?? -1) + by];
    if (next !== undefined) change({ returned: next });
  }
  useShortcuts({
    'Ctrl+PageDown': () => stepFile(1),
    'Ctrl+PageUp': () => stepFile(-1),
  });

  return (
    <div className={mergeClasses(panes.panes, styles.panes)}>
      <div className={mergeClasses(panes.side, styles.side)}>
        <FilesBar waiting={waiting} applying={applying} onReceive={receiving.choose} />
        <ReturnList
          list={list}
          unkept={receiving.unkept}
          chosen={chosen?.id ?? null}
          onChoose={(returned) => change({ returned })}
        />
        <ReceivedOn day={receiving.receivedOn} onChange={receiving.setReceivedOn} />
      </div>
      {chosen !== null && (
        <File
          key={chosen.id}
          summary={chosen}
          rounds={rounds}
          waiting={waiting}
          ticks={ticks}
          applying={applying}
          onUpdate={update}
          onMinutes={() => change({ tab: 'minutes' })}
        />
      )}
    </div>
  );
}

/** In the order in which the list shows them. */
function listed(list: readonly ReturnSummary[]): number[] {
  const isDone = (summary: ReturnSummary): boolean => !isWaiting(summary);
  return [...list.filter(isWaiting), ...list.filter(isDone)].map(({ id }) => id);
}

function File(props: {
  readonly summary: ReturnSummary;
  readonly rounds: readonly RegisterRound[];
  readonly waiting: readonly ReturnSummary[];
  readonly ticks: number;
  readonly applying: ApplyReturns;
  readonly onUpdate: (summary: ReturnSummary) => void;
  readonly onMinutes: () => void;
}) {
  const { summary, rounds, waiting, ticks, applying, onUpdate, onMinutes } = props;
  const { revision } = useWorkbook();
  const { saveFile, discard, assign } = useFileActions(summary);
  const actions = {
    saveFile,
    showMinutes: onMinutes,
    discard: summary.merged === null ? discard : null,
  };
  // Of no pack there is nothing to review, which the answer says as well as any.
  const answer = useAnswer(
    `return ${String(summary.id)} ${String(summary.pack)}`,
    revision + ticks,
    (engine) => engine.handoffs.returns.review({ return: summary.id }),
  );
  if (summary.pack === null) {
    return <ConsentPane summary={summary} rounds={rounds} actions={actions} onAssign={assign} />;
  }
  return (
    <ReviewPane
      answer={answer}
      rounds={rounds}
      actions={actions}
      isRunning={applying.isRunning}
      onApply={applying.apply}
      onTakeAllSafe={() => applying.takeAllSafe(waiting)}
      onApplyAll={() => applying.applyAll(waiting)}
      onUpdate={onUpdate}
    />
  );
}
