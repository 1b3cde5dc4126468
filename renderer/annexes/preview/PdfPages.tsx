import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { listenForZoom } from '../../grid/zoom.ts';
import { pageGap, shareOf } from './pageZoom.ts';
import type { PageZoom } from './pageZoom.ts';
import { PdfPage } from './PdfPage.tsx';
import { useNearPages, useRoom, useSteadyPlace } from './usePageView.ts';
import type { OpenPdf } from './usePdf.ts';

/** What is seen of the pages. */
export interface PagesInSight {
  /** The page in the middle, from 1. */
  readonly page: number;
  /** Of their size on paper. */
  readonly share: number;
}

const useStyles = makeStyles({
  scroller: {
    height: '100%',
    overflowX: 'auto',
    // Always there: pages as wide as the room would change with it.
    overflowY: 'scroll',
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  pages: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    boxSizing: 'border-box',
    gap: `${pageGap}px`,
    minWidth: 'max-content',
    padding: `${pageGap}px`,
  },
});

/** Scrolls to a page. */
export function goToPage(scroller: HTMLElement | null, page: number): void {
  scroller?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
}

/** The pages of a PDF below each other, as a printer would put them out. */
export function PdfPages(props: {
  readonly pdf: OpenPdf;
  readonly zoom: PageZoom;
  readonly onSight: (sight: PagesInSight) => void;
  readonly onZoomBy: (by: 1 | -1) => void;
  readonly onError: (error: unknown) => void;
  readonly scrollerRef: RefObject<HTMLDivElement | null>;
}) {
  const { pdf, zoom, onSight, onZoomBy, onError, scrollerRef: scroller } = props;
  const { file, firstSize } = pdf;
  const { t } = useTranslation();
  const styles = useStyles();
  const pages = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const share = shareOf(zoom, firstSize, room);
  const near = useNearPages(scroller, pages, file.pageCount);
  useSteadyPlace(scroller, share);

  function look(): void {
    const element = scroller.current;
    if (element === null) return;
    const middle = element.scrollTop + element.clientHeight / 2;
    const shown = [...near]
      .toSorted((a, b) => a - b)
      .findLast((number) => {
        const page = pages.current?.children[number - 1];
        return page instanceof HTMLElement && page.offsetTop <= middle;
      });
    onSight({ page: shown ?? 1, share });
  }
  useLayoutEffect(look);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const controller = new AbortController();
    listenForZoom(element, onZoomBy, controller.signal);
    return () => controller.abort();
  }, [onZoomBy, scroller]);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="region"
      aria-label={t('annexScreen.preview.name')}
      tabIndex={0}
      onScroll={look}
    >
      <div ref={pages} className={styles.pages}>
        {Array.from({ length: file.pageCount }, (_, index) => (
          <PdfPage
            key={index}
            file={file}
            number={index + 1}
            usualSize={firstSize}
            share={share}
            isNear={near.has(index + 1)}
            onError={onError}
          />
        ))}
      </div>
    </div>
  );
}
