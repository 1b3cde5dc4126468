import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

/** What was being done when the system said no: the same refusal reads differently. */
export type FileAction = 'read' | 'write';

/** System errors that mean the same whatever was being done. */
const codes: Partial<Record<string, ErrorCode>> = {
  EBUSY: 'fileLocked',
  ETXTBSY: 'fileLocked',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'fileNotWritable',
  ENOTDIR: 'folderNotFound',
  EISDIR: 'isFolder',
  ENAMETOOLONG: 'fileNameTooLong',
  EIO: 'driveFailed',
  ENXIO: 'driveFailed',
  ENODEV: 'driveFailed',
  ESTALE: 'driveFailed',
  ENOTCONN: 'driveFailed',
  ETIMEDOUT: 'driveFailed',
  EHOSTDOWN: 'driveFailed',
  EHOSTUNREACH: 'driveFailed',
  ENETUNREACH: 'driveFailed',
};

/**
 * The sentence for what the operating system refused on `path`; null when the error is no such
 * refusal, and therefore ours. `fileNotWritable` and `folderNotFound` name the path, the others
 * the file.
 */
export function describeFileError(
  error: unknown,
  path: string,
  action: FileAction = 'read',
): UserError | null {
  const code = codeOf(error, path, action);
  if (code === null) return null;
  const isAboutFolder = code === 'folderNotFound';
  const file = isAboutFolder ? dirname(path) : code === 'fileNotWritable' ? path : basename(path);
  return new UserError(code, { file });
}

function codeOf(error: unknown, path: string, action: FileAction): ErrorCode | null {
  if (!isSystemError(error)) return null;
  switch (error.code) {
    case 'ENOENT':
      return existsSync(dirname(path)) ? 'fileNotFound' : 'folderNotFound';
    case 'EACCES':
    case 'EPERM':
      // Windows refuses to replace or delete a file that some program holds open in these words.
      if (error.syscall === 'rename' || error.syscall === 'unlink') return 'fileLocked';
      return action === 'write' ? 'fileNotWritable' : 'fileNotReadable';
    default:
      return codes[error.code] ?? null;
  }
}

function isSystemError(error: unknown): error is { code: string; syscall?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
