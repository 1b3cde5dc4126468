import type { Pack, PackRow } from '../pack.ts';

/** A row as it was sent: the base of the merge. */
export type SentRow = PackRow;

/** One agency's workbook of a round, as it was sent. */
export interface SentPack extends Omit<Pack, 'round'> {
  /** Number of the round. */
  readonly round: number;
  readonly rows: readonly SentRow[];
}
