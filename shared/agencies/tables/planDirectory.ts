import type { RecordChange, RecordKind } from '../../changes/changeSet.ts';
import type { Charge } from '../../leaders/charge.ts';
import type { Leader } from '../../leaders/leader.ts';
import type { Agency } from '../agency.ts';
import type { KindNames } from '../agencyKinds.ts';
import { planAgencyRows } from './planAgencyRows.ts';
import { planChargeRows } from './planChargeRows.ts';
import { planLeaderRows } from './planLeaderRows.ts';
import type { DirectoryTable } from './directoryTable.ts';
import type { DirectoryRow, PlannedDirectoryRow } from './directoryRow.ts';

/** What is there already. */
export interface DirectoryState {
  readonly agencies: readonly Agency[];
  readonly leaders: readonly Leader[];
  readonly charges: readonly Charge[];
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

export type NextDirectoryId = (kind: Extract<RecordKind, 'agency' | 'leader' | 'charge'>) => string;

/**
 * What tables of agencies, leaders and charges change. A row means the record of its name; empty cells
 * say nothing, and nothing is removed. Charges may name agencies and leaders that come with them.
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
  const after = { agencies: agencies.records, leaders: leaders.records, charges: state.charges };
  const charges = planChargeRows(ofTable('charges'), after, words.charges, nextId);
  return {
    rows: [...agencies.rows, ...leaders.rows, ...charges.rows],
    changes: [...agencies.changes, ...leaders.changes, ...charges.changes],
  };
}
