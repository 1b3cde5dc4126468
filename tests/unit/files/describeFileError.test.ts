import { expect, test } from 'vitest';

import { describeFileError, type FileAction } from '#electron/files/describeFileError.ts';

function systemError(code: string, syscall = 'open'): Error {
  return Object.assign(new Error(`${code}: refused`), { code, syscall });
}

test.each<[code: string, syscall: string, action: FileAction, expected: string]>([
  ['EBUSY', 'open', 'read', 'fileLocked'],
  ['EBUSY', 'rename', 'write', 'fileLocked'],
  ['EPERM', 'rename', 'write', 'fileLocked'],
  ['EACCES', 'rename', 'write', 'fileLocked'],
  ['EACCES', 'open', 'read', 'fileNotReadable'],
  ['EACCES', 'open', 'write', 'fileNotWritable'],
  ['EROFS', 'open', 'write', 'fileNotWritable'],
  ['ENOSPC', 'write', 'write', 'diskFull'],
  ['EDQUOT', 'write', 'write', 'diskFull'],
  ['EISDIR', 'read', 'read', 'isFolder'],
  ['EIO', 'read', 'read', 'driveFailed'],
  ['ENAMETOOLONG', 'open', 'write', 'fileNameTooLong'],
  ['ENOENT', 'open', 'read', 'fileNotFound'],
])('%s at %s while we %s is %s', (code, syscall, action, expected) => {
  expect(describeFileError(systemError(code, syscall), '/bang.xlsx', action)?.code).toBe(expected);
});

test('a missing folder is named instead of the file in it', () => {
  expect(describeFileError(systemError('ENOENT'), '/no-such-folder/bang.xlsx')?.message).toBe(
    'Không tìm thấy thư mục “/no-such-folder”.',
  );
});

test.each([new Error('a bug'), new TypeError('also a bug'), 'text', null])(
  'what the system did not say is not explained away: %s',
  (error) => {
    expect(describeFileError(error, '/bang.xlsx')).toBeNull();
  },
);
