import { parseArgs } from 'node:util';

import { scoreAgencies } from './scoreAgencies.ts';
import { scorePeriods } from './scorePeriods.ts';
import { resolutionLines } from './scoreResolutions.ts';
import { printScores, scoreJson, type ScoreLine } from './scoreTable.ts';

/**
 * `npm run score -- WHAT [--verbose] [--json]`: measures the rules against what people marked.
 * Prints a table; `--verbose` names what was missed, `--json` prints one JSON document.
 */
const scorers: Readonly<Record<string, () => ScoreLine[] | Promise<ScoreLine[]>>> = {
  resolutions: resolutionLines,
  periods: scorePeriods,
  agencies: scoreAgencies,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, json: { type: 'boolean' } },
});
const [what = '', ...others] = positionals;
const scorer = Object.hasOwn(scorers, what) ? scorers[what] : undefined;

if (scorer === undefined || others.length > 0) {
  console.error(`Usage: npm run score -- ${Object.keys(scorers).join('|')} [--verbose] [--json]`);
  process.exitCode = 2;
} else {
  const lines = await scorer();
  console.log(
    values.json === true
      ? JSON.stringify(scoreJson(lines), null, 2)
      : printScores(lines, values.verbose === true),
  );
}
