import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { JobProgress } from '#shared/contract/job.ts';

import { useEngine } from '../workbook/WorkbookProvider.tsx';
import { describeFailure } from './describeFailure.ts';
import { useHost } from './host.ts';
import { BusyContext, JobContext } from './job.ts';
import type { RunJob } from './job.ts';
import { useNotices } from './notices.ts';

/** A job that is over sooner shows nothing. */
const quietMs = 300;

interface RunningJob {
  readonly title: string;
  readonly progress: JobProgress | null;
  readonly isStopping: boolean;
}

export function JobProvider(props: { readonly children: ReactNode }) {
  const engine = useEngine();
  const { notify, showError } = useNotices();
  const { t } = useTranslation();
  const [job, setJob] = useState<RunningJob | null>(null);
  const controller = useRef<AbortController | null>(null);
  useTaskBar(job);

  const runJob = useCallback<RunJob>(
    async (title, start) => {
      if (controller.current !== null) return null;
      const { signal } = (controller.current = new AbortController());
      setJob({ title, progress: null, isStopping: false });
      try {
        for await (const event of await start(engine, signal)) {
          if (event.type === 'done') return event.result;
          setJob((running) => running && { ...running, progress: event });
        }
      } catch (error) {
        const isCancelled = signal.aborted && describeFailure(error, t) === null;
        if (isCancelled) notify({ text: t('errors.cancelled'), tone: 'info' });
        else showError(error);
      } finally {
        controller.current = null;
        setJob(null);
      }
      return null;
    },
    [engine, notify, showError, t],
  );

  function stop(): void {
    setJob((running) => running && { ...running, isStopping: true });
    controller.current?.abort();
  }

  return (
    <BusyContext value={job !== null}>
      <JobContext value={runJob}>{props.children}</JobContext>
      {job !== null && <JobDialog {...job} onStop={stop} />}
    </BusyContext>
  );
}

/** The task bar shows how far the job is, in whole percents. */
function useTaskBar(job: RunningJob | null): void {
  const { setProgress } = useHost();
  const total = job?.progress?.total ?? null;
  const percent =
    total === null ? null : Math.round(((job?.progress?.done ?? 0) / Math.max(total, 1)) * 100);
  const isRunning = job !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(
      () => setProgress(percent === null ? 'unknown' : Math.min(percent, 100) / 100),
      quietMs,
    );
    return () => clearTimeout(timer);
  }, [isRunning, percent, setProgress]);
  useEffect(() => {
    if (!isRunning) return;
    return () => setProgress(null);
  }, [isRunning, setProgress]);
}

const useStyles = makeStyles({
  surface: { width: '440px' },
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  stage: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

function JobDialog(props: RunningJob & { readonly onStop: () => void }) {
  const { title, progress, isStopping, onStop } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const isVisible = useDelay(quietMs);
  const total = progress?.total ?? null;
  // What is being saved is done before a cancel could arrive.
  const mayStop = !isStopping && progress?.stage !== 'saving';
  return (
    <Dialog open={isVisible} modalType="alert" onOpenChange={() => mayStop && onStop()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            <div className={styles.stage} aria-live="polite">
              <span>
                {t(`app.job.${isStopping ? 'cancelling' : (progress?.stage ?? 'starting')}`)}
              </span>
              {progress !== null && total !== null && (
                <span>{t('app.job.progress', { done: progress.done, total })}</span>
              )}
            </div>
            {progress === null || total === null ? (
              <ProgressBar aria-label={title} />
            ) : (
              <ProgressBar aria-label={title} value={progress.done} max={Math.max(total, 1)} />
            )}
          </DialogContent>
          <DialogActions>
            <Button disabled={!mayStop} onClick={onStop}>
              {t('app.job.cancel')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function useDelay(delayMs: number): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return isOver;
}
