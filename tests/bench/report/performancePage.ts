import { figureAt, formatFigure } from './figure.ts';
import type { Results } from './figure.ts';
import type { Machine } from './machine.ts';
import { marks } from './marks.ts';
import { pairs, series, sizes } from './series.ts';
import type { Series } from './series.ts';
import { slopeOf } from './slope.ts';

export interface Report {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: Machine;
  readonly results: Results;
}

/** docs/performance.md: what was asked for, how it grows, what a spreadsheet takes, and what else was found. */
export function performancePage({ date, machine, results }: Report): string {
  return `# Performance

Written by \`npm run bench\` on ${date}. Times depend on the machine; ratios were measured side by side in
one run.

${table(
  ['Machine', ''],
  [
    ['Processor', `${machine.processor}, ${machine.cores} cores`],
    ['Memory', `${machine.memoryGb} GB`],
    ['System', machine.system],
    ['Node', machine.node],
    ['Electron', machine.electron],
    ['Browser', machine.browser],
    ['LibreOffice', machine.libreOffice],
  ],
)}

## What must hold

${table(
  ['', 'Measured', 'At most', ''],
  marks.map(({ what, path, most, unit }) => {
    const found = figureAt(results, path);
    return [what, formatFigure(found, unit), formatFigure(most, unit), judgement(found, most)];
  }),
)}

## How it grows with the rows

The last column is the slope of the logarithms: 0 does not grow with the rows, 1 grows as they do.

${table(
  ['', ...sizes.map(({ rows }) => `${rows.toLocaleString('en')} rows`), 'Slope'],
  series.map((one) => [
    one.what,
    ...sizes.map(({ name }) => formatFigure(valueOf(results, one, name), one.unit)),
    slopeWords(results, one),
  ]),
)}

## Beside LibreOffice Calc

The same table; Calc works without a window and paints nothing, the program's times end with the painted
frame. A search here answers each letter and disregards tone marks; every edit here is saved when it is
shown.

${table(
  ['', ...sizes.map(({ rows }) => `${rows.toLocaleString('en')} rows, here / Calc`)],
  pairs.map(({ what, own, calc }) => [
    what,
    ...sizes.map(({ name }) => {
      const [ours, theirs] = [valueOf(results, own, name), valueOf(results, calc, name)];
      return `${formatFigure(ours, 'ms')} / ${formatFigure(theirs, 'ms')}`;
    }),
  ]),
)}

All figures are in [performance.json](performance.json).
`;
}

function judgement(found: number | null, most: number): string {
  if (found === null) return 'not measured';
  return found <= most ? 'holds' : '**missed**';
}

function slopeWords(results: Results, one: Series): string {
  const points = sizes.flatMap(({ name, rows }) => {
    const value = valueOf(results, one, name);
    return value === null ? [] : [{ rows, value }];
  });
  return slopeOf(points)?.toFixed(2) ?? '–';
}

function valueOf(
  results: Results,
  { bench, figure }: Pick<Series, 'bench' | 'figure'>,
  size: string,
): number | null {
  return figureAt(results, `${bench}.${size}.${figure}`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
