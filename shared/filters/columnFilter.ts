import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** What a table is narrowed to in one column. */
export const columnFilterSchema = z.discriminatedUnion('kind', [
  /** Rows that have any of these values; '' is the value of an empty cell. */
  z.object({ kind: z.literal('values'), values: z.array(z.string()).readonly() }),
  /** Rows whose words contain these, without regard to marks and case. */
  z.object({ kind: z.literal('words'), text: z.string().min(1) }),
  /** Rows whose day is in this stretch, both ends included; null: no end. */
  z.object({ kind: z.literal('days'), from: isoDate.nullable(), to: isoDate.nullable() }),
]);

export type ColumnFilter = z.infer<typeof columnFilterSchema>;

/** By the field of the column. */
export type ColumnFilters = Readonly<Record<string, ColumnFilter>>;

/** What of a row a column is filtered and sorted by. */
export interface FilterColumn<Row> {
  /** The values that can be chosen from, as keys; [''] for an empty cell. */
  readonly values: (row: Row) => readonly string[];
  readonly hasWords: (row: Row, folded: string) => boolean;
  readonly day?: (row: Row) => string | null;
  /** Text in Vietnamese order, numbers by size; null stands last. */
  readonly sortKey: (row: Row) => string | number | null;
}

export type FilterColumns<Row> = Readonly<Record<string, FilterColumn<Row>>>;
