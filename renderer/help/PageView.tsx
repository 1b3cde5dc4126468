import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useTranslation } from 'react-i18next';

import { Blocks } from './Blocks.tsx';
import type { Place } from './place.ts';
import type { GuidePage } from './readPage.ts';

const useStyles = makeStyles({
  title: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  page: { maxWidth: '760px', userSelect: 'text' },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    marginTop: '20px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  turn: { paddingInline: 0, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  after: { marginInlineStart: 'auto', textAlign: 'end' },
});

/** A page, with the way to the one before and the one after it. */
export function PageView(props: {
  readonly page: GuidePage;
  readonly pages: readonly GuidePage[];
  readonly onGo: (place: Place) => void;
}) {
  const { page, pages, onGo } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const at = pages.indexOf(page);
  const before = pages[at - 1];
  const after = pages[at + 1];
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>{page.title}</h2>
      <Blocks tokens={page.tokens} onGo={onGo} />
      <footer className={styles.foot}>
        {before !== undefined && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.turn}
            icon={<ChevronLeftRegular />}
            aria-label={t('help.before', { page: before.title })}
            onClick={() => onGo({ topic: before.topic, section: '' })}
          >
            {before.title}
          </Button>
        )}
        {after !== undefined && (
          <Button
            size="small"
            appearance="transparent"
            className={mergeClasses(styles.turn, styles.after)}
            icon={<ChevronRightRegular />}
            iconPosition="after"
            aria-label={t('help.after', { page: after.title })}
            onClick={() => onGo({ topic: after.topic, section: '' })}
          >
            {after.title}
          </Button>
        )}
      </footer>
    </article>
  );
}
