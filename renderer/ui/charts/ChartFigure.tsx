import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { unseen } from '../unseen.ts';
import { ChartLegend } from './ChartLegend.tsx';
import type { ChartRow, ChartSeries, ValueWords } from './chartSeries.ts';

const useStyles = makeStyles({
  figure: { display: 'grid', gap: '8px', margin: 0, minWidth: 0, position: 'relative' },
  // A table itself never gets narrower than its words.
  unseen,
});

/** A chart with its legend; who cannot see it finds the same figures in a table. */
export function ChartFigure(props: {
  readonly chartId: string;
  readonly label: string;
  readonly shape: 'line' | 'area';
  readonly rows: readonly ChartRow[];
  readonly series: readonly ChartSeries[];
  readonly words: ValueWords;
  readonly children: ReactNode;
}) {
  const { label, rows, series, words } = props;
  const styles = useStyles();
  return (
    <figure className={styles.figure} aria-label={label}>
      {series.length > 1 && (
        <ChartLegend chartId={props.chartId} shape={props.shape} series={series} />
      )}
      {props.children}
      <div className={styles.unseen}>
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <td />
              {series.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {series.map(({ key }) => {
                  const value = row.values[key] ?? null;
                  return <td key={key}>{value === null ? '' : words(value)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
