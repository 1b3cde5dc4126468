import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { JobProgress } from '#shared/contract/job.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { useNotices } from '../../app/notices.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { usePaused } from '../../ui/usePaused.ts';
import { stepShare } from './pageZoom.ts';
import type { PageZoom } from './pageZoom.ts';
import { PageBar } from './PageBar.tsx';
import { goToPage, PdfPages } from './PdfPages.tsx';
import type { PagesInSight } from './PdfPages.tsx';
import type { AnnexPreview } from './useAnnexPreview.ts';
import { usePdf } from './usePdf.ts';

/** What is over sooner is not worth a word. */
const quietMs = 600;

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  pages: { position: 'relative', minHeight: 0 },
  over: { position: 'absolute', zIndex: 1, insetInline: 0, top: 0 },
  waiting: {
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    gap: '12px',
    height: '100%',
    color: tokens.colorNeutralForeground2,
  },
  progress: { width: '320px' },
  state: { display: 'inline-flex', alignItems: 'center', gap: '8px' },
});

/** What will be printed, page by page, and how its making stands. */
export function PreviewPane(props: {
  readonly preview: AnnexPreview;
  /** The pages themselves, which can take the keyboard. */
  readonly pagesRef: RefObject<HTMLDivElement | null>;
}) {
  const { preview, pagesRef } = props;
  const { now, pdf: bytes, stop, again } = preview;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showError } = useNotices();
  const pdf = usePdf(bytes, showError);
  const [zoom, setZoom] = useState<PageZoom>('width');
  const [sight, setSight] = useState<PagesInSight>({ page: 1, share: 1 });
  const { share } = sight;
  const isLong = usePaused(now.state === 'making', quietMs);

  const look = useCallback(
    (seen: PagesInSight) =>
      setSight((before) =>
        before.page === seen.page && before.share === seen.share ? before : seen,
      ),
    [],
  );
  const zoomBy = useCallback((by: 1 | -1) => setZoom(stepShare(share, by)), [share]);

  return (
    <div className={styles.pane}>
      <div className={styles.pages}>
        {now.state === 'failed' && (
          <div className={styles.over}>
            <AnswerFailed error={now.error} onRetry={again} />
          </div>
        )}
        {pdf !== null ? (
          <PdfPages
            scrollerRef={pagesRef}
            pdf={pdf}
            zoom={zoom}
            onSight={look}
            onZoomBy={zoomBy}
            onError={showError}
          />
        ) : now.state === 'stopped' ? (
          <div className={styles.waiting}>
            <EmptyNote words={t('annexScreen.preview.stopped')} />
            <Button onClick={again}>{t('annexScreen.preview.again')}</Button>
          </div>
        ) : (
          now.state !== 'failed' && <FirstPages now={now} onStop={stop} />
        )}
      </div>
      {pdf !== null && (
        <PageBar
          page={sight.page}
          pageCount={pdf.file.pageCount}
          share={share}
          zoom={zoom}
          onPage={(page) => goToPage(pagesRef.current, page)}
          onZoom={setZoom}
        >
          <span className={styles.state} role="status">
            {now.state === 'making' && isLong && (
              <>
                <Spinner size="extra-tiny" label={t('annexScreen.preview.remaking')} />
                <Button size="small" appearance="subtle" onClick={stop}>
                  {t('annexScreen.preview.stop')}
                </Button>
              </>
            )}
            {now.state === 'stopped' && (
              <>
                {t('annexScreen.preview.outdated')}
                <Button size="small" appearance="subtle" onClick={again}>
                  {t('annexScreen.preview.again')}
                </Button>
              </>
            )}
          </span>
        </PageBar>
      )}
    </div>
  );
}

/** Stands where the first picture of all will be. */
function FirstPages(props: { readonly now: AnnexPreview['now']; readonly onStop: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const progress: JobProgress | null = props.now.state === 'making' ? props.now.progress : null;
  const total = progress?.total ?? null;
  return (
    <div className={styles.waiting} role="status">
      {t('annexScreen.preview.making')}
      <ProgressBar
        className={styles.progress}
        aria-label={t('annexScreen.preview.making')}
        {...(progress === null || total === null
          ? {}
          : { value: progress.done, max: Math.max(total, 1) })}
      />
      <Button onClick={props.onStop}>{t('annexScreen.preview.stop')}</Button>
    </div>
  );
}
