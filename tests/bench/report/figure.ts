/** What the benches found, by their names. */
export type Results = Readonly<Record<string, unknown>>;

export type Unit = 'ms' | 'MB' | '×' | '/s';

/** The number at a path such as `grid.tenThousand.firstRows.overBare`; null when it was not measured. */
export function figureAt(results: Results, path: string): number | null {
  let found: unknown = results;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as Record<string, unknown>)[name];
  }
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

export function formatFigure(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  const digits = unit === '×' ? 2 : Math.abs(value) < 10 ? 1 : 0;
  const words = value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/gu, digits === 0 ? ',' : '');
  return unit === '×' ? `${words} ×` : `${words} ${unit}`;
}
