import { Link, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { dataGaps } from '#shared/reports/dataGaps.ts';
import { everyLine } from '#shared/reports/lineChoice.ts';
import type { Report } from '#shared/reports/report.ts';

import { StatusMark } from '../../ui/StatusMark.tsx';
import { useShowFigure } from '../figureList.ts';
import { Card } from './Card.tsx';
import { formatCount } from '../../ui/locale.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '6px 24px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  gap: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px' },
  link: { fontSize: 'inherit', textAlign: 'left' },
});

/** What is missing in the data that the figures are made from. */
export function QualityCard({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const show = useShowFigure();
  const found = dataGaps.filter((gap) => report.gaps[gap] > 0);
  return (
    <Card heading={t('reportScreen.quality.name')}>
      {found.length === 0 ? (
        <StatusMark tone="good">{t('reportScreen.quality.good')}</StatusMark>
      ) : (
        <ul className={styles.list}>
          {found.map((gap) => {
            const name = t(`reports.gaps.${gap}`, { days: report.staleDays });
            return (
              <li key={gap} className={styles.gap}>
                <StatusMark tone="warning">{name}</StatusMark>
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => show({ choice: { ...everyLine, gap }, name })}
                >
                  {t('reportScreen.quality.count', { words: formatCount(report.gaps[gap], t) })}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
