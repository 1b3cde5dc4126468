import { z } from 'zod';

/** Why a backup was made: by the clock, on the user's word, or before something that changes much. */
export const backupReasonSchema = z.enum([
  'migration',
  'import',
  'merge',
  'restore',
  'schedule',
  'manual',
]);

export type BackupReason = z.infer<typeof backupReasonSchema>;

/** One backup of a workbook (một bản sao lưu): a complete workbook file of its own. */
export const backupSchema = z.object({
  /** Its file name, which is also what it is called by. */
  name: z.string(),
  /** When it was complete, to the second. */
  at: z.iso.datetime(),
  reason: backupReasonSchema,
  /** Bytes. */
  size: z.int().nonnegative(),
  /** The revision of the workbook that it holds. */
  revision: z.int().nonnegative(),
});

export type Backup = z.infer<typeof backupSchema>;
