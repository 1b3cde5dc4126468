import { parseArgs } from 'node:util';

import { scoreAgencies } from './scoreAgencies.ts';
import { legacyLines } from './scoreLegacy.ts';
import { scorePeriods } from './scorePeriods.ts';
import { resolutionLines } from './scoreResolutions.ts';
import { printScores, scoreJson, type ScoreLine } from './scoreTable.ts';
import { tableLines } from './scoreTables.ts';

/**
 * `npm run score -- WHAT [--verbose] [--json]`: measures the rules against what people marked.
 * Prints a table; `--verbose` names what was missed, `--json` prints one JSON document.
 */
const scorers: Readonly<Record<string, () => ScoreLine[] | Promise<ScoreLine[]>>> = {
  resolutions: resolutionLines,
  tables: tableLines,
  periods: scorePeriods,
  agencies: scoreAgencies,
  legacy: legacyLines,
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
