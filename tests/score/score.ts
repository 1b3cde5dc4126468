import { parseArgs } from 'node:util';

import { ratio, type Tally } from './labels.ts';
import { scoreResolutions } from './scoreResolutions.ts';
import type { TextScore } from './scoreText.ts';

/**
 * `npm run score -- resolutions [--verbose] [--json]`: measures the rules against texts that people
 * marked. Prints a table; `--verbose` names what was missed, `--json` prints one JSON document.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, json: { type: 'boolean' } },
});

const columns: readonly (readonly [string, (score: TextScore) => Tally])[] = [
  ['headings', ({ headings }) => headings],
  ['target precision', ({ targets }) => targets.precision],
  ['target recall', ({ targets }) => targets.recall],
  ['target fields', ({ targets }) => targets.fields],
  ['task precision', ({ tasks }) => tasks.precision],
  ['task recall', ({ tasks }) => tasks.recall],
  ['leads', ({ tasks }) => tasks.leads],
  ['deadlines', ({ tasks }) => tasks.deadlines],
];

if (positionals.length !== 1 || positionals[0] !== 'resolutions') {
  console.error('Usage: npm run score -- resolutions [--verbose] [--json]');
  process.exitCode = 2;
} else {
  const scores = [...scoreResolutions()];
  console.log(values.json === true ? JSON.stringify(toJson(scores), null, 2) : toTable(scores));
}

function toJson(scores: readonly (readonly [string, TextScore])[]) {
  return Object.fromEntries(
    scores.map(([name, score]) => [
      name,
      {
        ...Object.fromEntries(columns.map(([title, pick]) => [title, ratio(pick(score))])),
        misses: [...score.targets.misses, ...score.tasks.misses],
      },
    ]),
  );
}

function toTable(scores: readonly (readonly [string, TextScore])[]): string {
  const width = Math.max(...scores.map(([name]) => name.length));
  const head = [' '.repeat(width), ...columns.map(([title]) => title)].join('  ');
  const lines = scores.flatMap(([name, score]) => [
    [name.padEnd(width), ...columns.map(([title, pick]) => cell(pick(score), title.length))].join(
      '  ',
    ),
    ...(values.verbose === true
      ? [...score.targets.misses, ...score.tasks.misses].map((miss) => `    ${miss}`)
      : []),
  ]);
  return [head, ...lines].join('\n');
}

/** "0.96 (24/25)" would not fit under every title, so the count stands where it has room. */
function cell(tally: Tally, width: number): string {
  const share = ratio(tally).toFixed(2);
  const long = `${share} ${tally.right}/${tally.of}`;
  return (long.length <= width ? long : share).padEnd(width);
}
