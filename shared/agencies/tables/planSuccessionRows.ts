import { isoDate } from '../../periods/isoDate.ts';
import { foldText } from '../../text/fold.ts';
import type { Agency } from '../agency.ts';
import { createNameFinder } from '../agencyNames.ts';
import { createAgencyTimes, dayBefore } from '../agencyTimes.ts';
import { faultOf } from '../planSuccession.ts';
import type { Succession } from '../succession.ts';
import type { DirectoryRow, PlannedDirectoryRow, RowTrouble } from './directoryRow.ts';
import type { DirectoryState, NextDirectoryId } from './planDirectory.ts';
import { compareRows } from './plannedRows.ts';
import type { MeantRow, PlannedRows } from './plannedRows.ts';
import { splitNames } from './readDirectory.ts';

type Trouble = PlannedDirectoryRow['troubles'][number];
type ExistsOn = (id: string, day: string) => boolean;
type Draft = Omit<Succession, 'id' | 'basis'>;

/**
 * What rows of a table of successions make of those that are known. A row in which an agency is not found
 * is left out as a whole: half a merger is none. Days of agencies stand in their own table.
 */
export function planSuccessionRows(
  rows: readonly DirectoryRow[],
  { agencies, successions }: Pick<DirectoryState, 'agencies' | 'successions'>,
  nextId: NextDirectoryId,
): PlannedRows<'succession'> {
  const find = createNameFinder(agencies);
  const times = createAgencyTimes(agencies, successions);
  const existsOn: ExistsOn = (id, day) => times.existsOn(id, day);
  const knownSides = new Set(successions.map(sidesOf));
  const read = rows.map((row) => {
    const { draft, troubles } = readRow(row, find, existsOn);
    const isKnown = draft === null || knownSides.has(sidesOf(draft));
    return { row, troubles, draft: isKnown ? draft : withSurvivor(draft, existsOn) };
  });
  const takeKnown = createKnownTaker(
    successions,
    read.flatMap(({ draft }) => draft ?? []),
  );
  const taken = new Set<string>();
  const meant = read.map(({ row, draft, troubles }): MeantRow<Succession> => {
    const { before = '', after = '' } = row.cells;
    const name = after === '' ? before : `${before} → ${after}`;
    if (draft === null) return { row, name, record: null, troubles };
    const skip = (code: RowTrouble) => ({
      ...{ row, name, record: null },
      troubles: [{ code, words: name }],
    });
    if (taken.has(keyOf(draft))) return skip('listed-twice');
    taken.add(keyOf(draft));
    const found = takeKnown(draft);
    const basis = row.cells.basis ?? found?.basis ?? null;
    // When those of a known one ended is corrected in the table of agencies.
    const isThere = found === undefined ? existsOn : () => true;
    const asked = { ...draft, basis, after: draft.after.map((id) => ({ id })) };
    const isNews = found?.kind !== draft.kind;
    if (isNews && faultOf(asked, isThere) !== null) return skip('succession-unclear');
    const sides = found ?? { ...draft, id: nextId('succession') };
    const record = { ...sides, on: draft.on, kind: draft.kind, basis };
    return { row, name, record, troubles: [] };
  });
  return compareRows('succession', successions, meant);
}

/** What a row says, or why nothing can be made of it. */
function readRow(
  { cells: { on = '', before = '', after = '', change } }: DirectoryRow,
  find: (name: string) => readonly Agency[],
  existsOn: ExistsOn,
): { readonly draft: Draft | null; readonly troubles: readonly Trouble[] } {
  if (!isoDate.safeParse(on).success)
    return { draft: null, troubles: [{ code: 'day-unclear', words: on }] };
  const troubles: Trouble[] = [];
  const idsOf = (words: string, day: string): string[] =>
    splitNames(words).flatMap((one) => {
      const id = whoWas(find(one), day, existsOn);
      if (id === null) troubles.push({ code: 'agency-unknown', words: one });
      return id ?? [];
    });
  const sides = { before: idsOf(before, dayBefore(on)), after: idsOf(after, on) };
  if (troubles.length > 0) return { draft: null, troubles };
  return { draft: { ...sides, on, kind: kindOf(change, sides) }, troubles };
}

/** "Sáp nhập: Ban A → Sở B", where B was there before: it is one of the two that were merged. */
function withSurvivor(draft: Draft, existsOn: ExistsOn): Draft {
  const { kind, on, before, after } = draft;
  const [survivor, ...others] = after;
  if (kind !== 'merged' || before.length !== 1 || survivor === undefined || others.length > 0)
    return draft;
  const isAnother = !before.includes(survivor) && existsOn(survivor, dayBefore(on));
  return isAnother ? { ...draft, before: [...before, survivor] } : draft;
}

/**
 * Finds the succession that a row means: the very same one, or the only one of its agencies, whose day or
 * kind the row corrects. Each is corrected by one row, and by none where another row states it as it is.
 */
function createKnownTaker(
  successions: readonly Succession[],
  drafts: readonly Draft[],
): (draft: Draft) => Succession | undefined {
  const byKey = new Map(successions.map((one) => [keyOf(one), one]));
  const bySides = Map.groupBy(successions, sidesOf);
  const gone = new Set(drafts.map(keyOf));
  return (draft) => {
    const same = byKey.get(keyOf(draft));
    if (same !== undefined) return same;
    const [only, ...others] = bySides.get(sidesOf(draft)) ?? [];
    if (only === undefined || others.length > 0 || gone.has(keyOf(only))) return undefined;
    gone.add(keyOf(only));
    return only;
  };
}

/** Of several that have had a name, the one that was there on the day. */
function whoWas(named: readonly Agency[], day: string, existsOn: ExistsOn): string | null {
  const there = named.length > 1 ? named.filter(({ id }) => existsOn(id, day)) : named;
  return there.length === 1 ? (there[0]?.id ?? null) : null;
}

/** Words that decisions use, without their marks. */
const stems: readonly (readonly [RegExp, Succession['kind']])[] = [
  [/doi ten/, 'renamed'],
  [/hop nhat|sap nhap/, 'merged'],
  [/chia|tach/, 'split'],
  [/giai the|ket thuc hoat dong/, 'dissolved'],
];

/** As the row says; where it says nothing that is known, as its agencies are in number. */
function kindOf(
  words: string | undefined,
  { before, after }: Pick<Succession, 'before' | 'after'>,
): Succession['kind'] {
  const said = foldText(words ?? '');
  const known = stems.find(([stem]) => stem.test(said));
  if (known !== undefined) return known[1];
  if (after.length === 0) return 'dissolved';
  if (before.length > 1) return 'merged';
  return after.length > 1 ? 'split' : 'renamed';
}

function keyOf(draft: Draft): string {
  return [draft.on, draft.kind, sidesOf(draft)].join(' ');
}

function sidesOf({ before, after }: Pick<Succession, 'before' | 'after'>): string {
  return [...before.toSorted(), '→', ...after.toSorted()].join(' ');
}
