import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ReturnReview, ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useJob } from '../../app/job.ts';
import { useNotices } from '../../app/notices.ts';
import { formatCount } from '../../ui/locale.ts';
import { useEngine, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import { isOpen, isToBeTaken, reviewLines } from './reviewLines.ts';
import type { Said } from './reviewLines.ts';

const nothingSaid: Said = new Map();

/** Takes in what is decided about returned files, one step for each, and marks what needs no look. */
export interface ApplyReturns {
  readonly isRunning: boolean;
  /** Exactly what was shown: refused when the workbook has changed since. */
  readonly apply: (review: Pick<ReturnReview, 'summary' | 'revision'>) => void;
  readonly applyAll: (files: readonly ReturnSummary[]) => void;
  /** Decides to take all cells of these files that nothing speaks against. */
  readonly takeAllSafe: (files: readonly ReturnSummary[]) => void;
}

export function useApplyReturns(ways: {
  readonly undoStep: () => void;
  readonly onUpdate: (summary: ReturnSummary) => void;
}): ApplyReturns {
  const { t } = useTranslation();
  const engine = useEngine();
  const store = useWorkbookStore();
  const { notify, showError } = useNotices();
  const { confirm } = useMayEdit();
  const runJob = useJob();
  const [isRunning, setIsRunning] = useState(false);
  const latestWays = useRef(ways);
  useLayoutEffect(() => {
    latestWays.current = ways;
  });

  /** Cells that were taken in; null when it was stopped or refused, which the user was told. */
  const applyOne = useCallback(
    async ({ summary, revision }: Pick<ReturnReview, 'summary' | 'revision'>) => {
      const title = t('handoffScreen.review.applying', { file: summary.file });
      const done = await runJob(title, (running, signal) =>
        running.handoffs.returns.apply({ return: summary.id, revision }, { signal }),
      );
      if (done === null) return null;
      await store.seen(done.revision);
      return done;
    },
    [runJob, store, t],
  );

  async function applyShown(review: Pick<ReturnReview, 'summary' | 'revision'>): Promise<void> {
    const done = await applyOne(review);
    if (done === null) return;
    const { applied, revision, summary } = done;
    const cells = formatCount(applied, t);
    const agency = summary.agency ?? summary.file;
    const open = summary.counts.open;
    notify({
      text: [
        t('handoffScreen.review.applied', { cells, agency }),
        ...(open === 0
          ? []
          : [t('handoffScreen.review.appliedOpen', { number: formatCount(open, t) })]),
      ].join(' · '),
      action: {
        label: t('handoffScreen.undo'),
        run() {
          // What was done since then would be taken back instead.
          if (store.getView().revision === revision) latestWays.current.undoStep();
          else notify({ text: t('handoffScreen.undoLate'), tone: 'info' });
        },
      },
    });
  }

  async function applyEach(files: readonly ReturnSummary[]): Promise<void> {
    let cells = 0;
    let count = 0;
    for (const { id } of files) {
      // What the files before it changed may stand against it by now.
      const review = await engine.handoffs.returns.review({ return: id });
      if (!reviewLines(review, nothingSaid).some(isToBeTaken)) continue;
      const done = await applyOne(review);
      if (done === null) break;
      cells += done.applied;
      count += 1;
    }
    notify(
      count === 0
        ? { text: t('handoffScreen.review.applyNothing'), tone: 'info' }
        : {
            text: t('handoffScreen.review.appliedAll', {
              cells: formatCount(cells, t),
              files: formatCount(count, t),
            }),
          },
    );
  }

  async function takeEach(files: readonly ReturnSummary[]): Promise<void> {
    let cells = 0;
    let count = 0;
    for (const { id } of files) {
      const review = await engine.handoffs.returns.review({ return: id });
      const safe = reviewLines(review, nothingSaid).filter((line) => line.isSafe && isOpen(line));
      if (safe.length === 0) continue;
      const summary = await engine.handoffs.returns.decide({
        return: id,
        decisions: safe.map((line) => ({ key: line.id, decision: { take: 'theirs' } })),
      });
      latestWays.current.onUpdate(summary);
      cells += safe.length;
      count += 1;
    }
    notify(
      count === 0
        ? { text: t('handoffScreen.returns.takenNothing'), tone: 'info' }
        : {
            text: t('handoffScreen.returns.taken', {
              cells: formatCount(cells, t),
              files: formatCount(count, t),
            }),
          },
    );
  }

  function run(work: () => Promise<void>): void {
    if (isRunning || !confirm()) return;
    setIsRunning(true);
    work()
      .catch(showError)
      .finally(() => setIsRunning(false));
  }

  return {
    isRunning,
    apply: (review) => run(() => applyShown(review)),
    applyAll: (files) => run(() => applyEach(files)),
    takeAllSafe: (files) => run(() => takeEach(files)),
  };
}
