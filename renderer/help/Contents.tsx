import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import { useTranslation } from 'react-i18next';

import type { Place } from './place.ts';
import type { GuidePage } from './readPage.ts';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: '0 0 20px', paddingInlineStart: '24px' },
  item: { paddingBlock: '4px' },
  ways: { display: 'grid', gap: '8px', justifyItems: 'start' },
});

/** All pages, and what else explains the program. */
export function Contents(props: {
  readonly pages: readonly GuidePage[];
  readonly onGo: (place: Place) => void;
  /** Null while no plan is open that the tour could lead through. */
  readonly onTour: (() => void) | null;
  readonly onShortcuts: () => void;
}) {
  const { pages, onGo, onTour, onShortcuts } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{t('help.contents')}</h3>
      <ol className={styles.list}>
        {pages.map(({ topic, title }) => (
          <li key={topic} className={styles.item}>
            <Link as="button" onClick={() => onGo({ topic, section: '' })}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
      <div className={styles.ways}>
        {onTour !== null && (
          <Button icon={<HatGraduationRegular />} onClick={onTour}>
            {t('help.tour')}
          </Button>
        )}
        <Button icon={<KeyboardRegular />} onClick={onShortcuts}>
          {t('help.shortcuts')}
        </Button>
      </div>
    </>
  );
}
