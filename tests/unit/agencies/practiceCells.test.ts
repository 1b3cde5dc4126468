import { expect, test } from 'vitest';

import { loadDirectory } from '#electron/agencies/directories.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { anAgency } from '../../builders/records.ts';
import {
  cellsOf2026,
  cellsWithDirectory,
  cellsWithDirectory2026,
  cellsWithoutDirectory,
  names2026,
} from './practiceCells.ts';

const directory2020 = loadDirectory('ben-tre-2020').map((draft, index) =>
  anAgency({ ...draft, id: `a${index}`, parent: null }),
);
const directory2026 = names2026.map((name, index) =>
  anAgency({ id: `a${index}`, name, short: null, aliases: [] }),
);

test.each([...cellsWithoutDirectory, ...cellsOf2026])(
  'without a directory: %j',
  (cell, ...owners) => {
    const recogniser = createAgencyRecogniser([]);
    const expected = owners.length === 0 ? [cell] : owners;
    expect(recogniser.recognise(cell).map(({ text }) => text)).toEqual(expected);
  },
);

test.each(cellsWithDirectory)('with the directory of 2020: %j', (cell, ...owners) => {
  expect(namesIn(cell, directory2020)).toEqual(owners);
});

test.each(cellsWithDirectory2026)('with a directory of 2026: %j', (cell, ...owners) => {
  expect(namesIn(cell, directory2026)).toEqual(owners);
});

function namesIn(cell: string, agencies: readonly Agency[]): (string | undefined)[] {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return createAgencyRecogniser(agencies)
    .recognise(cell)
    .map(({ text, agency }) => (agency === null ? text : names.get(agency)));
}
