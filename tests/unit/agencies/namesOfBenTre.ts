import { loadDirectory } from '#electron/agencies/directories.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { anAgency } from '../../builders/records.ts';

const directory = loadDirectory('ben-tre-2020').map((draft, index) =>
  anAgency({ ...draft, id: `a${index}`, parent: null }),
);
const names = new Map(directory.map(({ id, name }) => [id, name]));
export const recogniserOfBenTre = createAgencyRecogniser(directory);

/** Whom a cell names by the sample directory of 2020: full names, else “?” and the words as written. */
export function namesOfBenTre(cell: string): string[] {
  return recogniserOfBenTre
    .recognise(cell)
    .map(({ text, agency }) => names.get(agency ?? '') ?? `? ${text}`);
}
