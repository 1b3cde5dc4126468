import { loadDirectory } from '#electron/agencies/directories.ts';
import type { Owner } from '#shared/agencies/owner.ts';
import { readOwnerRoles } from '#shared/agencies/readOwnerRoles.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { anAgency } from '../../builders/records.ts';

const directory = loadDirectory('ben-tre-2020').map((draft, index) =>
  anAgency({ ...draft, id: `a${index}`, parent: null }),
);
const names = new Map(directory.map(({ id, name }) => [id, name]));
export const recogniserOfBenTre = createAgencyRecogniser(directory);

/** Whom a cell names by the sample directory of 2020: full names, else “?” and the words as written. */
export function namesOfBenTre(cell: string): string[] {
  return recogniserOfBenTre.recognise(cell).map(nameOf);
}

/** Who leads and who supports by the same directory, “A + B | C”; null where the cell says nothing of it. */
export function namesOfRoles(cell: string): string | null {
  const roles = readOwnerRoles(cell, (words) => recogniserOfBenTre.recognise(words));
  return roles && [roles.lead, roles.support].map((own) => own.map(nameOf).join(' + ')).join(' | ');
}

function nameOf({ text, agency }: Owner): string {
  return names.get(agency ?? '') ?? `? ${text}`;
}
