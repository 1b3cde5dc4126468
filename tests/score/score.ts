import { parseArgs } from 'node:util';

import { ratio, type Tally } from './labels.ts';
import { scoreLegacy } from './scoreLegacy.ts';
import { scoreResolutions } from './scoreResolutions.ts';
import { scoreTables } from './scoreTables.ts';

/**
 * `npm run score -- resolutions|tables|legacy [--verbose] [--json]`: measures the rules against what
 * people marked. Prints a table; `--verbose` names what was missed, `--json` prints one JSON document.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, json: { type: 'boolean' } },
});

/** What one text or file scored, by title of the column. */
interface Scored {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly misses: readonly string[];
}

const subjects: Readonly<Record<string, () => Scores>> = {
  resolutions: () =>
    scored(scoreResolutions(), ({ headings, targets, tasks }) => ({
      tallies: {
        headings,
        'target precision': targets.precision,
        'target recall': targets.recall,
        'target fields': targets.fields,
        'task precision': tasks.precision,
        'task recall': tasks.recall,
        leads: tasks.leads,
        deadlines: tasks.deadlines,
      },
      misses: [...targets.misses, ...tasks.misses],
    })),
  tables: () =>
    scored(scoreTables(), ({ headers, columns, fields, problems, misses }) => ({
      tallies: { headers, columns, '  fields   ': fields, problems },
      misses,
    })),
  legacy: () =>
    scored(scoreLegacy(), ({ texts, encodings, misses }) => ({
      tallies: { '  texts   ': texts, '  encodings': encodings },
      misses,
    })),
};

type Scores = readonly (readonly [string, Scored])[];

function scored<Score>(scores: ReadonlyMap<string, Score>, read: (score: Score) => Scored): Scores {
  return [...scores].map(([name, score]) => [name, read(score)]);
}

const [subject = '', ...others] = positionals;
const measure = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
if (measure === undefined || others.length > 0) {
  const names = Object.keys(subjects).join('|');
  console.error(`Usage: npm run score -- ${names} [--verbose] [--json]`);
  process.exitCode = 2;
} else {
  const scores = measure();
  console.log(values.json === true ? JSON.stringify(toJson(scores), null, 2) : toTable(scores));
}

function toJson(scores: Scores) {
  return Object.fromEntries(
    scores.map(([name, { tallies, misses }]) => [
      name,
      {
        ...Object.fromEntries(
          Object.entries(tallies).map(([title, tally]) => [title.trim(), ratio(tally)]),
        ),
        misses,
      },
    ]),
  );
}

function toTable(scores: Scores): string {
  const titles = Object.keys(scores[0]?.[1].tallies ?? {});
  const width = Math.max(...scores.map(([name]) => name.length), 0);
  const head = [' '.repeat(width), ...titles].join('  ');
  const lines = scores.flatMap(([name, { tallies, misses }]) => [
    [
      name.padEnd(width),
      ...titles.map((title) => cell(tallies[title] ?? { right: 0, of: 0 }, title.length)),
    ].join('  '),
    ...(values.verbose === true ? misses.map((miss) => `    ${miss}`) : []),
  ]);
  return [head, ...lines].join('\n');
}

/** "0.96 (24/25)" would not fit under every title, so the count stands where it has room. */
function cell(tally: Tally, width: number): string {
  const share = ratio(tally).toFixed(2);
  const long = `${share} ${tally.right}/${tally.of}`;
  return (long.length <= width ? long : share).padEnd(width);
}
