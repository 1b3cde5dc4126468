import { ratio, type Tally } from './labels.ts';

/** One text, one list of phrases …: what was counted, and in words what is not as people marked it. */
export interface ScoreLine {
  readonly name: string;
  /** In the order of the columns; the same titles in every line of a table. */
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly misses: readonly string[];
}

export function scoreJson(lines: readonly ScoreLine[]) {
  return Object.fromEntries(
    lines.map(({ name, tallies, misses }) => [name, { ...mapValues(tallies, ratio), misses }]),
  );
}

/** The lines under their titles; `verbose` names the misses below each. */
export function printScores(lines: readonly ScoreLine[], verbose: boolean): string {
  const width = Math.max(0, ...lines.map(({ name }) => name.length));
  const titles = Object.keys(lines[0]?.tallies ?? {});
  const head = [' '.repeat(width), ...titles].join('  ');
  const rows = lines.flatMap(({ name, tallies, misses }) => [
    [
      name.padEnd(width),
      ...Object.entries(tallies).map(([title, tally]) => cell(tally, title.length)),
    ].join('  '),
    ...(verbose ? misses.map((miss) => `    ${miss}`) : []),
  ]);
  return [head, ...rows].join('\n');
}

/** "0.96 (24/25)" would not fit under every title, so the count stands where it has room. */
function cell(tally: Tally, width: number): string {
  const share = ratio(tally).toFixed(2);
  const long = `${share} ${tally.right}/${tally.of}`;
  return (long.length <= width ? long : share).padEnd(width);
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
