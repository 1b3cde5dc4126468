import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { Agency } from '#shared/agencies/agency.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const isThere = existsSync(data);
if (!isThere) console.warn('Labelled agency cells are not on this machine: test skipped.');

interface LabelledCell {
  readonly text: string;
  readonly expected: readonly string[];
}

test.skipIf(!isThere)('labelled cells are recognised', () => {
  const directory = (read('directory-ben-tre-2020.json') as Omit<Agency, 'id' | 'position'>[]).map(
    (agency, index): Agency => ({ ...agency, id: `a${index}`, position: '', parent: null }),
  );
  const names = new Map(directory.map(({ id, name }) => [id, name]));
  const recogniser = createAgencyRecogniser(directory);
  const misses = (read('agency-names.json') as LabelledCell[]).flatMap(({ text, expected }) => {
    const found = recogniser
      .recognise(text)
      .map((owner) => (owner.agency === null ? owner.text : names.get(owner.agency)));
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ text, expected, found }];
  });
  // The one that is read otherwise runs “các sở ngành, đoàn thể tỉnh” together, itself a group's name.
  expect(misses.map(({ text }) => text)).toEqual([
    'Các ban đảng tỉnh, các sở ngành, đoàn thể tỉnh và các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
  ]);
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, data), 'utf8'));
}
