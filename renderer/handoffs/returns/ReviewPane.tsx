import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ReturnReview, ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import type { Answer } from '../../app/useAnswer.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { dayInYear } from '../dayInYear.ts';
import type { RegisterRound } from '../register/packWords.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { ReviewFilters } from './ReviewFilters.tsx';
import { ReviewGrid } from './ReviewGrid.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import type { FileActions } from './ReviewHeader.tsx';
import { ReviewNotes } from './ReviewNotes.tsx';
import { ReviewStatus } from './ReviewStatus.tsx';
import { useReviewing } from './useReviewing.ts';
import { useReviewKeys } from './useReviewKeys.ts';
import { useReviewMenu } from './useReviewMenu.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minWidth: 0,
    minHeight: 0,
  },
  grid: { gridRow: 3, minWidth: 0, minHeight: 0, backgroundColor: tokens.colorNeutralBackground3 },
});

interface ReviewProps {
  readonly rounds: readonly RegisterRound[];
  readonly actions: FileActions;
  readonly isRunning: boolean;
  readonly onApply: (review: Pick<ReturnReview, 'summary' | 'revision'>) => void;
  readonly onTakeAllSafe: () => void;
  readonly onApplyAll: () => void;
  readonly onUpdate: (summary: ReturnSummary) => void;
}

/** One returned file of ours: what differs in it, and what becomes of that. */
export function ReviewPane(props: ReviewProps & { readonly answer: Answer<ReturnReview> }) {
  const { answer } = props;
  const { t } = useTranslation();
  switch (answer.state) {
    case 'asking':
      return <Spinner delay={300} label={t('handoffScreen.loading')} />;
    case 'failed':
      return <AnswerFailed error={answer.error} onRetry={answer.retry} />;
    case 'ready':
      return <Review {...props} review={answer.value} />;
  }
}

function Review(props: ReviewProps & { readonly review: ReturnReview }) {
  const { review, rounds, actions, isRunning, onApply, onUpdate } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { summary, revision } = review;
  const reviewing = useReviewing(review, onUpdate);
  const { lines, shown, grid } = reviewing;
  const keys = useReviewKeys(reviewing, props.onTakeAllSafe);
  const menu = useReviewMenu(reviewing, keys.askReason);
  const { year } = useWorkbook().plan;
  const round = rounds.find(({ packs }) => packs.some(({ id }) => id === summary.pack)) ?? null;

  function apply(): void {
    if (isRunning || reviewing.taken === 0) return;
    void reviewing.kept().then(() => onApply({ summary, revision }));
  }

  useShortcuts({
    'Ctrl+Enter': apply,
    'Ctrl+Shift+Enter': props.onApplyAll,
    'Ctrl+A': keys.takeSafe,
    'Ctrl+Shift+A': props.onTakeAllSafe,
  });

  return (
    <div className={styles.pane}>
      <ReviewHeader
        summary={summary}
        round={round}
        reviewing={reviewing}
        actions={actions}
        isRunning={isRunning}
        onTakeSafe={keys.takeSafe}
        onApply={apply}
      />
      <ReviewFilters reviewing={reviewing} />
      <div className={styles.grid}>
        {lines.length === 0 ? (
          <EmptyNote
            words={t('handoffScreen.review.same')}
            hint={t('handoffScreen.review.sameHint')}
          />
        ) : shown.length === 0 ? (
          <EmptyNote words={t('handoffScreen.review.nothing')} />
        ) : (
          <ReviewGrid
            ref={grid}
            lines={shown}
            sentOn={round === null ? '' : dayInYear(round.sentOn, year)}
            menu={menu}
            onKey={keys.run}
            onPress={(id, action) => reviewing.act([id], action)}
            onOwn={reviewing.writeOwn}
            onChoice={reviewing.setChoice}
          />
        )}
      </div>
      <ReviewNotes review={review} lines={lines} />
      {keys.reasonFor !== null && (
        <ReasonDialog
          onKeep={(because) => {
            reviewing.decide(keys.reasonFor ?? [], { take: 'ours', because });
            keys.endReason();
          }}
          onClose={keys.endReason}
        />
      )}
      <ReviewStatus reviewing={reviewing} />
    </div>
  );
}
