import { expect, test } from 'vitest';

import { indexPacks } from '#shared/handoffs/returns/recogniseReturn.ts';
import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';

import { aPack, aReturn } from './aPack.ts';

const second = aPack({ id: 2, round: 2, stamp: 'stamp-2' });
const finance = aPack({
  id: 3,
  round: 2,
  stamp: 'stamp-3',
  agency: 'a2',
  agencyName: 'Sở Tài chính',
});

const header = ['Mã', 'Nội dung nhiệm vụ', 'Tiến độ'];
const rows = [
  ['NV-001', 'Xây dựng Đề án y tế cơ sở', 'Hoàn thành'],
  ['NV-002', 'Sơ kết Chỉ thị số 16', ''],
];

function recognise(content: ReturnContent, packs = [aPack()]) {
  const { pack, by, candidates } = indexPacks(packs, 'w1').recognise(content);
  return [pack?.id ?? null, by, candidates.map((one) => [one.pack.id, one.likeness])];
}

test('the stamp tells, also of a pack that a later round repeats', () => {
  const stamp = { workbook: 'w1', pack: 'stamp-1' };
  expect(recognise(aReturn([header], { stamp }), [aPack(), second])).toEqual([1, 'stamp', []]);
});

test('a stamp of another workbook makes it none of ours, whatever its codes', () => {
  const stamp = { workbook: 'w2', pack: 'stamp-1' };
  expect(recognise(aReturn([header, ...rows], { stamp }))).toEqual([null, null, []]);
});

test('codes tell beside the titles that were sent with them, of the last round', () => {
  expect(recognise(aReturn([header, ...rows]), [aPack(), second])).toEqual([2, 'codes', []]);
});

test('the same codes beside other titles are those of another plan', () => {
  const foreign = ['NV-001', 'Trồng rừng phòng hộ ven biển', 'Hoàn thành'];
  expect(recognise(aReturn([header, foreign]))).toEqual([null, null, []]);
});

test('titles alone make a candidate, which the user has to confirm', () => {
  const titles = rows.map(([, ...words]) => ['', ...words]);
  expect(recognise(aReturn([header, ...titles]))).toEqual([null, null, [[1, 1]]]);
});

test('rows that two agencies were sent are those of the agency that is named', () => {
  const both = [second, finance];
  expect(recognise(aReturn([header, ...rows]), both)[2]).toEqual([
    [2, 1],
    [3, 1],
  ]);
  const lines = ['Nơi báo cáo: Sở Tài chính'];
  expect(recognise(aReturn([header, ...rows], { lines }), both)).toEqual([3, 'codes', []]);
});
