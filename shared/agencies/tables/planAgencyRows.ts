import { generateNKeysBetween } from 'fractional-indexing';

import { comparePosition } from '../../tasks/outline.ts';
import { foldText } from '../../text/fold.ts';
import type { Agency } from '../agency.ts';
import { readKind } from '../agencyKinds.ts';
import type { KindNames } from '../agencyKinds.ts';
import { agencyKey, createNameFinder } from '../agencyNames.ts';
import { withAlias } from '../withAlias.ts';
import type { PlannedDirectoryRow } from './directoryRow.ts';
import type { NextDirectoryId } from './planDirectory.ts';
import { compareRows, spanOfRow } from './plannedRows.ts';
import type { MeantRow, PlannedRows } from './plannedRows.ts';
import { splitNames } from './readDirectory.ts';
import type { DirectoryRow } from './directoryRow.ts';

type Trouble = PlannedDirectoryRow['troubles'][number];

/** What rows of a table of agencies make of the directory; new ones come behind the last. */
export function planAgencyRows(
  rows: readonly DirectoryRow[],
  agencies: readonly Agency[],
  kinds: KindNames,
  nextId: NextDirectoryId,
): PlannedRows<'agency'> {
  const find = createNameFinder(agencies);
  const last = agencies.toSorted(comparePosition).at(-1)?.position ?? null;
  const positions = generateNKeysBetween(last, null, rows.length);
  const taken = new Set<string>();
  const listed = rows.map((row): MeantRow<Agency> => {
    const name = row.cells.name ?? '';
    const found = find(name);
    const [only, ...others] = found.length > 1 ? sameBeginning(found, row) : found;
    const key = only?.id ?? agencyKey(name);
    const about = { row, name, record: null };
    if (others.length > 0) {
      return { ...about, troubles: [{ code: 'name-of-several', words: name }] };
    }
    if (taken.has(key)) return { ...about, troubles: [{ code: 'listed-twice', words: name }] };
    taken.add(key);
    const agency = only ?? newAgency(nextId('agency'), positions.shift() ?? '', name);
    const { span, troubles } = spanOfRow(row, agency);
    return { row, name, record: { ...withCells(agency, row, kinds), ...span }, troubles };
  });
  return compareRows('agency', agencies, withOthers(listed, agencies));
}

/** Of several that have had a name, the one that began on the day of the row. */
function sameBeginning(found: readonly Agency[], { cells }: DirectoryRow): readonly Agency[] {
  const same = found.filter(({ from }) => from === (cells.from ?? null));
  return same.length === 1 ? same : found;
}

function newAgency(id: string, position: string, name: string): Agency {
  return {
    ...{ id, position, name, short: null, aliases: [], kind: null, parent: null },
    ...{ from: null, to: null, members: [] },
  };
}

function withCells(agency: Agency, { cells }: DirectoryRow, kinds: KindNames): Agency {
  const short = cells.short ?? agency.short;
  const kind = cells.kind === undefined ? agency.kind : readKind(cells.kind, kinds);
  const named = withAlias({ ...agency, short, kind }, cells.name ?? '');
  const known = new Set([named.name, short ?? '', ...named.aliases].map(foldText));
  // What is listed as another name is kept in its spelling, however near it is to one that is known.
  const listed = splitNames(cells.aliases ?? '').filter((alias) => !known.has(foldText(alias)));
  return { ...named, aliases: [...named.aliases, ...new Set(listed)] };
}

/** The agencies above and the members are looked up when all of the table is known. */
function withOthers(
  listed: readonly MeantRow<Agency>[],
  agencies: readonly Agency[],
): MeantRow<Agency>[] {
  const meant = listed.flatMap(({ record }) => record ?? []);
  const known = new Set(meant.map(({ id }) => id));
  const all = new Map(
    [...agencies.filter(({ id }) => !known.has(id)), ...meant].map((one) => [one.id, one]),
  );
  const find = createNameFinder([...all.values()]);
  return listed.map((one): MeantRow<Agency> => {
    const { record, row } = one;
    if (record === null) return one;
    const troubles: Trouble[] = [...one.troubles];
    const idOf = (words: string, code: Trouble['code']): string[] => {
      const [found, ...others] = find(words);
      if (found !== undefined && others.length === 0 && found.id !== record.id) return [found.id];
      troubles.push({ code, words });
      return [];
    };
    const { parent, members } = row.cells;
    const above = parent === undefined ? [] : idOf(parent, 'parent-unknown');
    const isCircle = above.some((id) => standsBelow(id, record.id, all));
    const settled: Agency = {
      ...record,
      parent: isCircle ? record.parent : (above[0] ?? record.parent),
      members:
        members === undefined || record.kind !== 'group'
          ? record.members
          : splitNames(members).flatMap((name) => idOf(name, 'member-unknown')),
    };
    all.set(settled.id, settled);
    return { ...one, record: settled, troubles };
  });
}

/** Whether an agency stands below another one, or is that one. */
function standsBelow(id: string, above: string, all: ReadonlyMap<string, Agency>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = all.get(at)?.parent ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
