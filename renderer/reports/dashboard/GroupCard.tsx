import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { reportCells } from '#shared/reports/figures.ts';
import type { ReportCell } from '#shared/reports/figures.ts';
import { everyLine } from '#shared/reports/lineChoice.ts';
import type { Report } from '#shared/reports/report.ts';
import { groupTable } from '#shared/reports/tables/figureTables.ts';

import { groupWords } from '../../app/engineWords.ts';
import { BarsChart } from '../../ui/charts/BarsChart.tsx';
import type { ChartTone } from '../../ui/charts/chartSeries.ts';
import { useShowFigure } from '../figureList.ts';
import { ReportTableView } from '../paper/ReportTableView.tsx';
import { Card } from './Card.tsx';
import { formatCount } from '../../ui/locale.ts';

/** More bars than that are not told apart; all groups are in the table. */
const mostBars = 12;
const barPx = 34;

const toneOfCell: Readonly<Record<ReportCell, ChartTone>> = {
  doneOnTime: 'good',
  doneLate: 'warning',
  openInTime: 'main',
  openOverdue: 'bad',
  noDueDate: 'muted',
};

/** The figures of each agency, leader, section or quarter, as bars or as the table of the report. */
export function GroupCard(props: {
  readonly report: Report;
  readonly by: 'agency' | 'leader' | 'section' | 'quarter';
}) {
  const { report, by } = props;
  const { t } = useTranslation();
  const show = useShowFigure();
  const [isTable, setIsTable] = useState(false);
  const all = report.groups[by].map((group) => ({ ...group, name: groupWords(group.name, t) }));
  const largest = all.toSorted((one, other) => other.assigned.assigned - one.assigned.assigned);
  const shown = all.length > mostBars ? largest.slice(0, mostBars) : all;
  const heading =
    shown.length < all.length && by === 'agency'
      ? t('reportScreen.charts.agencyMost', { shown: shown.length, all: all.length })
      : t(`reportScreen.charts.${by}`);
  const table = groupTable(report, by);
  const isUp = by === 'quarter';
  const series = reportCells.map((cell) => ({
    key: cell,
    name: t(`reports.cells.${cell}`),
    tone: toneOfCell[cell],
  }));
  return (
    <Card
      heading={heading}
      action={
        <Button size="small" appearance="subtle" onClick={() => setIsTable(!isTable)}>
          {t(isTable ? 'reportScreen.charts.seeChart' : 'reportScreen.charts.seeTable')}
        </Button>
      }
    >
      {isTable && table !== null ? (
        <ReportTableView table={table} />
      ) : (
        <BarsChart
          label={heading}
          rows={shown.map(({ name, assigned }) => ({ name, values: assigned }))}
          series={series}
          words={(count) => formatCount(count, t)}
          direction={isUp ? 'up' : 'across'}
          height={isUp ? 220 : shown.length * barPx + 40}
          nameWidth={by === 'agency' ? 230 : 170}
          onChoose={({ name }, { key, name: cellName }) => {
            const group = shown.find((one) => one.name === name);
            const cell = reportCells.find((one) => one === key) ?? null;
            if (group === undefined) return;
            show({
              choice: { ...everyLine, cell, group: { by, key: group.key } },
              name: `${name} · ${cellName}`,
            });
          }}
        />
      )}
    </Card>
  );
}
