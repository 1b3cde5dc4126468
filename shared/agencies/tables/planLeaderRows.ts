import { generateNKeysBetween } from 'fractional-indexing';

import type { Leader } from '../../leaders/leader.ts';
import { comparePosition } from '../../tasks/outline.ts';
import { foldText } from '../../text/fold.ts';
import type { NextDirectoryId } from './planDirectory.ts';
import { compareRows, spanOfRow } from './plannedRows.ts';
import type { MeantRow, PlannedRows } from './plannedRows.ts';
import type { DirectoryRow } from './directoryRow.ts';

/** What rows of a table of leaders make of those that are known; new ones come behind the last. */
export function planLeaderRows(
  rows: readonly DirectoryRow[],
  leaders: readonly Leader[],
  nextId: NextDirectoryId,
): PlannedRows<'leader'> {
  const last = leaders.toSorted(comparePosition).at(-1)?.position ?? null;
  const positions = generateNKeysBetween(last, null, rows.length);
  const taken = new Set<string>();
  const meant = rows.map((row): MeantRow<Leader> => {
    const { leaderName: name = '', title = null } = row.cells;
    const [only, ...others] = findLeader(leaders, name, title);
    const key = only?.id ?? `${foldText(name)} ${foldText(title ?? '')}`;
    const about = { row, name, record: null };
    if (others.length > 0) {
      return { ...about, troubles: [{ code: 'name-of-several', words: name }] };
    }
    if (taken.has(key)) return { ...about, troubles: [{ code: 'listed-twice', words: name }] };
    taken.add(key);
    const nobody = { title: null, from: null, to: null };
    const leader = only ?? {
      ...{ id: nextId('leader'), position: positions.shift() ?? '', name },
      ...nobody,
    };
    const { span, troubles } = spanOfRow(row, leader);
    return { row, name, record: { ...leader, title: title ?? leader.title, ...span }, troubles };
  });
  return compareRows('leader', leaders, meant);
}

/** Those of a name; of several those with the title too. */
export function findLeader(
  leaders: readonly Leader[],
  name: string,
  title: string | null,
): readonly Leader[] {
  const key = foldText(name);
  const named = leaders.filter((leader) => foldText(leader.name) === key);
  if (named.length <= 1 || title === null) return named;
  const titled = named.filter((leader) => foldText(leader.title ?? '') === foldText(title));
  return titled.length === 0 ? named : titled;
}
