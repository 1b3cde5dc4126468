import { expect, test } from 'vitest';

import { loadDirectory } from '#electron/agencies/directories.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { anAgency } from '../../builders/records.ts';
import { cellsWithDirectory, cellsWithoutDirectory } from './practiceCells.ts';

const directory = loadDirectory('ben-tre-2020').map((draft, index) =>
  anAgency({ ...draft, id: `a${index}`, parent: null }),
);
const names = new Map(directory.map(({ id, name }) => [id, name]));

test.each(cellsWithoutDirectory)('without a directory: %j', (cell, ...owners) => {
  const recogniser = createAgencyRecogniser([]);
  const expected = owners.length === 0 ? [cell] : owners;
  expect(recogniser.recognise(cell).map(({ text }) => text)).toEqual(expected);
});

test.each(cellsWithDirectory)('with the directory of 2020: %j', (cell, ...owners) => {
  const recogniser = createAgencyRecogniser(directory);
  const found = recogniser
    .recognise(cell)
    .map(({ text, agency }) => (agency === null ? text : names.get(agency)));
  expect(found).toEqual(owners);
});
