import type { SalvagedTable } from './examination.ts';

/** The parts of a plan that the user knows, in the order in which they are told. */
export const knownTables = [
  'plans',
  'tasks',
  'targets',
  'clauses',
  'agencies',
  'successions',
  'leaders',
  'charges',
  'baselines',
  'baseline_records',
  'remarks',
  'waivers',
  'rounds',
  'packs',
  'pack_rows',
  'returns',
  'return_decisions',
  'return_merges',
  'reminders',
  'reports',
  'steps',
] as const;

export type KnownTable = (typeof knownTables)[number];

export interface KnownLoss extends SalvagedTable {
  readonly table: KnownTable;
}

type Count = 'found' | 'rebuilt' | 'mended' | 'lost' | 'inBackup';

/** The parts that hold something, or of which something may be gone; how a view is set up is no part. */
export function knownLosses(tables: readonly SalvagedTable[]): KnownLoss[] {
  return knownTables
    .flatMap((name) => tables.filter(isOf(name)))
    .filter(({ found, rebuilt, lost, isLostExact, inBackup }) => {
      const rows = found + rebuilt + lost + (inBackup ?? 0);
      return rows > 0 || !isLostExact;
    });
}

/** What a plan says: all of it but how it came to be so. */
export function contentTables(tables: readonly SalvagedTable[]): KnownLoss[] {
  return knownLosses(tables).filter(({ table }) => table !== 'steps');
}

/** Whether no step is missing from the log. */
export function isHistoryWhole(tables: readonly SalvagedTable[]): boolean {
  const steps = tables.find(isOf('steps'));
  return steps?.lost === 0 && steps.isLostExact;
}

export function sumTables(tables: readonly SalvagedTable[], count: Count): number {
  return tables.reduce((sum, table) => sum + (table[count] ?? 0), 0);
}

function isOf(name: KnownTable) {
  return (table: SalvagedTable): table is KnownLoss => table.table === name;
}
