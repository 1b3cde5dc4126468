import { useId } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';

import { ChartFigure } from './ChartFigure.tsx';
import type { ChartRow, ChartSeries, ValueWords } from './chartSeries.ts';

export interface LinesChartProps {
  /** What the chart shows, for who cannot see it. */
  readonly label: string;
  readonly rows: readonly ChartRow[];
  readonly series: readonly ChartSeries[];
  readonly words: ValueWords;
  /** In pixels, of the drawing alone. */
  readonly height: number;
}

const LinesDrawing = lazy(() => import('./LinesDrawing.tsx'));

/** Values along a row of periods, a line for each series; where a value is missing, the line breaks. */
export function LinesChart(props: LinesChartProps) {
  const { label, rows, series, words, height } = props;
  const chartId = useId('chart');
  return (
    <ChartFigure {...{ chartId, label, rows, series, words }} shape="line">
      <Suspense fallback={<div style={{ height }} />}>
        <LinesDrawing {...props} />
      </Suspense>
    </ChartFigure>
  );
}
