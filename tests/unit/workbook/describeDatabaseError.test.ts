import { expect, test } from 'vitest';

import { describeDatabaseError } from '#electron/workbook/describeDatabaseError.ts';

/** As `better-sqlite3` throws it. */
function anError(code: string): Error {
  return Object.assign(new Error('in English'), { code });
}

function codeOf(code: string, action: 'read' | 'write' = 'read'): string | null {
  return (
    describeDatabaseError(anError(code), '/kế hoạch/Nghị quyết 2020.dauviec', action)?.code ?? null
  );
}

// https://www.sqlite.org/rescode.html: each code that speaks of the file or the machine.
test.each([
  ['workbookInUse', ['BUSY', 'BUSY_RECOVERY', 'BUSY_SNAPSHOT', 'BUSY_TIMEOUT', 'PROTOCOL']],
  ['workbookInUse', ['LOCKED', 'LOCKED_SHAREDCACHE', 'LOCKED_VTAB']],
  ['diskFull', ['FULL', 'IOERR_SHMSIZE']],
  ['outOfMemory', ['NOMEM', 'IOERR_NOMEM']],
  ['workbookDamaged', ['CORRUPT', 'CORRUPT_INDEX', 'NOTADB', 'FORMAT', 'IOERR_SHORT_READ']],
  ['fileNotWritable', ['READONLY', 'READONLY_DBMOVED', 'READONLY_DIRECTORY', 'READONLY_ROLLBACK']],
  ['fileNotReadable', ['CANTOPEN', 'CANTOPEN_ISDIR', 'CANTOPEN_SYMLINK', 'PERM', 'AUTH']],
  ['workbookDiskError', ['IOERR', 'IOERR_READ', 'IOERR_WRITE', 'IOERR_FSYNC', 'IOERR_DIR_FSYNC']],
  ['workbookDiskError', ['IOERR_TRUNCATE', 'IOERR_DELETE', 'IOERR_LOCK', 'IOERR_SHMMAP', 'NOLFS']],
  ['recordNotFound', ['CONSTRAINT_FOREIGNKEY']],
])('%s is said of %j', (expected, codes) => {
  expect(codes.map((code) => codeOf(`SQLITE_${code}`))).toEqual(codes.map(() => expected));
});

test('a file that cannot be opened to be written is one that cannot be written', () => {
  expect(codeOf('SQLITE_CANTOPEN', 'write')).toBe('fileNotWritable');
});

test.each(['SQLITE_ERROR', 'SQLITE_MISUSE', 'SQLITE_RANGE', 'SQLITE_CONSTRAINT_UNIQUE', 'ENOENT'])(
  '%s is a mistake of ours, or none of SQLite',
  (code) => {
    expect(codeOf(code)).toBeNull();
  },
);
