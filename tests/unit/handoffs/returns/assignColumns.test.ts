import { expect, test } from 'vitest';

import { assignColumns } from '#shared/handoffs/returns/assignColumns.ts';

import { aPack, aReturn } from './aPack.ts';

function assign(...lines: readonly (readonly string[])[]) {
  const [table] = aReturn(lines).tables;
  if (table === undefined) throw new Error('There is no table.');
  const { fields, renamed, others } = assignColumns(table, aPack().rows);
  return {
    fields: table.columns.map(({ column }) => fields.get(column) ?? '-').join(' '),
    guessed: renamed.filter(({ isGuessed }) => isGuessed).map(({ field }) => field),
    others: others.map(({ header }) => header),
  };
}

test('headers tell, wherever they stand and however they are written', () => {
  expect(assign(['KẾT QUẢ  THỰC HIỆN', 'tiến độ', 'Mã', 'Tỷ lệ (%)']).fields).toBe(
    'result progress code percent',
  );
});

test('other words for a header mean the same', () => {
  const header = [
    'Mã',
    'Công việc',
    'Tình trạng',
    '% hoàn thành',
    'Ngày HT',
    'Vướng mắc',
    'Kiến nghị',
  ];
  expect(assign(header).fields).toBe('code title progress percent completedOn difficulty proposal');
});

test('what was sent filled is known by its contents, and “Kết quả” is an answer', () => {
  const row = ['NV-001', 'Xây dựng Đề án y tế cơ sở', 'Đề án', 'Đã trình'];
  expect(assign(['Cột 1', 'Cột 2', 'Cột 3', 'Kết quả'], row).fields).toBe(
    'code title product result',
  );
});

test('a header that nobody knows is guessed from its place between two neighbours', () => {
  const header = ['Mã', 'Kết quả thực hiện', 'Nhập ở đây', 'Khó khăn, vướng mắc'];
  expect(assign(header)).toEqual({
    fields: 'code result evidence difficulty',
    guessed: ['evidence'],
    others: [],
  });
});

test('columns of theirs are kept apart, and empty ones are nothing', () => {
  const header = ['Mã', 'Nội dung nhiệm vụ', 'Ghi chú', 'Số hộ', 'Địa bàn'];
  expect(assign(header, ['NV-001', '', 'Gấp', '12', '']).others).toEqual(['Ghi chú', 'Số hộ']);
});
