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

test.for<[about: string, header: string[], cells: string[], fields: string, guessed: string[]]>([
  [
    'words of progress stand below “Tình hình thực hiện”',
    ['Mã', 'Tình hình thực hiện', 'Kết quả đạt được'],
    ['NV-001', 'Đang thực hiện', 'Đã họp hai lần với các huyện'],
    'code progress result',
    [],
  ],
  [
    'the same with the columns moved',
    ['Kết quả đạt được', 'Mã', 'Tình hình thực hiện'],
    ['Đã họp hai lần với các huyện', 'NV-001', 'Hoàn thành'],
    'result code progress',
    [],
  ],
  [
    'words of progress, and no column of results',
    ['Mã', 'Tình hình thực hiện'],
    ['NV-001', 'Hoàn thành'],
    'code progress',
    ['progress'],
  ],
  [
    'two columns of long words',
    ['Mã', 'Thời hạn', 'Tình hình thực hiện', 'Tỷ lệ %', 'Kết quả đạt được', 'Văn bản minh chứng'],
    ['NV-001', '', 'Tuần sau mới họp được với các huyện', '', 'Đã gửi báo cáo số 5', ''],
    'code period progress percent result evidence',
    ['progress', 'result'],
  ],
  [
    'numbers of documents',
    ['Mã', 'Số, ký hiệu văn bản'],
    ['NV-001', '45/BC-SYT'],
    'code evidence',
    [],
  ],
  [
    'two headers that nobody knows, in their places',
    ['Mã', 'Văn bản minh chứng', 'Vì sao chưa xong', 'Sở muốn gì', 'Người cập nhật'],
    ['NV-001', '', 'Thiếu vốn', 'Cấp vốn', ''],
    'code evidence difficulty proposal updater',
    ['difficulty', 'proposal'],
  ],
])('%s', ([, header, cells, fields, guessed]) => {
  const found = assign(header, cells);
  expect([found.fields, found.guessed]).toEqual([fields, guessed]);
});
