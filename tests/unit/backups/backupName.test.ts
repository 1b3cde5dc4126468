import fc from 'fast-check';
import { expect, test } from 'vitest';

import { backupReasonSchema } from '#shared/backups/backup.ts';
import { formatBackupName, parseBackupName } from '#shared/backups/backupName.ts';

test('the name carries time, revision and reason', () => {
  expect(formatBackupName({ at: '2026-11-24T08:15:03Z', revision: 123, reason: 'import' })).toBe(
    '2026-11-24T08-15-03Z_r123_import.dauviec',
  );
});

test('what was written into a name is read back from it', () => {
  const seconds = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  });
  const named = fc.record({
    at: seconds.map((date) => `${date.toISOString().slice(0, 19)}Z`),
    revision: fc.nat(),
    reason: fc.constantFrom(...backupReasonSchema.options),
  });
  fc.assert(
    fc.property(named, (backup) => {
      const name = formatBackupName(backup);
      expect(parseBackupName(name)).toEqual({ name, ...backup });
    }),
  );
});

test.each([
  '../2026-11-24T08-15-03Z_r123_import.dauviec',
  '2026-11-24T08-15-03Z_r123_import.dauviec/..',
  '2026-13-24T08-15-03Z_r123_import.dauviec',
  '2026-11-24T08-15-03Z_r123_whim.dauviec',
  '2026-11-24T08-15-03Z_r123_import.dauviec-wal',
  '.2026-11-24T08-15-03Z_r123_import.dauviec.tmp',
  'about.json',
  '',
])('“%s” is no name of a backup', (name) => {
  expect(parseBackupName(name)).toBeNull();
});
