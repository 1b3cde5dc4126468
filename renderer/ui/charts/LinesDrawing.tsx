import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';

import { axisLook, gridLook } from './chartAxis.ts';
import { toneLooks } from './chartSeries.ts';
import type { ChartRow } from './chartSeries.ts';
import { ChartTip } from './ChartTip.tsx';
import type { LinesChartProps } from './LinesChart.tsx';

/** The drawing of `LinesChart`, with the library, which is fetched when the first chart is shown. */
export default function LinesDrawing({ label, rows, series, words, height }: LinesChartProps) {
  return (
    <LineChart
      responsive
      accessibilityLayer
      title={label}
      data={[...rows]}
      style={{ width: '100%', height }}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
    >
      <CartesianGrid {...gridLook} />
      <XAxis {...axisLook} dataKey="name" padding={{ left: 12, right: 12 }} />
      <YAxis {...axisLook} width="auto" domain={['auto', 'auto']} tickFormatter={words} />
      <Tooltip
        isAnimationActive={false}
        content={<ChartTip series={series} words={words} />}
        cursor={{ stroke: 'currentColor', strokeOpacity: 0.3 }}
      />
      {series.map(({ key, name, tone }) => (
        <Line
          key={key}
          name={name}
          dataKey={(row: ChartRow) => row.values[key] ?? null}
          type="linear"
          stroke={toneLooks[tone].colour}
          strokeWidth={2}
          strokeDasharray={toneLooks[tone].dash}
          dot={{ r: 3, strokeDasharray: '' }}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}
