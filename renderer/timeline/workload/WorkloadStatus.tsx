import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Workload } from '#shared/timeline/workload.ts';

import { AsOfButton } from '../../asOf/AsOfButton.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import styles from './workload.module.css';
import { formatCount } from '../../ui/locale.ts';

const useStyles = makeStyles({
  legend: { display: 'inline-flex', alignItems: 'center', gap: '6px', marginLeft: '18px' },
});

/** How much there is, and what the grounds of the cells mean. */
export function WorkloadStatus(props: {
  readonly load: Workload;
  readonly year: number;
  readonly limit: number;
}) {
  const { load, year, limit } = props;
  const { t } = useTranslation();
  const legend = useStyles().legend;
  const tasks = load.rows.reduce((sum, { total }) => sum + total, 0);
  const agencies = load.rows.filter(({ agency }) => agency !== null).length;
  return (
    <StatusLine keys={t('timeline.workload.keys')}>
      <span>
        {t('timeline.workload.summary', { agencies, tasks: formatCount(tasks, t), year })}
      </span>
      <span className={legend}>
        {t('timeline.workload.less')}
        <span className={styles['scale']} aria-hidden="true" />
        {t('timeline.workload.more')}
      </span>
      <span className={legend}>{`▲ ${t('timeline.workload.limit', { limit })}`}</span>
      <AsOfButton />
    </StatusLine>
  );
}
