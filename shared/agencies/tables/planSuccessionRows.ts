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
  const existsOn = (id: string, day: string): boolean => times.existsOn(id, day);
  const taken = new Set<string>();
  const meant = rows.map((row): MeantRow<Succession> => {
    const { on = '', before = '', after = '' } = row.cells;
    const name = after === '' ? before : `${before} → ${after}`;
    const skip = (code: RowTrouble, words: string) => ({
      ...{ row, name, record: null },
      troubles: [{ code, words }],
    });
    if (!isoDate.safeParse(on).success) return skip('day-unclear', on);
    const unknown: Trouble[] = [];
    const idsOf = (words: string, day: string): string[] =>
      splitNames(words).flatMap((one) => {
        const id = whoWas(find(one), day, existsOn);
        if (id === null) unknown.push({ code: 'agency-unknown', words: one });
        return id ?? [];
      });
    const sides = { before: idsOf(before, dayBefore(on)), after: idsOf(after, on) };
    if (unknown.length > 0) return { row, name, record: null, troubles: unknown };
    const draft = { ...sides, on, kind: kindOf(row.cells.change, sides) };
    const found = successions.find((one) => keyOf(one) === keyOf(draft));
    if (taken.has(keyOf(draft))) return skip('listed-twice', name);
    taken.add(keyOf(draft));
    const basis = row.cells.basis ?? found?.basis ?? null;
    if (found !== undefined) return { row, name, record: { ...found, basis }, troubles: [] };
    const asked = { ...draft, basis, after: draft.after.map((id) => ({ id })) };
    if (faultOf(asked, existsOn) !== null) return skip('succession-unclear', name);
    return { row, name, record: { id: nextId('succession'), ...draft, basis }, troubles: [] };
  });
  return compareRows('succession', successions, meant);
}

/** Of several that have had a name, the one that was there on the day. */
function whoWas(
  named: readonly Agency[],
  day: string,
  existsOn: (id: string, day: string) => boolean,
): string | null {
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

function keyOf({ on, kind, before, after }: Omit<Succession, 'id' | 'basis'>): string {
  return [on, kind, ...before.toSorted(), '→', ...after.toSorted()].join(' ');
}
