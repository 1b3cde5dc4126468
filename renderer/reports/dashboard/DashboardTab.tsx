import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import type { Dashboard } from '#shared/reports/dashboard.ts';
import { wholePlan } from '#shared/reports/reportFilter.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { useAsOf } from '../../asOf/asOf.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useCalendarExport } from '../useCalendarExport.ts';
import { WithFigureList } from '../WithFigureList.tsx';
import { AgeChart } from './AgeChart.tsx';
import { GroupCard } from './GroupCard.tsx';
import { QualityCard } from './QualityCard.tsx';
import { TodayCard } from './TodayCard.tsx';
import { TotalTiles } from './TotalTiles.tsx';
import { useDashboard } from './useDashboard.ts';

const useStyles = makeStyles({
  scroll: {
    minHeight: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  page: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '12px',
    padding: '12px 16px 24px',
    '@media print': { padding: 0 },
  },
  wide: { gridColumn: '1 / -1' },
  actions: {
    display: 'flex',
    gridColumn: '1 / -1',
    alignItems: 'center',
    gap: '8px',
  },
  day: { flexGrow: 1, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  title: {
    margin: 0,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  button: { whiteSpace: 'nowrap', '@media print': { display: 'none' } },
});

/** What needs somebody today, and how the plan stands. */
export function DashboardTab() {
  const { t } = useTranslation();
  const answer = useDashboard();
  switch (answer.state) {
    case 'asking':
      return <Spinner delay={300} label={t('reportScreen.loading')} />;
    case 'failed':
      return <AnswerFailed error={answer.error} onRetry={answer.retry} />;
    case 'ready':
      return <Board dashboard={answer.value} />;
  }
}

function Board({ dashboard: { report, today } }: { readonly dashboard: Dashboard }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { asOf } = useAsOf();
  const { plan } = useWorkbook();
  const exportCalendar = useCalendarExport();
  const source = useMemo(
    () => ({ type: 'now' as const, order: { asOf, period: null, filter: wholePlan } }),
    [asOf],
  );
  return (
    <WithFigureList source={source}>
      <div className={styles.scroll}>
        <div className={styles.page} data-print>
          <div className={styles.actions}>
            <h1 className={styles.title}>{plan.title}</h1>
            <span className={styles.day}>
              {t('reportScreen.frozen.asOf', { day: formatDay(asOf) })}
            </span>
            <Button
              className={styles.button}
              icon={<CalendarRegular />}
              title={t('reportScreen.calendar.hint')}
              onClick={exportCalendar}
            >
              {t('reportScreen.calendar.button')}
            </Button>
            <Button
              className={styles.button}
              icon={<PrintRegular />}
              onClick={() => window.print()}
            >
              {t('reportScreen.print')}
            </Button>
          </div>
          <div className={styles.wide}>
            <TotalTiles report={report} />
          </div>
          <div className={styles.wide}>
            <TodayCard today={today} report={report} />
          </div>
          <div className={styles.wide}>
            <GroupCard report={report} by="agency" />
          </div>
          <GroupCard report={report} by="quarter" />
          <AgeChart report={report} />
          <GroupCard report={report} by="leader" />
          <GroupCard report={report} by="section" />
          <div className={styles.wide}>
            <QualityCard report={report} />
          </div>
        </div>
      </div>
    </WithFigureList>
  );
}
