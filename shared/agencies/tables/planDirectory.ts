import type { RecordChange, RecordKind } from '../../changes/changeSet.ts';
import type { Charge } from '../../leaders/charge.ts';
import type { Leader } from '../../leaders/leader.ts';
import type { Agency } from '../agency.ts';
import type { KindNames } from '../agencyKinds.ts';
import type { Succession } from '../succession.ts';
import { planAgencyRows } from './planAgencyRows.ts';
import { planChargeRows } from './planChargeRows.ts';
import { planLeaderRows } from './planLeaderRows.ts';
import { planSuccessionRows } from './planSuccessionRows.ts';
import type { DirectoryTable } from './directoryTable.ts';
import type { DirectoryRow, PlannedDirectoryRow } from './directoryRow.ts';

/** What is there already. */
export interface DirectoryState {
  readonly agencies: readonly Agency[];
  readonly leaders: readonly Leader[];
  readonly charges: readonly Charge[];
  readonly successions: readonly Succession[];
}

/** Words for kinds of agencies and of charges. */
export interface DirectoryWords {
  readonly kinds: KindNames;
  readonly charges: Readonly<Record<Charge['kind'], string>>;
}

export interface DirectoryPlan {
  readonly rows: readonly PlannedDirectoryRow[];
  readonly changes: readonly RecordChange[];
}

export type NextDirectoryId = (
  kind: Extract<RecordKind, 'agency' | 'leader' | 'charge' | 'succession'>,
) => string;

/**
 * What tables of agencies, leaders, charges and successions change. A row means the record of its name;
 * empty cells say nothing, and nothing is removed. The later tables may name what the earlier ones bring.
 */
export function planDirectory(
  rows: readonly DirectoryRow[],
  state: DirectoryState,
  words: DirectoryWords,
  nextId: NextDirectoryId,
): DirectoryPlan {
  const ofTable = (table: DirectoryTable) => rows.filter((row) => row.table === table);
  const agencies = planAgencyRows(ofTable('agencies'), state.agencies, words.kinds, nextId);
  const leaders = planLeaderRows(ofTable('leaders'), state.leaders, nextId);
  const after = { ...state, agencies: agencies.records, leaders: leaders.records };
  const charges = planChargeRows(ofTable('charges'), after, words.charges, nextId);
  const successions = planSuccessionRows(ofTable('successions'), after, nextId);
  const all = [agencies, leaders, charges, successions];
  return {
    rows: all.flatMap((table) => table.rows),
    changes: all.flatMap((table) => table.changes),
  };
}
