export interface Point {
  readonly rows: number;
  readonly value: number;
}

/**
 * How a figure grows with the rows: the exponent of the power of them that it follows best. 0: it does
 * not; 1: twice the rows, twice the figure; 2: four times. Null for fewer than two points above zero.
 */
export function slopeOf(points: readonly Point[]): number | null {
  const logs = points
    .filter(({ rows, value }) => rows > 0 && value > 0)
    .map(({ rows, value }) => ({ x: Math.log(rows), y: Math.log(value) }));
  if (new Set(logs.map(({ x }) => x)).size < 2) return null;
  const middleX = meanOf(logs.map(({ x }) => x));
  const middleY = meanOf(logs.map(({ y }) => y));
  const rise = sumOf(logs.map(({ x, y }) => (x - middleX) * (y - middleY)));
  const run = sumOf(logs.map(({ x }) => (x - middleX) ** 2));
  return Math.round((rise / run) * 100) / 100;
}

function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
