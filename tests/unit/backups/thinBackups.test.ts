import { expect, test } from 'vitest';

import { thinBackups } from '#shared/backups/thinBackups.ts';
import type { ThinnedBackup } from '#shared/backups/thinBackups.ts';

/** “day hour”, with an M behind for one made before a migration. */
function backups(...texts: readonly string[]): ThinnedBackup[] {
  return texts.map((text) => {
    const [day = '', hour = '', mark] = text.split(' ');
    const reason = mark === 'M' ? 'migration' : 'schedule';
    return { name: text, at: `${day}T${hour}:00:00Z`, reason };
  });
}

function kept(all: readonly ThinnedBackup[], today: string): string[] {
  return thinBackups(all, today, (at) => at.slice(0, 10)).map(({ name }) => name);
}

test('all of today stay', () => {
  const all = backups('2026-11-24 08', '2026-11-24 09', '2026-11-24 10');
  expect(kept(all, '2026-11-24')).toEqual(['2026-11-24 08', '2026-11-24 09', '2026-11-24 10']);
});

test('of each earlier day within a month the last one stays', () => {
  const all = backups('2026-10-24 08', '2026-10-24 17', '2026-11-23 07', '2026-11-23 09');
  expect(kept(all, '2026-11-24')).toEqual(['2026-10-24 17', '2026-11-23 09']);
});

test('of each earlier month within a year the last one stays', () => {
  const all = backups(
    '2025-11-23 09',
    '2025-11-25 09',
    '2026-03-02 08',
    '2026-03-20 08',
    '2026-11-24 08',
  );
  expect(kept(all, '2026-11-24')).toEqual(['2025-11-25 09', '2026-03-20 08', '2026-11-24 08']);
});

test('the newest stays after years', () => {
  expect(kept(backups('2020-01-06 08', '2020-01-06 09'), '2026-11-24')).toEqual(['2020-01-06 09']);
});

test('one made before a migration stays for a month beside the last one of its day', () => {
  const all = backups('2026-11-10 08 M', '2026-11-10 09', '2026-11-24 08');
  expect(kept(all, '2026-12-10')).toEqual(['2026-11-10 08 M', '2026-11-10 09', '2026-11-24 08']);
  expect(kept(all, '2026-12-11')).toEqual(['2026-11-24 08']);
});

test('a month back from the 31st ends with a shorter month', () => {
  const all = backups('2026-02-27 08', '2026-02-28 08', '2026-03-31 08');
  expect(kept(all, '2026-03-31')).toEqual(['2026-02-28 08', '2026-03-31 08']);
});

test('the day is the local one', () => {
  const all = backups('2026-11-22 16', '2026-11-22 18', '2026-11-23 10', '2026-11-24 08');
  const inHanoi = (at: string) =>
    new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
  expect(thinBackups(all, '2026-11-24', inHanoi).map(({ name }) => name)).toEqual([
    '2026-11-22 16',
    '2026-11-23 10',
    '2026-11-24 08',
  ]);
});

test('one from the future, made before the clock was put back, stays', () => {
  const all = backups('2026-11-25 08', '2026-11-25 09', '2026-11-24 08');
  expect(kept(all, '2026-11-24')).toHaveLength(3);
});
