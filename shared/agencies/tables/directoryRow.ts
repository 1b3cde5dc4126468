import { tableColumns } from './directoryTable.ts';
import type { DirectoryField, DirectoryTable } from './directoryTable.ts';

export const directoryFields: readonly DirectoryField[] = [
  ...new Set(Object.values(tableColumns).flat()),
];

/** A row of a table of the directory, as it is written; days are read. */
export interface DirectoryRow {
  readonly table: DirectoryTable;
  readonly sheet: string;
  /** As Excel counts it. */
  readonly row: number;
  /** Cells that hold something. */
  readonly cells: Readonly<Partial<Record<DirectoryField, string>>>;
}

/** Why a row is left out, or a cell of it. */
export const rowTroubles = [
  'listed-twice',
  'name-of-several',
  'parent-unknown',
  'member-unknown',
  'leader-unknown',
  'agency-unknown',
  'day-unclear',
  'days-reversed',
  'succession-unclear',
] as const;

export type RowTrouble = (typeof rowTroubles)[number];

/** What a row of a table becomes. */
export interface PlannedDirectoryRow {
  readonly table: DirectoryTable;
  readonly sheet: string;
  readonly row: number;
  readonly state: 'new' | 'changed' | 'unchanged' | 'skipped';
  /** What the row is about, in words. */
  readonly name: string;
  /** Fields of the record that get another value. */
  readonly fields: readonly string[];
  /** What was not understood, with the words. */
  readonly troubles: readonly { readonly code: RowTrouble; readonly words: string }[];
}
