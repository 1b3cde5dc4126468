import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { packRoles, packValueSchema } from './pack.ts';

export const recognitions = ['stamp', 'codes', 'content'] as const;

/** How it was found out which pack a file is: by its hidden sheet, its codes, or its contents. */
export type Recognition = (typeof recognitions)[number];

/** A cell as it was found in a returned file. */
export const returnedCellSchema = z.object({
  /** Address in its sheet ("H9"). */
  cell: z.string(),
  /** As in `packValueSchema`; words where they could not be read as a share or a day. */
  value: packValueSchema,
});

/** A row of a returned file: a task of the pack, or one that was added. */
export const returnedRowSchema = z.object({
  sheet: z.string(),
  row: z.int(),
  role: z.enum(packRoles),
  /** Id of the task; null for a row that was added. */
  task: z.string().nullable(),
  code: z.string().nullable(),
  /** By the fields of the pack. */
  cells: z.record(z.string(), returnedCellSchema),
  /** Cells of columns that the pack did not have, by header. */
  extra: z.record(z.string(), returnedCellSchema),
});

export type ReturnedRow = z.infer<typeof returnedRowSchema>;

/** Something about a cell, row or sheet that the user should know; `code` has its sentence. */
export const returnProblemSchema = z.object({
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  code: z.string(),
  value: z.string(),
  message: z.string(),
});

export type ReturnProblem = z.infer<typeof returnProblemSchema>;

/** All that was read of a returned file: enough to review it without reading it again. */
export const returnedContentSchema = z.object({
  rows: z.array(returnedRowSchema).readonly(),
  problems: z.array(returnProblemSchema).readonly(),
  /** Sentences on what became of the table: rows moved, columns renamed … */
  notes: z.array(z.string()).readonly(),
});

export type ReturnedContent = z.infer<typeof returnedContentSchema>;

/** One file that came back (tệp nhận về), without its bytes. */
export const returnSchema = z.object({
  id: z.int(),
  /** Id of the pack; null while nobody knows which, or when it is none of ours. */
  pack: z.int().nullable(),
  /** Its name, without folder. */
  file: z.string(),
  sha256: z.string(),
  receivedOn: isoDate,
  at: z.iso.datetime(),
  who: z.string().nullable(),
  recognisedBy: z.enum(recognitions).nullable(),
});

export type Return = z.infer<typeof returnSchema>;
