import type { Unit } from './figure.ts';

/** The sizes at which something is measured, by their names in the results. */
export const sizes = [
  { name: 'thousand', rows: 1_000 },
  { name: 'tenThousand', rows: 10_000 },
  { name: 'hundredThousand', rows: 100_000 },
] as const;

/** A figure of each size: at `bench.SIZE.figure`. */
export interface Series {
  readonly what: string;
  readonly bench: string;
  readonly figure: string;
  readonly unit: Unit;
}

export const series: readonly Series[] = [
  { what: 'First rows', bench: 'open', figure: 'firstRows.medianMs', unit: 'ms' },
  { what: 'All rows', bench: 'open', figure: 'allRows.medianMs', unit: 'ms' },
  {
    what: 'Cell edit on disk and screen',
    bench: 'open',
    figure: 'cellEdit.medianMs',
    unit: 'ms',
  },
  { what: 'A letter of a search', bench: 'find', figure: 'searchKey.medianMs', unit: 'ms' },
  { what: 'Sort', bench: 'find', figure: 'sort.medianMs', unit: 'ms' },
  { what: 'Filter to nothing', bench: 'find', figure: 'filterToNothing.medianMs', unit: 'ms' },
  { what: '95th frame of scrolling', bench: 'grid', figure: 'scrolling.window.p95Ms', unit: 'ms' },
  { what: 'Engine', bench: 'memory', figure: 'engineMb', unit: 'MB' },
  { what: 'Heap of the window', bench: 'memory', figure: 'windowHeapMb', unit: 'MB' },
];

/** The same work here and in LibreOffice Calc. */
export interface Pair {
  readonly what: string;
  readonly own: Pick<Series, 'bench' | 'figure'>;
  readonly calc: Pick<Series, 'bench' | 'figure'>;
}

const calc = (figure: string) => ({ bench: 'calc', figure: `${figure}.medianMs` });

export const pairs: readonly Pair[] = [
  {
    what: 'Open, own format',
    own: { bench: 'open', figure: 'allRows.medianMs' },
    calc: calc('openOds'),
  },
  {
    what: 'Open, Excel file there',
    own: { bench: 'open', figure: 'allRows.medianMs' },
    calc: calc('openXlsx'),
  },
  {
    what: 'Search',
    own: { bench: 'find', figure: 'searchKey.medianMs' },
    calc: calc('search'),
  },
  { what: 'Sort', own: { bench: 'find', figure: 'sort.medianMs' }, calc: calc('sort') },
  {
    what: 'Save an edit, own format',
    own: { bench: 'open', figure: 'cellEdit.medianMs' },
    calc: calc('saveOds'),
  },
  {
    what: 'Save an edit, Excel file there',
    own: { bench: 'open', figure: 'cellEdit.medianMs' },
    calc: calc('saveXlsx'),
  },
];
