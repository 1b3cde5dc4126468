import { UserError } from '#shared/userError.ts';

const diskFullCodes = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'];

/** The sentence for what the system or SQLite refused; null when the error is ours. */
export function describeBackupError(error: unknown, folder: string): UserError | null {
  if (error instanceof UserError) return null;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (diskFullCodes.includes(code)) return new UserError('backupDiskFull', { folder });
  const isRefused = code.startsWith('SQLITE_') || (error instanceof Error && 'syscall' in error);
  return isRefused ? new UserError('backupFailed', { folder }) : null;
}
