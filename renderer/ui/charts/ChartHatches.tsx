import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

import { toneLooks } from './chartSeries.ts';
import type { ChartSeries, ChartTone } from './chartSeries.ts';

const size = 6;

const lines = {
  none: '',
  rising: `M0 ${size}L${size} 0`,
  falling: `M0 0L${size} ${size}`,
  level: `M0 ${size / 2}H${size}`,
  dots: `M${size / 2} ${size / 2}h0.01`,
} as const;

/** The fill of an area: plain, or one of the hatches that `ChartHatches` defines beside it. */
export function toneFill(chartId: string, tone: ChartTone): string {
  const { colour, hatch } = toneLooks[tone];
  return hatch === 'none' ? colour : `url(#${hatchId(chartId, tone)})`;
}

/** Definitions of the hatched fills, for the drawing whose id this is. */
export function ChartHatches(props: {
  readonly chartId: string;
  readonly series: readonly Pick<ChartSeries, 'tone'>[];
}): ReactElement {
  const tones = [...new Set(props.series.map(({ tone }) => tone))];
  return (
    <defs>
      {tones.map((tone) => {
        const { colour, hatch } = toneLooks[tone];
        return (
          <pattern
            key={tone}
            id={hatchId(props.chartId, tone)}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
          >
            <rect width={size} height={size} style={{ fill: colour }} />
            <path
              d={lines[hatch]}
              stroke={tokens.colorNeutralForegroundOnBrand}
              strokeWidth={1.5}
              strokeLinecap="round"
            />
          </pattern>
        );
      })}
    </defs>
  );
}

function hatchId(chartId: string, tone: ChartTone): string {
  return `${chartId}-${tone}`;
}
