import { expect, test } from 'vitest';

import { matchSentRows } from '#shared/handoffs/returns/matchSentRows.ts';
import type { KeyedRow, RowMatch } from '#shared/handoffs/returns/matchSentRows.ts';
import type { SentRow } from '#shared/handoffs/returns/sentPack.ts';

function sentRow(number: number, title: string, content: SentRow['content'] = {}): SentRow {
  const code = `NV-00${number}`;
  return { role: 'lead', task: `t${number}`, code, content: { title, ...content } };
}

const sent = [
  sentRow(1, 'Xây dựng Đề án y tế cơ sở'),
  sentRow(2, 'Sơ kết Chỉ thị số 16 của Tỉnh ủy'),
  sentRow(3, 'Tổ chức hội nghị', { product: 'Kế hoạch', period: 'Quý I/2020' }),
  sentRow(4, 'Tổ chức hội nghị', { product: 'Báo cáo', period: 'Quý I/2020' }),
];

function row(fields: Partial<KeyedRow>): KeyedRow {
  return { code: null, title: null, product: null, period: null, isAnswered: true, ...fields };
}

function match(...rows: Partial<KeyedRow>[]): string[] {
  return matchSentRows(rows.map(row), sent).map(describe);
}

function describe(match: RowMatch): string {
  if (match.kind === 'sent') {
    return match.row.task + (match.doubt === null ? '' : ` (${match.doubt})`);
  }
  return match.kind === 'added' ? `added ${match.because ?? ''}`.trim() : match.kind;
}

test('a code tells the row, however it is written and wherever it stands', () => {
  expect(
    match({ code: 'nv 002' }, { code: ' NV–001 ', title: 'xây dựng đề án Y tế cơ sở' }),
  ).toEqual(['t2', 't1']);
});

test('without codes titles tell, and where two are alike their product and deadline', () => {
  expect(
    match(
      { title: 'SƠ KẾT CHỈ THỊ SỐ 16 CỦA TỈNH UỶ' },
      { title: 'Tổ chức hội nghị', product: 'Báo cáo', period: 'Quý I/2020' },
      { title: 'Tổ chức hội nghị', product: 'Thông báo', period: 'Quý I/2020' },
    ),
  ).toEqual(['t2', 't4', 'several']);
});

test('codes that were sorted without their rows are believed by nobody', () => {
  expect(
    match(
      { code: 'NV-001', title: 'Sơ kết Chỉ thị số 16 của Tỉnh ủy' },
      { code: 'NV-002', title: 'Xây dựng Đề án y tế cơ sở' },
    ),
  ).toEqual(['contradiction', 'contradiction']);
});

test('a title that is nearly the one that was sent is shown, and not taken by itself', () => {
  expect(match({ title: 'Xây dựng Đề án về y tế cơ sở' })).toEqual(['t1 (title-similar)']);
  expect(match({ title: 'Trồng rừng phòng hộ ven biển' })).toEqual(['added']);
});

test('a copied row counts as its original, with another title it is new', () => {
  const original = { code: 'NV-001', title: 'Xây dựng Đề án y tế cơ sở' };
  expect(match(original, original)).toEqual(['t1', 't1']);
  expect(match(original, { code: 'NV-001', title: 'Mua xe cứu thương' })).toEqual([
    't1',
    'added code-repeated',
  ]);
  expect(match({ code: 'NV-001', title: 'Mua xe cứu thương' })).toEqual(['t1 (title-differs)']);
});

test('answers without code and title, and empty rows', () => {
  expect(match({}, { isAnswered: false })).toEqual(['nameless', 'nothing']);
});

const twins = [
  sentRow(1, 'Kiểm tra an toàn thực phẩm quý I'),
  sentRow(2, 'Kiểm tra an toàn thực phẩm quý II'),
  sentRow(3, 'Sơ kết công tác dân vận', { product: 'Báo cáo', period: 'Quý I/2020' }),
  sentRow(4, 'Sơ kết công tác dân vận', { product: 'Báo cáo', period: 'Quý II/2020' }),
];

test.for<[about: string, fields: Partial<KeyedRow>, match: string]>([
  [
    'exactly the title of its twin',
    { code: 'NV-001', title: 'Kiểm tra an toàn thực phẩm quý II' },
    'contradiction',
  ],
  [
    'nearer to its twin',
    { code: 'NV-001', title: 'Kiểm tra về an toàn thực phẩm quý II' },
    'contradiction',
  ],
  ['a corrected title', { code: 'NV-001', title: 'Kiểm tra về an toàn thực phẩm quý I' }, 't1'],
  [
    'one title, the deadline of its twin',
    { code: 'NV-003', title: 'Sơ kết công tác dân vận', product: 'Báo cáo', period: 'Quý II/2020' },
    'contradiction',
  ],
  [
    'one title, a deadline of nobody’s',
    { code: 'NV-003', title: 'Sơ kết công tác dân vận', product: 'Báo cáo', period: 'Quý IV/2020' },
    't3',
  ],
])('a code among near twins: %s', ([, fields, expected]) => {
  expect(matchSentRows([row(fields)], twins).map(describe)).toEqual([expected]);
});
