import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';

import type { BarsChartProps } from './BarsChart.tsx';
import { axisLook, gridLook } from './chartAxis.ts';
import { ChartHatches, toneFill } from './ChartHatches.tsx';
import type { ChartRow } from './chartSeries.ts';
import { ChartTip } from './ChartTip.tsx';
import { WrappedTick } from './WrappedTick.tsx';

/** The drawing of `BarsChart`, with the library, which is fetched when the first chart is shown. */
export default function BarsDrawing(props: BarsChartProps & { readonly chartId: string }) {
  const { chartId, label, rows, series, words, height, direction } = props;
  const { nameWidth = 140, onChoose } = props;
  const isAcross = direction === 'across';
  return (
    <BarChart
      responsive
      accessibilityLayer
      title={label}
      data={[...rows]}
      layout={isAcross ? 'vertical' : 'horizontal'}
      style={{ width: '100%', height }}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
    >
      <ChartHatches chartId={chartId} series={series} />
      <CartesianGrid {...gridLook} vertical={isAcross} horizontal={!isAcross} />
      {isAcross ? (
        <XAxis {...axisLook} type="number" tickFormatter={words} allowDecimals={false} />
      ) : (
        <XAxis {...axisLook} dataKey="name" />
      )}
      {isAcross ? (
        <YAxis
          {...axisLook}
          tick={WrappedTick}
          type="category"
          dataKey="name"
          width={nameWidth}
          interval={0}
        />
      ) : (
        <YAxis {...axisLook} width="auto" tickFormatter={words} allowDecimals={false} />
      )}
      <Tooltip
        isAnimationActive={false}
        content={<ChartTip series={series} words={words} />}
        cursor={{ fill: 'currentColor', fillOpacity: 0.06 }}
      />
      {series.map((one) => (
        <Bar
          key={one.key}
          name={one.name}
          stackId="all"
          dataKey={(row: ChartRow) => row.values[one.key] ?? null}
          fill={toneFill(chartId, one.tone)}
          maxBarSize={28}
          isAnimationActive={false}
          {...(onChoose === undefined
            ? {}
            : {
                cursor: 'pointer',
                onClick: (bar: { readonly payload?: unknown }) =>
                  onChoose(bar.payload as ChartRow, one),
              })}
        />
      ))}
    </BarChart>
  );
}
