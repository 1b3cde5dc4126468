import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Examination } from '#shared/damage/examination.ts';
import { recommend } from '#shared/damage/recommend.ts';
import type { Way } from '#shared/damage/recommend.ts';

import { BackupWay } from './BackupWay.tsx';
import { LossTable } from './LossTable.tsx';
import { salvageWords } from './lossWords.ts';
import type { Recovering } from './useRecover.ts';
import { WayCard } from './WayCard.tsx';

const useStyles = makeStyles({
  heading: {
    margin: '8px 0 12px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
    gap: '16px',
    marginBottom: '24px',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The two ways to go on, side by side, and what each part of the plan would lose. */
export function Ways(props: {
  readonly examination: Examination;
  readonly recovering: Recovering;
}) {
  const { examination, recovering } = props;
  const { tables, backup, token } = examination;
  const { t } = useTranslation();
  const styles = useStyles();
  const best = recommend(examination);
  const partsOf = (way: Way) => ({
    reason: best?.way === way ? t(`damage.reasons.${best.reason}`) : null,
    isWriting: recovering.writing === way,
    isDisabled: recovering.writing !== null,
    failure: recovering.failureOf(way),
  });
  return (
    <>
      <h2 className={styles.heading}>{t('damage.ways.heading')}</h2>
      <div className={styles.ways}>
        <BackupWay
          {...partsOf('backup')}
          examination={examination}
          onRun={(from) => recovering.run('backup', from)}
        />
        <WayCard
          {...partsOf('salvage')}
          heading={t('damage.salvage.heading')}
          action={t('damage.salvage.run')}
          onRun={
            token === null ? null : () => recovering.run('salvage', { type: 'salvage', token })
          }
        >
          {token === null ? (
            <span>{t('damage.salvage.none')}</span>
          ) : (
            <>
              <span className={styles.quiet}>{t('damage.salvage.about')}</span>
              {salvageWords(tables, t).map((words) => (
                <span key={words}>{words}</span>
              ))}
            </>
          )}
        </WayCard>
      </div>
      <LossTable tables={tables} hasBackup={backup !== null} />
    </>
  );
}
