import type { Examination, SalvagedTable } from './examination.ts';
import { contentTables, isHistoryWhole, sumTables } from './losses.ts';

export type Way = 'backup' | 'salvage';

/** Why one way is better; each has its sentence in `messages/vi/damage.ts`. */
export type Reason =
  | 'onlyBackup'
  | 'onlySalvage'
  | 'backupIsCurrent'
  | 'nothingLost'
  | 'backupIsSound'
  | 'backupLacksLess'
  | 'salvageLacksLess';

export interface Recommendation {
  readonly way: Way;
  readonly reason: Reason;
}

/**
 * Cells that the user would have to write again for a row that is lost: name, lead, support,
 * deadline and product are filled in most.
 */
const cellsOfRow = 5;

/** The way that leaves least to be written again; null when there is none. */
export function recommend({ tables, backup, token }: Examination): Recommendation | null {
  if (token === null) return backup === null ? null : { way: 'backup', reason: 'onlyBackup' };
  if (backup === null) return { way: 'salvage', reason: 'onlySalvage' };
  const { since } = backup;
  // First of all, as cells may be wrong in a file that looks whole, and a backup was checked.
  if (since?.steps === 0 && isHistoryWhole(tables)) {
    return { way: 'backup', reason: 'backupIsCurrent' };
  }
  const content = contentTables(tables);
  const salvageLacks = cellsToRewrite(content);
  if (salvageLacks === 0 && content.every(({ isLostExact }) => isLostExact)) {
    return { way: 'salvage', reason: 'nothingLost' };
  }
  if (since === null) return compareRows(content);
  return salvageLacks < since.cells
    ? { way: 'salvage', reason: 'salvageLacksLess' }
    : { way: 'backup', reason: 'backupLacksLess' };
}

function cellsToRewrite(tables: readonly SalvagedTable[]): number {
  return sumTables(tables, 'lost') * cellsOfRow + sumTables(tables, 'mended');
}

/** What was done after the backup is not known: only the rows of both can be counted. */
function compareRows(tables: readonly SalvagedTable[]): Recommendation {
  const read = sumTables(tables, 'found') + sumTables(tables, 'rebuilt');
  const inBackup = sumTables(tables, 'inBackup');
  return read > inBackup
    ? { way: 'salvage', reason: 'salvageLacksLess' }
    : { way: 'backup', reason: 'backupIsSound' };
}
