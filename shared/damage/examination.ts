import { z } from 'zod';

/** What became of one table of a damaged workbook. */
export const salvagedTableSchema = z
  .object({
    /** Its name in the file. */
    table: z.string(),
    /** Rows that were read from it. */
    found: z.int(),
    /** Rows that the log alone still had. */
    rebuilt: z.int(),
    /** Cells that could not be read and are empty now, or as the log has them. */
    mended: z.int(),
    lost: z.int(),
    /** False when more may be lost than can be known. */
    isLostExact: z.boolean(),
    /** Null without a backup. */
    inBackup: z.int().nullable(),
  })
  .readonly();

export type SalvagedTable = z.infer<typeof salvagedTableSchema>;

/** One backup, whatever workbook is open. */
export const foundBackupSchema = z.object({
  workbookId: z.string(),
  name: z.string(),
  at: z.iso.datetime(),
});

export type FoundBackup = z.infer<typeof foundBackupSchema>;

/** A backup beside the damaged file. */
const comparedBackupSchema = foundBackupSchema.extend({
  /** What the file tells was done after it, at least; null when that can't be told. */
  since: z.object({ steps: z.int(), cells: z.int() }).nullable(),
});

export type ComparedBackup = z.infer<typeof comparedBackupSchema>;

/** What can be had in place of a damaged workbook. */
export const examinationSchema = z.object({
  tables: z.array(salvagedTableSchema).readonly(),
  /** The newest one that is sound; null when there is none. */
  backup: comparedBackupSchema.nullable(),
  /** Those before it, newest first. They are checked when one is asked for. */
  older: z.array(comparedBackupSchema).readonly(),
  /** For what was salvaged, until the same file is examined again; null when nothing was. */
  token: z.string().nullable(),
});

export type Examination = z.infer<typeof examinationSchema>;

/** What a new file is to be made of. */
export const recoverySourceSchema = z.discriminatedUnion('type', [
  foundBackupSchema.pick({ workbookId: true, name: true }).extend({ type: z.literal('backup') }),
  z.object({ type: z.literal('salvage'), token: z.string() }),
]);

export type RecoverySource = z.infer<typeof recoverySourceSchema>;
