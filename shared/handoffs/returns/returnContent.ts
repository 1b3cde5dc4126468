import { z } from 'zod';

/**
 * What was read of a returned file: its tables as they stand, in Unicode, before anybody says which
 * pack it is and what its columns mean. It is kept, so that a review goes on without the file.
 */

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ date: z.string() }),
  z.object({ error: z.string() }),
]);

const returnedCellSchema = z.object({
  column: z.int(),
  text: z.string(),
  /** Left out where it is the text. */
  value: z.exactOptional(value),
  /** It was turned into Unicode, and few cells speak for the encoding. */
  isDecoded: z.exactOptional(z.boolean()),
});

export type ReturnedCell = z.infer<typeof returnedCellSchema>;

const returnedRowSchema = z.object({
  row: z.int(),
  /** Left to right; never empty. */
  cells: z.array(returnedCellSchema).readonly(),
});

export type ReturnedRow = z.infer<typeof returnedRowSchema>;

const place = z.object({ row: z.int(), column: z.int() });

export const returnedTableSchema = z.object({
  sheet: z.string(),
  /** Hidden sheets speak only for rows that stand nowhere else. */
  hidden: z.boolean(),
  /** Left to right, those that have a header or hold something; `header` '' where it has none. */
  columns: z.array(z.object({ column: z.int(), header: z.string() })).readonly(),
  rows: z.array(returnedRowSchema).readonly(),
  /** Those that reach into its rows. */
  merges: z
    .array(z.object({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() }))
    .readonly(),
  /** Remarks that are pinned to its cells. */
  notes: z.array(place.extend({ text: z.string() })).readonly(),
});

export type ReturnedTable = z.infer<typeof returnedTableSchema>;

/** What the very hidden sheet says, as far as receiving goes by it; the plan has the rest. */
export const returnStampSchema = z.object({ workbook: z.string(), pack: z.string() });

export type ReturnStamp = z.infer<typeof returnStampSchema>;

export const returnContentSchema = z.object({
  stamp: returnStampSchema.nullable(),
  encoding: z.enum(['unicode', 'tcvn3', 'vni']),
  /** What stands above and beside the tables: titles that may name the agency. */
  lines: z.array(z.string()).readonly(),
  tables: z.array(returnedTableSchema).readonly(),
  /** What sheets without a table say, row by row; missing in what was kept before they were read. */
  outside: z.exactOptional(
    z
      .array(
        place.extend({
          sheet: z.string(),
          text: z.string(),
          /** So many rows from here on, whose words are not kept. */
          rows: z.exactOptional(z.int()),
        }),
      )
      .readonly(),
  ),
});

export type ReturnContent = z.infer<typeof returnContentSchema>;
