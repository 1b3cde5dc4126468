import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Contents } from './Contents.tsx';
import { readGuide } from './guide.ts';
import { HelpHead } from './HelpHead.tsx';
import { Hits } from './Hits.tsx';
import { PageView } from './PageView.tsx';
import { EnlargeContext } from './Picture.tsx';
import type { Place } from './place.ts';
import { PrintedPage } from './PrintedPage.tsx';
import { searchPages } from './searchPages.ts';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    boxSizing: 'border-box',
    width: '400px',
    '@media (max-width: 1499px)': { width: '340px' },
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    // Beside the screens there is not room for both.
    '@media (max-width: 1199px)': {
      position: 'absolute',
      inset: '0 0 0 auto',
      zIndex: 1,
      boxShadow: tokens.shadow16,
    },
  },
  wide: {
    position: 'absolute',
    inset: '0 0 0 auto',
    zIndex: 1,
    width: 'min(920px, 100%)',
    '@media (max-width: 1499px)': { width: 'min(920px, 100%)' },
    boxShadow: tokens.shadow16,
  },
  search: { margin: '0 16px 12px' },
  body: {
    overflowY: 'auto',
    padding: '4px 16px 24px',
    lineHeight: '20px',
    ':focus': { outline: 'none' },
  },
});

/** The guide, beside the screens or in front of them. `place` null: its contents. */
export function HelpPanel(props: {
  readonly place: Place | null;
  readonly onGo: (place: Place | null) => void;
  readonly onTour: (() => void) | null;
  readonly onShortcuts: () => void;
  readonly onClose: () => void;
}) {
  const { place, onGo, onClose } = props;
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const pages = useMemo(() => readGuide(i18n.language === 'en' ? 'en' : 'vi'), [i18n.language]);
  const [query, setQuery] = useState('');
  const [isWide, setIsWide] = useState(false);
  const [isPrinting, setIsPrinting] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => searchPages(pages, query), [pages, query]);
  const page = pages.find(({ topic }) => topic === place?.topic) ?? null;
  const isSearching = query.trim() !== '';

  useEffect(() => {
    const { current } = body;
    current?.scrollTo(0, 0);
    current?.focus({ preventScroll: true });
    if (place === null || place.section === '') return;
    document.getElementById(`guide-${place.section}`)?.scrollIntoView();
  }, [place]);

  function go(to: Place | null): void {
    setQuery('');
    onGo(to);
  }

  return (
    <EnlargeContext value={isWide ? null : () => setIsWide(true)}>
      <aside
        className={mergeClasses(styles.panel, isWide && styles.wide)}
        aria-label={t('help.name')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          if (isSearching) setQuery('');
          else onClose();
        }}
      >
        <HelpHead
          isWide={isWide}
          onContents={page === null && !isSearching ? null : () => go(null)}
          onPrint={page === null || isSearching ? null : () => setIsPrinting(true)}
          onWide={() => setIsWide(!isWide)}
          onClose={onClose}
        />
        <Input
          type="search"
          className={styles.search}
          aria-label={t('help.search')}
          placeholder={t('help.search')}
          contentBefore={<SearchRegular />}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <div ref={body} className={styles.body} tabIndex={-1}>
          {isSearching ? (
            <Hits hits={hits} query={query} onGo={go} />
          ) : page === null ? (
            <Contents
              pages={pages}
              onGo={go}
              onTour={props.onTour}
              onShortcuts={props.onShortcuts}
            />
          ) : (
            <PageView page={page} pages={pages} onGo={go} />
          )}
        </div>
        {isPrinting && page !== null && (
          <PrintedPage page={page} onDone={() => setIsPrinting(false)} />
        )}
      </aside>
    </EnlargeContext>
  );
}
