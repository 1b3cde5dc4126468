import type { AgencyDraft } from './agency.ts';
import { readAgencyWords } from './agencyWords.ts';

/** A row of a list of agencies, as it is written. */
export interface DirectoryRow {
  readonly sheet: string;
  /** As Excel counts it. */
  readonly row: number;
  readonly name: string;
  readonly short: string | null;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly parent: string | null;
}

/**
 * What a list says twice or against itself: an agency listed again (`value`: its name), a short name that
 * two agencies have, an agency above that the list does not hold.
 */
export interface DirectoryProblem {
  readonly code: 'duplicate-row' | 'short-shared' | 'parent-unknown';
  readonly sheet: string;
  readonly row: number;
  readonly value: string;
}

export interface SettledDirectory {
  /** Each agency once, in the order of the list; `parent` is the name of another of them. */
  readonly agencies: readonly AgencyDraft[];
  readonly problems: readonly DirectoryProblem[];
}

/**
 * Makes a directory of the rows of a list: what is listed twice becomes one agency with the names of
 * both, the agency above is found by any of its names, and "các …", "UBND các …" are groups.
 */
export function settleDirectory(rows: readonly DirectoryRow[]): SettledDirectory {
  const problems: DirectoryProblem[] = [];
  const byKey = new Map<string, DirectoryRow>();
  for (const row of rows) {
    const first = byKey.get(keyOf(row.name));
    if (first !== undefined) problems.push(problemOf(row, 'duplicate-row', row.name));
    byKey.set(keyOf(row.name), first === undefined ? row : joinRows(first, row));
  }
  const listed = [...byKey.values()];
  problems.push(...sharedShorts(listed));
  const nameOf = namesByKey(listed);
  const agencies = listed.map((row): AgencyDraft => {
    const parent = row.parent === null ? null : (nameOf.get(keyOf(row.parent)) ?? null);
    if (row.parent !== null && parent === null) {
      problems.push(problemOf(row, 'parent-unknown', row.parent));
    }
    const { name, short, aliases } = row;
    return {
      ...{ name, short, aliases, kind: kindOf(row), from: null, to: null, members: [] },
      parent: parent === name ? null : parent,
    };
  });
  return { agencies: withoutCircles(agencies), problems };
}

function joinRows(first: DirectoryRow, again: DirectoryRow): DirectoryRow {
  const names = [first.short, again.short, ...first.aliases, ...again.aliases];
  const known = new Set([keyOf(first.name), '']);
  const others = names.filter((name): name is string => {
    const isNew = name !== null && !known.has(keyOf(name));
    if (isNew) known.add(keyOf(name));
    return isNew;
  });
  const short = first.short ?? again.short;
  return {
    ...first,
    short,
    aliases: others.filter((name) => name !== short),
    kind: first.kind ?? again.kind,
    parent: first.parent ?? again.parent,
  };
}

function sharedShorts(rows: readonly DirectoryRow[]): DirectoryProblem[] {
  const owners = new Map<string, DirectoryRow>();
  return rows.flatMap((row) => {
    if (row.short === null || keyOf(row.short) === '') return [];
    const isTaken = owners.has(keyOf(row.short));
    if (!isTaken) owners.set(keyOf(row.short), row);
    return isTaken ? [problemOf(row, 'short-shared', row.short)] : [];
  });
}

/** Full names go before short names and aliases. */
function namesByKey(rows: readonly DirectoryRow[]): ReadonlyMap<string, string> {
  const aliases = rows.flatMap(({ name, short, aliases: others }) =>
    [short, ...others].flatMap((other) => (other === null ? [] : [[keyOf(other), name] as const])),
  );
  const names = rows.map(({ name }) => [keyOf(name), name] as const);
  return new Map([...aliases, ...names]);
}

/** "Nhóm" in the column of kinds, or a name in the plural. */
function kindOf({ name, kind }: DirectoryRow): string | null {
  const isNamedGroup = kind !== null && keyOf(kind) === 'nhom';
  const isPlural = /^(?:các|những|UBND các|đảng ủy các (?=xã|phường))\s/iu.test(
    name.normalize('NFC'),
  );
  return isNamedGroup || isPlural ? 'group' : kind;
}

/** An agency that stands above itself through others stands below none. */
function withoutCircles(agencies: readonly AgencyDraft[]): AgencyDraft[] {
  const parentOf = new Map(agencies.map(({ name, parent }) => [name, parent]));
  return agencies.map((agency) => {
    const above = new Set<string>();
    let next = agency.parent;
    while (next !== null && !above.has(next)) {
      above.add(next);
      next = parentOf.get(next) ?? null;
    }
    return above.has(agency.name) ? { ...agency, parent: null } : agency;
  });
}

function problemOf(
  { sheet, row }: DirectoryRow,
  code: DirectoryProblem['code'],
  value: string,
): DirectoryProblem {
  return { code, sheet, row, value };
}

function keyOf(name: string): string {
  return readAgencyWords(name.normalize('NFC'))
    .map(({ key }) => key)
    .join('');
}
