import { expect, test } from 'vitest';

import {
  hashCells,
  readStampSheet,
  stampRow,
  writeStampSheet,
} from '#shared/handoffs/packStamp.ts';
import type { PackStamp } from '#shared/handoffs/packStamp.ts';
import type { PackRow } from '#shared/handoffs/pack.ts';

const row: PackRow = {
  role: 'lead',
  task: 't1',
  code: 'NV-001',
  content: { code: 'NV-001', title: 'Sơ kết', progress: null, percent: 40 },
};

const stamp: PackStamp = {
  workbook: 'w',
  round: 2,
  stamp: 's',
  agency: 'a1',
  agencyName: 'Sở Y tế',
  sentAt: '2020-06-05T02:00:00.000Z',
  rows: [stampRow('Chủ trì', row)],
};

test('what the hidden sheet says is read as it was written', () => {
  expect(readStampSheet(writeStampSheet(stamp))).toEqual(stamp);
});

test.each([
  ['another sheet', [['Mã', 'TT']]],
  ['a newer form', writeStampSheet(stamp).with(0, ['dauviec', '9'])],
  ['a sheet without its rows', writeStampSheet(stamp).slice(0, 4)],
  ['a sheet that lost its stamp', writeStampSheet(stamp).filter(([name]) => name !== 'stamp')],
])('%s is no stamp', (_, rows) => {
  expect(readStampSheet(rows)).toBeNull();
});

test('the hashes tell open cells from locked ones', () => {
  const filled = { ...row.content, progress: 'Hoàn thành' };
  expect(hashCells('lead', filled, false)).toBe(hashCells('lead', row.content, false));
  expect(hashCells('lead', filled, true)).not.toBe(hashCells('lead', row.content, true));
});
