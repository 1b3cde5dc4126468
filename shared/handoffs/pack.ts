import { z } from 'zod';

/** One agency's workbook of a round (tệp giao), as it was sent; a fact that never changes. */
export const packSchema = z.object({
  id: z.int(),
  /** Id of the round. */
  round: z.int(),
  /** Id of the agency at that time. */
  agency: z.string(),
  agencyName: z.string(),
  /** Name of the file, without folder. */
  file: z.string(),
  /** What nobody guesses, in the hidden sheet: tells this file from all others. */
  stamp: z.string().min(1),
});

export type Pack = z.infer<typeof packSchema>;

/** `lead`: the agency answers for the task. `support`: it helps, and may remark on it. */
export const packRoles = ['lead', 'support'] as const;

export type PackRole = (typeof packRoles)[number];

/**
 * A cell as it was sent: words, a share of 0–100 for `percent`, `YYYY-MM-DD` for `completedOn`; null
 * when it was empty.
 */
export const packValueSchema = z.union([z.string(), z.number()]).nullable();

export type PackValue = z.infer<typeof packValueSchema>;

/** Cells of one row by their field (`PackField`), those of both kinds of columns. */
export const packCellsSchema = z.record(z.string(), packValueSchema);

export type PackCells = z.infer<typeof packCellsSchema>;

/** One task in a pack, as it was sent: what a return is compared with. */
export interface PackRow {
  readonly role: PackRole;
  /** Id of the task, and its code. */
  readonly task: string;
  readonly code: string;
  readonly content: PackCells;
}
