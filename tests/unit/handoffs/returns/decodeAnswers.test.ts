import { expect, test } from 'vitest';

import { decodeAnswers } from '#shared/handoffs/returns/decodeAnswers.ts';

import { aReturn } from './aPack.ts';

const tcvn3 = 'X©y dùng n«ng th«n míi giai ®o¹n 2016 - 2020';
const vni = 'Sôû Lao ñoäng - Thöông binh vaø Xaõ hoäi';

function decode(...texts: string[]) {
  const [table] = aReturn([['Kết quả thực hiện'], ...texts.map((text) => [text])]).tables;
  if (table === undefined) throw new Error('There is no table.');
  return decodeAnswers(table).rows.flatMap(({ cells }) =>
    cells.map(({ text, isDecoded = false }) => [text, isDecoded]),
  );
}

test('a cell in an old encoding beside cells in Unicode is turned, and somebody has to look', () => {
  expect(decode('Đã trình Ủy ban', vni, 'Đã gửi báo cáo')).toEqual([
    ['Đã trình Ủy ban', false],
    ['Sở Lao động - Thương binh và Xã hội', true],
    ['Đã gửi báo cáo', false],
  ]);
});

test('three cells of one encoding are enough', () => {
  const turned = ['Xây dựng nông thôn mới giai đoạn 2016 - 2020', false];
  expect(decode(tcvn3, tcvn3, tcvn3, 'Đã gửi')).toEqual([
    turned,
    turned,
    turned,
    ['Đã gửi', false],
  ]);
});
