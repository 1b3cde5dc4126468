import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { EmptyNote } from '../ui/EmptyNote.tsx';
import type { Place } from './place.ts';
import type { Hit } from './searchPages.ts';

const useStyles = makeStyles({
  count: { margin: '0 0 8px', color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  hit: { display: 'grid', gap: '2px', paddingBlock: '8px', justifyItems: 'start' },
  page: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  excerpt: { color: tokens.colorNeutralForeground2 },
});

/** Where the guide speaks of what is looked for. */
export function Hits(props: {
  readonly hits: readonly Hit[];
  readonly query: string;
  readonly onGo: (place: Place) => void;
}) {
  const { hits, query, onGo } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  if (hits.length === 0) {
    return (
      <div role="status">
        <EmptyNote
          words={t('help.nothing', { words: query.trim() })}
          hint={t('help.nothingHint')}
        />
      </div>
    );
  }
  return (
    <>
      <p className={styles.count} role="status">
        {t('help.found', { count: hits.length })}
      </p>
      <ul className={styles.list}>
        {hits.map(({ topic, title, section, excerpt }) => (
          <li key={`${topic} ${section.id}`} className={styles.hit}>
            <Link as="button" onClick={() => onGo({ topic, section: section.id })}>
              {section.heading === '' ? title : section.heading}
            </Link>
            {section.heading !== '' && <span className={styles.page}>{title}</span>}
            <span className={styles.excerpt}>{excerpt}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
