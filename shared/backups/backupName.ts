import { backupSchema } from './backup.ts';
import type { Backup } from './backup.ts';

/** What the file name of a backup says. */
export type NamedBackup = Omit<Backup, 'size'>;

const ending = '.dauviec';

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z_r(\d{1,15})_([a-z]{1,20})\.dauviec$/;

/** E.g. `2026-11-24T08-15-03Z_r123_import.dauviec`: names sort as the backups were made. */
export function formatBackupName({ at, revision, reason }: Omit<NamedBackup, 'name'>): string {
  return `${at.replaceAll(':', '-')}_r${revision}_${reason}${ending}`;
}

/** Null for a name that `formatBackupName` did not write; no path passes for a name. */
export function parseBackupName(name: string): NamedBackup | null {
  const [, day = '', hour = '', minute = '', second = '', revision, reason] =
    pattern.exec(name) ?? [];
  const parsed = backupSchema.omit({ size: true }).safeParse({
    name,
    at: `${day}T${hour}:${minute}:${second}Z`,
    revision: Number(revision),
    reason,
  });
  return parsed.success ? parsed.data : null;
}
