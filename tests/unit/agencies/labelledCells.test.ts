import { expect, test } from 'vitest';

import type { Agency } from '#shared/agencies/agency.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { hasLabelledData, readLabelled } from '#tests/labelledData.ts';

interface LabelledCell {
  readonly text: string;
  readonly expected: readonly string[];
}

test.skipIf(!hasLabelledData)('every labelled cell is recognised', () => {
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
  expect(misses).toEqual([]);
});

function read(name: string): unknown {
  return JSON.parse(readLabelled(name));
}
