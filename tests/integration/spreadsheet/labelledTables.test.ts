import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';
import { hasLabelledData, labelledPath, listLabelled, readLabelled } from '#tests/labelledData.ts';

const ending = '.expected.json';
const tables = listLabelled('tables')
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));

interface Expected {
  readonly year: number;
  readonly issued?: string;
}

interface Judge {
  readonly compare: (expected: Expected, actual: Inspection) => { readonly fails: string[] };
}

async function inspect(path: string, { year, issued }: Expected): Promise<Inspection> {
  const entries = JSON.parse(readLabelled('directory-ben-tre-2020.json')) as Agency[];
  const agencies = entries.map((entry, index) => ({ ...entry, id: `a${index}`, parent: null }));
  const recogniser = createAgencyRecogniser(agencies);
  return inspectWorkbook(basename(path), await readSpreadsheet(readFileSync(path), path), {
    year,
    issued: issued ?? null,
    recognise: (cell) => recogniser.recognise(cell),
    agencyNames: new Map(agencies.map(({ id, name }) => [id, name])),
  });
}

describe.skipIf(!hasLabelledData)('labelled tables (skipped without labelled data)', () => {
  test.each(tables)('%s is understood as its label says', async (name) => {
    const judge = (await import(pathToFileURL(labelledPath('compare.mjs')).href)) as Judge;
    const expected = JSON.parse(readLabelled(`tables/${name}.expected.json`)) as Expected;
    const { fails } = judge.compare(
      expected,
      await inspect(labelledPath(`tables/${name}.xlsx`), expected),
    );
    // What deadline phrases mean is measured where they are read.
    expect(fails.filter((fail) => !/ period\.(kind|start|due|every):/.test(fail))).toEqual([]);
  });
});
