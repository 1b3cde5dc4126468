import { useTranslation } from 'react-i18next';

import { everyLine } from '#shared/reports/lineChoice.ts';
import { overdueBands } from '#shared/reports/overdueAge.ts';
import type { Report } from '#shared/reports/report.ts';

import { BarsChart } from '../../ui/charts/BarsChart.tsx';
import { useShowFigure } from '../figureList.ts';
import { Card } from './Card.tsx';
import { formatCount } from '../../ui/locale.ts';

/** How long open tasks have been overdue. */
export function AgeChart({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const show = useShowFigure();
  const heading = t('reportScreen.charts.age');
  const rows = overdueBands.map((band) => ({
    name: t(`reportScreen.charts.days.${band}`),
    values: { count: report.overdueByAge[band] },
  }));
  return (
    <Card heading={heading}>
      {report.total.assigned.openOverdue === 0 ? (
        <span>{t('reportScreen.charts.ageNone')}</span>
      ) : (
        <BarsChart
          label={heading}
          rows={rows}
          series={[{ key: 'count', name: t('reports.cells.openOverdue'), tone: 'bad' }]}
          words={(count) => formatCount(count, t)}
          direction="up"
          height={244}
          onChoose={({ name }) => {
            const band = overdueBands[rows.findIndex((row) => row.name === name)];
            if (band !== undefined)
              show({ choice: { ...everyLine, band }, name: t(`reports.bands.${band}`) });
          }}
        />
      )}
    </Card>
  );
}
