import type { Charge } from '../../leaders/charge.ts';
import { subjectKey } from '../../leaders/chargesOn.ts';
import type { Leader } from '../../leaders/leader.ts';
import { startsWithUnit } from '../../leaders/localities.ts';
import { foldText } from '../../text/fold.ts';
import { createNameFinder } from '../agencyNames.ts';
import type { DirectoryState, DirectoryWords, NextDirectoryId } from './planDirectory.ts';
import { findLeader } from './planLeaderRows.ts';
import { compareRows, spanOfRow } from './plannedRows.ts';
import type { MeantRow, PlannedRows } from './plannedRows.ts';
import type { DirectoryRow } from './directoryRow.ts';

/** What rows of a table of charges make of those that are known. */
export function planChargeRows(
  rows: readonly DirectoryRow[],
  { agencies, leaders, charges }: DirectoryState,
  words: DirectoryWords['charges'],
  nextId: NextDirectoryId,
): PlannedRows<'charge'> {
  const findAgency = createNameFinder(agencies);
  const taken = new Set<string>();
  const meant = rows.map((row): MeantRow<Charge> => {
    const { leader: leaderName = '', subject = '' } = row.cells;
    const name = `${leaderName} – ${subject}`;
    const skip = (code: 'leader-unknown' | 'agency-unknown' | 'listed-twice', of: string) => ({
      ...{ row, name, record: null },
      troubles: [{ code, words: of }],
    });
    const leader = onlyOne(leadersOf(leaders, leaderName));
    if (leader === null) return skip('leader-unknown', leaderName);
    const agency = onlyOne(findAgency(subject));
    const kind = kindOf(row, agency !== null, words);
    if (kind === 'agency' && agency === null) return skip('agency-unknown', subject);
    const cell = {
      leader: leader.id,
      kind,
      subject: kind === 'agency' ? (agency?.id ?? '') : subject,
    };
    const { found, key } = findCharge(charges, cell, row.cells.from ?? null);
    if (taken.has(key)) return skip('listed-twice', subject);
    taken.add(key);
    const charge = found ?? { id: nextId('charge'), ...cell, from: null, to: null };
    const { span, troubles } = spanOfRow(row, charge);
    return { row, name, record: { ...charge, ...span }, troubles };
  });
  return compareRows('charge', charges, meant);
}

/** "Họ tên" alone, or with the title behind a comma or in brackets. */
function leadersOf(leaders: readonly Leader[], words: string): readonly Leader[] {
  const whole = findLeader(leaders, words, null);
  if (whole.length > 0) return whole;
  const parts = /^(.*?)\s*(?:,|\()\s*(.*?)\)?$/u.exec(words);
  return parts === null ? [] : findLeader(leaders, parts[1] ?? '', parts[2] ?? '');
}

function kindOf(
  { cells: { chargeKind = '', subject = '' } }: DirectoryRow,
  isAgency: boolean,
  words: DirectoryWords['charges'],
): Charge['kind'] {
  const said = foldText(chargeKind);
  const known = (Object.keys(words) as Charge['kind'][]).find(
    (kind) => foldText(words[kind]) === said,
  );
  if (known !== undefined) return known;
  if (isAgency) return 'agency';
  return startsWithUnit(subject) ? 'locality' : 'field';
}

/** The charge that a row means: the one of its first day, or the only one. */
function findCharge(
  charges: readonly Charge[],
  cell: Pick<Charge, 'leader' | 'kind' | 'subject'>,
  from: string | null,
): { readonly found: Charge | null; readonly key: string } {
  const own = charges.filter(
    (charge) =>
      charge.leader === cell.leader &&
      charge.kind === cell.kind &&
      subjectKey(charge) === subjectKey(cell),
  );
  const found = own.find((charge) => charge.from === from) ?? (from === null ? onlyOne(own) : null);
  return { found, key: found?.id ?? [cell.leader, cell.kind, subjectKey(cell), from].join(' ') };
}

function onlyOne<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
