import { useTranslation } from 'react-i18next';

import { LinesChart } from '../../ui/charts/LinesChart.tsx';
import type { ChartRow, ChartSeries } from '../../ui/charts/chartSeries.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { shortPeriod } from '../periodNames.ts';
import { roughNumber } from '../stateWords.ts';
import type { TargetLine } from '../targetLine.ts';

/** How a target goes: its plan and what came of it, and the lines that it shall reach. */
export function TargetChart({ line }: { readonly line: TargetLine }) {
  const { t } = useTranslation();
  const { plan } = useWorkbook();
  const { target, course } = line;
  const goals = goalsOf(line);
  const levels = Object.fromEntries(goals.map(({ key, value }) => [key, value]));
  const rows = course.map(({ period, planned, actual }): ChartRow => ({
    name: capitalised(shortPeriod(period, plan.year, t)),
    values: { planned, actual, ...levels },
  }));
  const series: ChartSeries[] = [
    { key: 'actual', name: t('targets.pane.actual'), tone: 'main' },
    { key: 'planned', name: t('targets.pane.planned'), tone: 'second' },
    ...goals.map(({ key, tone }) => ({
      key,
      name: t(`targets.pane.${key}`),
      tone,
      isLevel: true,
    })),
  ];
  return (
    <LinesChart
      label={t('targets.pane.chart', { name: target.name })}
      rows={rows}
      series={series.filter(({ key }) => rows.some(({ values }) => (values[key] ?? null) !== null))}
      words={roughNumber}
      height={200}
    />
  );
}

interface GoalLine {
  readonly key: 'assigned' | 'stretch' | 'goal';
  readonly value: number;
  readonly tone: 'third' | 'muted';
}

/** A change is not drawn among values that are levels. */
function goalsOf({ target }: TargetLine): GoalLine[] {
  const { kind, base, assigned, stretch, value } = target;
  if ((kind === 'change' || kind === 'points') && base !== null) return [];
  const goals: GoalLine[] = [];
  if (assigned !== null) goals.push({ key: 'assigned', value: assigned, tone: 'muted' });
  if (stretch !== null) goals.push({ key: 'stretch', value: stretch, tone: 'third' });
  if (goals.length === 0 && value !== null) goals.push({ key: 'goal', value, tone: 'third' });
  return goals;
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
