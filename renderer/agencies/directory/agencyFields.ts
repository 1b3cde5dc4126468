import type { AgencyFields } from '#shared/agencies/agencyCells.ts';
import { kindWords, readKind } from '#shared/agencies/agencyKinds.ts';
import type { KindNames } from '#shared/agencies/agencyKinds.ts';
import { splitNames } from '#shared/agencies/tables/readDirectory.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';
import { valueOrBefore } from '#shared/tasks/progressCells.ts';

import type { CellEditing } from '../../grid/gridColumn.ts';
import type { AgencyLine } from './agencyLine.ts';

type AgencyEditing = CellEditing<AgencyLine, AgencyFields>;

/** An agency keeps its name: an emptied cell holds what it held before. `newName` stands for none. */
export function nameEditing(newName: string): AgencyEditing {
  return {
    read: ({ agency }) => ({ name: agency.name }),
    text: ({ agency }) => agency.name,
    opensWith: ({ agency }) => (agency.name === newName ? '' : agency.name),
    write: (text, { agency }) => ({ name: cleanText(text) || agency.name }),
  };
}

export const shortEditing: AgencyEditing = {
  read: ({ agency }) => ({ short: agency.short }),
  text: ({ agency }) => agency.short ?? '',
  write: (text) => ({ short: cleanText(text) || null }),
};

export const aliasesEditing: AgencyEditing = {
  read: ({ agency }) => ({ aliases: agency.aliases }),
  text: ({ agency }) => agency.aliases.join('; '),
  write: (text) => ({ aliases: [...new Set(splitNames(text.normalize('NFC')))] }),
};

export function kindEditing(names: KindNames): AgencyEditing {
  return {
    read: ({ agency }) => ({ kind: agency.kind }),
    text: ({ agency }) => kindWords(agency.kind, names),
    // The list shows all choices, with the current one marked.
    opensWith: () => '',
    write: (text) => ({ kind: readKind(text, names) }),
  };
}

/** `idOf`: the agency that a name means; null where none or several do. */
export function parentEditing(idOf: (name: string) => string | null): AgencyEditing {
  return {
    read: ({ agency }) => ({ parent: agency.parent }),
    text: ({ parent }) => parent,
    opensWith: () => '',
    write: (text, { agency }) => ({ parent: valueOrBefore(text, idOf, agency.parent) }),
  };
}

export function dayEditing(field: 'from' | 'to'): AgencyEditing {
  return {
    read: ({ agency }) => ({ [field]: agency[field] }),
    text: ({ agency }) => dayText(agency[field]),
    write: (text, { agency }) => ({ [field]: valueOrBefore(text, readDay, agency[field]) }),
  };
}

export function dayText(day: string | null): string {
  return day === null ? '' : formatDay(day);
}

export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
