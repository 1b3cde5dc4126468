import { makeStyles, ToggleButton, Toolbar, tokens } from '@fluentui/react-components';
import { PeopleCommunityRegular } from '@fluentui/react-icons/svg/people-community';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { chargeKinds } from '#shared/leaders/charge.ts';

import { EmptyCard, Way } from '../../ui/EmptyCard.tsx';
import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { DirectoryFileButtons } from '../files/DirectoryFileButtons.tsx';
import { ChargeList } from './ChargeList.tsx';
import { ChargeMatrix } from './ChargeMatrix.tsx';

const useStyles = makeStyles({
  tab: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minHeight: 0,
  },
  empty: { position: 'relative', height: '100%' },
  views: { display: 'flex', gap: '4px' },
  view: { whiteSpace: 'nowrap', minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

const views = ['locality', 'agency', 'field', 'list'] as const;

/** Who directs what: as a matrix of one kind, or all of it as a list. */
export function ChargeTab(props: { readonly onShowLeaders: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const bar = useToolbarStyles();
  const { leaders } = useWorkbook();
  const [view, setView] = useState<(typeof views)[number]>('locality');
  if (leaders.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyCard isAlone heading={t('agencies.charges.noLeaders.heading')}>
          <span>{t('agencies.charges.noLeaders.about')}</span>
          <Way
            isFirst
            words={t('agencies.charges.noLeaders.go')}
            hint={t('agencies.charges.noLeaders.goHint')}
            icon={<PeopleCommunityRegular />}
            onClick={props.onShowLeaders}
          />
        </EmptyCard>
      </div>
    );
  }
  return (
    <div className={styles.tab}>
      <Toolbar className={bar.bar} aria-label={t('agencies.charges.views.name')}>
        <div className={styles.views} role="group" aria-label={t('agencies.charges.views.name')}>
          {views.map((name) => (
            <ToggleButton
              key={name}
              className={styles.view}
              checked={name === view}
              appearance={name === view ? 'primary' : 'secondary'}
              onClick={() => setView(name)}
            >
              {t(`agencies.charges.views.${name}`)}
            </ToggleButton>
          ))}
        </div>
        <DirectoryFileButtons />
      </Toolbar>
      {view === 'list' ? (
        <ChargeList />
      ) : (
        <ChargeMatrix key={view} kind={chargeKinds.find((kind) => kind === view) ?? 'locality'} />
      )}
    </div>
  );
}
