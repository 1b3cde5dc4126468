import { basename } from 'node:path';

import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

import type { FileAction } from '../files/describeFileError.ts';

/** SQLite's result codes (https://www.sqlite.org/rescode.html) that a user can do something about. */
const causes: readonly [prefix: string, code: ErrorCode][] = [
  ['SQLITE_BUSY', 'workbookInUse'],
  ['SQLITE_LOCKED', 'workbookInUse'],
  // Others got in ahead at every try to lock the write-ahead log.
  ['SQLITE_PROTOCOL', 'workbookInUse'],
  ['SQLITE_NOMEM', 'outOfMemory'],
  ['SQLITE_IOERR_NOMEM', 'outOfMemory'],
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_CORRUPT', 'workbookDamaged'],
  ['SQLITE_NOTADB', 'workbookDamaged'],
  ['SQLITE_FORMAT', 'workbookDamaged'],
  ['SQLITE_READONLY', 'fileNotWritable'],
  ['SQLITE_CANTOPEN', 'fileNotReadable'],
  ['SQLITE_PERM', 'fileNotReadable'],
  ['SQLITE_AUTH', 'fileNotReadable'],
  ['SQLITE_NOLFS', 'workbookDiskError'],
  ['SQLITE_IOERR_SHORT_READ', 'workbookDamaged'],
  // The index of a write-ahead log could not be made longer.
  ['SQLITE_IOERR_SHMSIZE', 'diskFull'],
  ['SQLITE_IOERR', 'workbookDiskError'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'recordNotFound'],
];

/** The same object, whose methods all explain what the file refuses. */
export function explainingEach<T extends object>(path: string, api: T): T {
  const explained = Object.entries(api).map(([name, member]: [string, unknown]) => {
    if (typeof member !== 'function') return [name, member];
    const call = (...words: unknown[]): unknown =>
      explainingFileErrors(path, (): unknown => member.apply(api, words));
    return [name, call];
  });
  // Each member has the name and the type that it had.
  return Object.fromEntries(explained) as T;
}

/** Runs work on a workbook file; failures of the file come out as sentences that name it. */
export function explainingFileErrors<T>(
  path: string,
  work: () => T,
  action: FileAction = 'read',
): T {
  try {
    return work();
  } catch (error) {
    throw describeDatabaseError(error, path, action) ?? error;
  }
}

/** The sentence for what SQLite refused; null when the error is no such refusal. */
export function describeDatabaseError(
  error: unknown,
  path: string,
  action: FileAction = 'read',
): UserError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = causes.find(([prefix]) => code.startsWith(prefix));
  if (cause === undefined) return null;
  const isRefused = cause[1] === 'fileNotReadable' && action === 'write';
  return new UserError(isRefused ? 'fileNotWritable' : cause[1], { file: basename(path) });
}
