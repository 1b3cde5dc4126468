import { makeStyles, tokens } from '@fluentui/react-components';

import type { ChartRow, ChartSeries, ValueWords } from './chartSeries.ts';

const useStyles = makeStyles({
  card: {
    padding: '6px 10px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { display: 'flex', justifyContent: 'space-between', gap: '16px' },
});

interface ChartTipProps {
  readonly series: readonly ChartSeries[];
  readonly words: ValueWords;
  /** What is pointed at, as the library hands it over. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: unknown }[];
}

/** What stands at the place that is pointed at, or reached with the arrow keys. */
export function ChartTip({ series, words, active = false, payload = [] }: ChartTipProps) {
  const styles = useStyles();
  const row = payload[0]?.payload as ChartRow | undefined;
  if (!active || row === undefined) return null;
  return (
    <div className={styles.card}>
      <div className={styles.name}>{row.name}</div>
      {series.map(({ key, name }) => {
        const value = row.values[key] ?? null;
        return value === null ? null : (
          <div key={key} className={styles.value}>
            <span>{name}</span>
            <span>{words(value)}</span>
          </div>
        );
      })}
    </div>
  );
}
