import { makeStyles, tokens } from '@fluentui/react-components';

import { ChartHatches, toneFill } from './ChartHatches.tsx';
import { toneLooks } from './chartSeries.ts';
import type { ChartSeries } from './chartSeries.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'flex', alignItems: 'center', gap: '6px' },
});

/** Which line or area is which, drawn as they are in the chart. */
export function ChartLegend(props: {
  readonly chartId: string;
  readonly shape: 'line' | 'area';
  readonly series: readonly ChartSeries[];
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.series.map(({ key, name, tone }) => (
        <li key={key} className={styles.entry}>
          <svg width={props.shape === 'line' ? 24 : 12} height={12} aria-hidden="true">
            {props.shape === 'line' ? (
              <line
                x1={0}
                x2={24}
                y1={6}
                y2={6}
                strokeWidth={2}
                strokeDasharray={toneLooks[tone].dash}
                style={{ stroke: toneLooks[tone].colour }}
              />
            ) : (
              <>
                <ChartHatches chartId={`${props.chartId}-legend`} series={[{ tone }]} />
                <rect
                  width={12}
                  height={12}
                  rx={2}
                  style={{ fill: toneFill(`${props.chartId}-legend`, tone) }}
                />
              </>
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
