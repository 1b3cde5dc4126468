import { z } from 'zod';

import { sheetKinds } from '../spreadsheet/inspection.ts';

/**
 * What the user says a table means, where that differs from what was understood, or all of it.
 * Everything is optional in spirit: what a mapping does not say is understood from the table.
 */

/**
 * What a column is: a field of the command line's JSON ("lead", "phase:2020-Q1"), null for a column
 * of the user's own under its header, `left-out` for one that shall not come in.
 */
export const columnMeaningSchema = z.string().nullable();

export const leftOut = 'left-out';

export const rowMeanings = ['section', 'task', 'skipped'] as const;

export type RowMeaning = (typeof rowMeanings)[number];

export const sheetMappingSchema = z.object({
  /** `unknown`: the sheet is not taken in. */
  kind: z.exactOptional(z.enum(sheetKinds)),
  /** Top to bottom, without the row of column numbers. */
  headerRows: z.exactOptional(z.array(z.int().positive()).readonly()),
  /** By column letters; columns that are not named keep what was understood. */
  columns: z.exactOptional(z.record(z.string(), columnMeaningSchema)),
  /** By row number, for single rows that were taken for something else. */
  rows: z.exactOptional(z.record(z.string(), z.enum(rowMeanings))),
});

export type SheetMapping = z.infer<typeof sheetMappingSchema>;

export const encodings = ['unicode', 'tcvn3', 'vni'] as const;

export const mappingSchema = z.object({
  /** Absent: told from the fonts and the text. */
  encoding: z.exactOptional(z.enum(encodings)),
  /** By the name of the sheet. */
  sheets: z.record(z.string(), sheetMappingSchema),
});

export type Mapping = z.infer<typeof mappingSchema>;

/**
 * A mapping that is kept for tables with the same header, whatever their file and sheets are called:
 * the file of `--mapping` and of "Xuất cách đọc".
 */
export const savedMappingSchema = z.object({
  /** Given by the user; null for one that was only remembered. */
  name: z.string().min(1).nullable(),
  /** `headerFingerprint` of the table. */
  fingerprint: z.string(),
  kind: z.enum(sheetKinds),
  encoding: z.enum(encodings).nullable(),
  /** In the order of the table: each header as written and what it means. */
  columns: z.array(z.object({ header: z.string(), field: columnMeaningSchema })).readonly(),
});

export type SavedMapping = z.infer<typeof savedMappingSchema>;
