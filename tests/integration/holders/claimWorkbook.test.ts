import { readdirSync, writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { claimWorkbook } from '#electron/holders/claimWorkbook.ts';
import { createLockRecord, lockPathOf, readLockRecord } from '#electron/holders/lockRecord.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

const aRecord = {
  token: 'một',
  who: null,
  machine: 'MAY-01',
  pid: 1,
  since: '2020-01-06T05:00:00.000Z',
  beat: 0,
};

test('what a process left beside the record when it died goes with the next claim', () => {
  const path = folder.at('kế hoạch.dauviec');
  writeFileSync(`${lockPathOf(path)}.11111111-2222-4333-8444-555555555555`, '');
  const claimed = claimWorkbook(path, 'Phòng Tổng hợp');
  expect(readdirSync(folder.path)).toEqual(['.~lock.kế hoạch.dauviec#']);
  if (claimed.state === 'mine') claimed.claim.release();
  expect(readdirSync(folder.path)).toEqual([]);
});

test('of two records the first stays, and nothing is left of the second', () => {
  const lockPath = lockPathOf(folder.at('kế hoạch.dauviec'));
  expect(createLockRecord(lockPath, aRecord)).toBe(true);
  expect(createLockRecord(lockPath, { ...aRecord, token: 'hai' })).toBe(false);
  expect(readLockRecord(lockPath)).toEqual(aRecord);
  expect(readdirSync(folder.path)).toEqual(['.~lock.kế hoạch.dauviec#']);
});
