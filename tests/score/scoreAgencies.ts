import type { Agency } from '#shared/agencies/agency.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { hasLabelledData, readLabelled } from '#tests/labelledData.ts';

import type { ScoreLine } from './scoreTable.ts';

interface LabelledCell {
  readonly text: string;
  /** Full names of the directory; as written what it does not know. */
  readonly expected: readonly string[];
}

/** How many owner cells are recognised whole, with the sample directory. */
export function scoreAgencies(): ScoreLine[] {
  if (!hasLabelledData) return [];
  const directory = labelledDirectory();
  const names = new Map(directory.map(({ id, name }) => [id, name]));
  const recogniser = createAgencyRecogniser(directory);
  const cells = JSON.parse(readLabelled('agency-names.json')) as LabelledCell[];
  const misses = cells.flatMap(({ text, expected }) => {
    const found = recogniser
      .recognise(text)
      .map((owner) => (owner.agency === null ? owner.text : names.get(owner.agency)));
    const isRight = JSON.stringify(found) === JSON.stringify(expected);
    return isRight ? [] : [`${text}: ${found.join(' | ')}, not ${expected.join(' | ')}`];
  });
  const right = cells.length - misses.length;
  return [
    {
      name: 'agency-names.json',
      tallies: { 'cells as a whole': { right, of: cells.length } },
      misses,
    },
  ];
}

/** The sample directory of 2020 beside the project, with ids by place. */
function labelledDirectory(): Agency[] {
  const drafts = JSON.parse(readLabelled('directory-ben-tre-2020.json')) as Omit<
    Agency,
    'id' | 'position'
  >[];
  return drafts.map((draft, index) => ({ ...draft, id: `a${index}`, position: '', parent: null }));
}
