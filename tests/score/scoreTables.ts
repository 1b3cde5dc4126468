import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';
import { labelledPath } from '#tests/labelledData.ts';

import { judgeTable, plainAgency, type SameAgency, type TableScore } from './judgeTable.ts';
import type { ScoreLine } from './scoreTable.ts';
import { fixtureLabels, fixtureSheets, type TableFixture } from './tableFixture.ts';
import type { ExpectedTable } from './tableLabels.ts';

const fixtures = fileURLToPath(new URL('../fixtures/tables/', import.meta.url));
const ending = '.expected.json';

/** The labelled workbooks beside the project, when they are there, and the tables of the tests. */
export async function scoreTables(): Promise<ReadonlyMap<string, TableScore>> {
  const folder = labelledPath('tables/');
  const workbooks = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith(ending))
    : [];
  const sameAgency = existsSync(labelledPath('agencies.json')) ? readSameAgency() : plainAgency;
  const scores = new Map<string, TableScore>();
  for (const file of workbooks) {
    const name = file.slice(0, -ending.length);
    const labels = JSON.parse(readFileSync(folder + file, 'utf8')) as ExpectedTable;
    const path = `${folder}${name}.xlsx`;
    const raw = await readSpreadsheet(readFileSync(path), path);
    scores.set(name, score(raw, labels, sameAgency));
  }
  return new Map([
    ...scores,
    ...fixtureNames().map((name): [string, TableScore] => [name, scoreFixture(name)]),
  ]);
}

export function fixtureNames(): string[] {
  return readdirSync(fixtures)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
}

export function scoreFixture(name: string): TableScore {
  const fixture = JSON.parse(readFileSync(`${fixtures}${name}.json`, 'utf8')) as TableFixture;
  return score({ sheets: fixtureSheets(fixture) }, fixtureLabels(fixture), plainAgency);
}

/** As `dauviec inspect` without a plan: with an empty directory. */
const recogniser = createAgencyRecogniser([]);

function score(raw: RawWorkbook, labels: ExpectedTable, sameAgency: SameAgency): TableScore {
  const { year, issued = null } = labels;
  return judgeTable(
    labels,
    inspectWorkbook('bang.xlsx', raw, {
      year,
      issued,
      recognise: (cell) => recogniser.recognise(cell),
    }),
    sameAgency,
  );
}

function readSameAgency(): SameAgency {
  const agencies = JSON.parse(readFileSync(labelledPath('agencies.json'), 'utf8')) as readonly {
    readonly name: string;
    readonly forms: readonly string[];
  }[];
  const names = new Map(
    agencies.flatMap(({ name, forms }) =>
      [name, ...forms].map((form) => [plainAgency(form), plainAgency(name)] as const),
    ),
  );
  return (name) => names.get(plainAgency(name)) ?? plainAgency(name);
}

/** The understanding of tables against the files that people marked. */
export async function tableLines(): Promise<ScoreLine[]> {
  return [...(await scoreTables())].map(([name, { misses, ...score }]) => ({
    name,
    tallies: {
      headers: score.headers,
      columns: score.columns,
      '  fields   ': score.fields,
      problems: score.problems,
    },
    misses,
  }));
}
