import { useId } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';

import { ChartFigure } from './ChartFigure.tsx';
import type { ChartRow, ChartSeries, ValueWords } from './chartSeries.ts';

export interface BarsChartProps {
  /** What the chart shows, for who cannot see it. */
  readonly label: string;
  readonly rows: readonly ChartRow[];
  readonly series: readonly ChartSeries[];
  readonly words: ValueWords;
  /** In pixels, of the drawing alone. */
  readonly height: number;
  /** `across`: names on the left, where they have more room; `up`: names below. */
  readonly direction: 'across' | 'up';
  /** Pixels for the names on the left. */
  readonly nameWidth?: number;
  readonly onChoose?: (row: ChartRow, series: ChartSeries) => void;
}

const BarsDrawing = lazy(() => import('./BarsDrawing.tsx'));

/** A bar for each name, its parts behind or on one another in the order of `series`. */
export function BarsChart(props: BarsChartProps) {
  const { label, rows, series, words, height } = props;
  const chartId = useId('chart');
  return (
    <ChartFigure {...{ chartId, label, rows, series, words }} shape="area">
      <Suspense fallback={<div style={{ height }} />}>
        <BarsDrawing {...props} chartId={chartId} />
      </Suspense>
    </ChartFigure>
  );
}
