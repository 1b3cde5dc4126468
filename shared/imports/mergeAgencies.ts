import type { Agency } from '../agencies/agency.ts';
import type { InspectedAgency } from '../spreadsheet/inspection.ts';
import { nameKey } from './answers.ts';
import { matchRows } from './matchRows.ts';
import type { Match, MatchRound } from './matchRows.ts';

type AgencyMatch = Match<InspectedAgency, Agency>;

/** A directory with the agencies that a table lists. */
export interface MergedDirectory {
  /** Those that were there come first; new ones have an id of their own for now, and no place. */
  readonly agencies: readonly Agency[];
  /** What each row is for the directory, and the id of what it became; null: nothing. */
  readonly rows: readonly { readonly match: AgencyMatch; readonly id: string | null }[];
}

/** Ids of agencies that are not in the workbook yet. */
const newPrefix = 'new ';

export function newAgencyId(name: string): string {
  return newPrefix + nameKey(name);
}

/** An agency of which nothing but its name is known. */
export function newAgency(name: string, short: string | null): Agency {
  const id = newAgencyId(name);
  const nothing = { kind: null, parent: null, from: null, to: null, members: [] };
  return { id, position: '', name, short, aliases: [], ...nothing };
}

/**
 * Rows mean the agency of their name, else the one that has it as another name. An agency keeps its
 * name, and names that it has; empty cells say nothing.
 */
export function mergeAgencies(
  agencies: readonly Agency[],
  listed: readonly InspectedAgency[],
): MergedDirectory {
  const directory = new Map(agencies.map((agency) => [agency.id, agency]));
  const matches = matchRows(listed, agencies, [nameRound, otherNameRound(agencies)]);
  const rows = listed.map((row, index) => {
    const match = withoutSecond(row, matches[index] ?? { kind: 'new' }, listed.slice(0, index));
    if (match.kind !== 'one' && match.kind !== 'new') return { match, id: null };
    const agency = match.kind === 'one' ? match.record : newAgency(row.name, null);
    directory.set(agency.id, merged(agency, row));
    return { match, id: agency.id };
  });
  const all = [...directory.values()];
  rows.forEach(({ id }, index) => {
    const parent = parentId(listed[index]?.parent ?? null, all);
    const agency = id === null ? undefined : directory.get(id);
    if (agency !== undefined && parent !== null && !isBelow(parent, agency.id, directory)) {
      directory.set(agency.id, { ...agency, parent });
    }
  });
  return { agencies: [...directory.values()], rows };
}

const nameRound: MatchRound<InspectedAgency, Agency> = {
  keyOfRow: ({ name }) => nameKey(name),
  keyOfRecord: ({ name }) => nameKey(name),
};

/** By a name that one agency alone has beside its first. */
function otherNameRound(agencies: readonly Agency[]): MatchRound<InspectedAgency, Agency> {
  const owners = Map.groupBy(
    agencies.flatMap((agency) =>
      otherNames(agency).map((name) => ({ agency, key: nameKey(name) })),
    ),
    ({ key }) => key,
  );
  return {
    keyOfRow: ({ name }) => {
      const [first, ...others] = new Set(owners.get(nameKey(name))?.map(({ agency }) => agency.id));
      return others.length === 0 ? (first ?? null) : null;
    },
    keyOfRecord: ({ id }) => id,
  };
}

/** A name that the table lists twice is new once. */
function withoutSecond(
  row: InspectedAgency,
  match: AgencyMatch,
  before: readonly InspectedAgency[],
): AgencyMatch {
  if (match.kind !== 'new') return match;
  const key = nameKey(row.name);
  const first = before.find(({ name }) => nameKey(name) === key);
  return first === undefined ? match : { kind: 'twice', rows: [first] };
}

/** A short name that gives way to another stays one of its names. */
function merged(agency: Agency, { name, short, aliases, kind }: InspectedAgency): Agency {
  const known = new Set([agency.name, short ?? agency.short ?? '', ...agency.aliases].map(nameKey));
  const learned = [agency.short ?? '', name, ...aliases].filter((alias) => {
    const isNew = alias !== '' && !known.has(nameKey(alias));
    known.add(nameKey(alias));
    return isNew;
  });
  return {
    ...agency,
    short: short ?? agency.short,
    kind: kind ?? agency.kind,
    aliases: learned.length === 0 ? agency.aliases : [...agency.aliases, ...learned],
  };
}

function otherNames({ short, aliases }: Agency): string[] {
  return short === null ? [...aliases] : [short, ...aliases];
}

/** The agency that a name means; null where none or several do. */
function parentId(name: string | null, agencies: readonly Agency[]): string | null {
  if (name === null) return null;
  const key = nameKey(name);
  const named = agencies.filter((agency) => nameKey(agency.name) === key);
  const called = agencies.filter((agency) =>
    otherNames(agency).some((one) => nameKey(one) === key),
  );
  const [only, ...others] = named.length > 0 ? named : called;
  return others.length === 0 ? (only?.id ?? null) : null;
}

/** Whether an agency is another one or stands below it: then it can't be above it. */
function isBelow(id: string, above: string, directory: ReadonlyMap<string, Agency>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    if (at === above) return true;
    seen.add(at);
    at = directory.get(at)?.parent ?? null;
  }
  return false;
}
