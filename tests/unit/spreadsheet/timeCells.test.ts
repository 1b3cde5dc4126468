import { expect, test } from 'vitest';

import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aMerge, aSheet } from './builders.ts';

const context = { year: 2020, issued: null };

function tasksOf(...given: Parameters<typeof aSheet>) {
  return taskRows(understandSheet(aSheet(...given), context));
}

test.each([
  ['Tháng', '7-8', '2020-08-31'],
  ['Tháng', '11 - 12', '2020-12-31'],
  ['Tháng', '9, 10', '2020-10-31'],
  ['Tháng', '9 và 10', '2020-10-31'],
  ['Tháng', '5', '2020-05-31'],
  ['Tháng', '4/2020', '2020-04-30'],
  ['Quý', 'III, IV', '2020-12-31'],
  ['Quý', 'I-IV', '2020-12-31'],
  ['Quý', 'I', '2020-03-31'],
])('below “%s”, “%s” is due on %s', (header, words, due) => {
  const [task] = tasksOf([
    ['TT', 'Tên công việc', 'Chủ trì', header],
    [1, 'Hội nghị', 'Văn phòng', words],
  ]);
  expect(task?.period?.due).toBe(due);
});

test('the kind of a deadline counts where no day is written', () => {
  const tasks = tasksOf([
    ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Loại thời hạn', 'Hạn xử lý'],
    [1, 'Tuyên truyền', 'Ban Tuyên giáo', 'Nhiệm vụ thường xuyên'],
    [2, 'Sắp xếp', 'Sở Nội vụ', 'Chờ quyết định, điều kiện khác'],
    [3, 'Báo cáo', 'Văn phòng', 'Có hạn cụ thể', '30/6/2020'],
    [4, 'Kiểm tra', 'Văn phòng', 'Có hạn cụ thể'],
  ]);
  expect(tasks.map(({ period }) => period?.kind ?? null)).toEqual([
    'continuous',
    'conditional',
    'date',
    null,
  ]);
  expect(tasks[0]?.extra).toEqual({ 'Loại thời hạn': 'Nhiệm vụ thường xuyên' });
});

test('targets that are merged down are those of every row they cover', () => {
  const tasks = tasksOf(
    [
      ['Lĩnh vực', 'Mục tiêu', 'TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
      ['Kinh tế', 'Thu hút đầu tư', 1, 'Lập danh mục', 'Sở Nội vụ', '30/6'],
      [null, null, 2, 'Tổ chức hội nghị', 'Sở Nội vụ', 'Quý I'],
    ],
    { merges: [aMerge(2, 1, 3, 1), aMerge(2, 2, 3, 2)] },
  );
  expect(tasks.map(({ targets }) => targets)).toEqual(['Thu hút đầu tư', 'Thu hút đầu tư']);
});

const bodies = ['TT. Tỉnh ủy', 'BTV Tỉnh ủy', 'BCH Đảng bộ tỉnh'];

test('days on which a task goes to one body after the other are steps of its deadline', () => {
  const tasks = tasksOf(
    [
      ['TT', 'Tên đề án', 'Chủ trì', 'Thời điểm trình', null, null],
      [null, null, null, ...bodies],
      [1, 'Du lịch', 'Sở Văn hóa', 'Tháng 3', 'Tháng 4', 'Tháng 5'],
      [2, 'Nhân lực', 'Ban Tổ chức', null, 'Quý II', 'Quý III'],
      [3, 'Dịch bệnh', 'Ban Dân vận', null, 'Tháng 6', null],
      [4, 'Nguồn nước', 'Ban Dân vận', 'Tháng 2', null, null],
    ],
    { merges: [1, 2, 3].map((column) => aMerge(1, column, 2, column)).concat(aMerge(1, 4, 1, 6)) },
  );
  expect(tasks.map(({ period }) => [period?.due, period?.milestones.length])).toEqual([
    ['2020-05-31', 3],
    ['2020-09-30', 2],
    ['2020-06-30', 0],
    ['2020-02-29', 0],
  ]);
  expect(tasks[0]?.period?.milestones[1]).toEqual({ label: 'BTV Tỉnh ủy', due: '2020-04-30' });
  expect(tasks[2]?.period?.raw).toBe('BTV Tỉnh ủy: Tháng 6');
});

test('headers of one column each may name the steps', () => {
  const [task] = tasksOf([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian trình UBND tỉnh', 'Thời gian trình HĐND tỉnh'],
    [1, 'Đề án dừa', 'Sở Nông nghiệp', 'Tháng 3', 'Tháng 5'],
    [2, 'Đề án tôm', 'Sở Nông nghiệp', 'Quý II', 'Quý III'],
  ]);
  expect(task?.period).toMatchObject({
    due: '2020-05-31',
    milestones: [{ due: '2020-03-31' }, { due: '2020-05-31' }],
  });
});

test('another column of times is no step of a deadline', () => {
  const [task] = tasksOf([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Thời hạn gia hạn'],
    [1, 'Đề án dừa', 'Sở Nông nghiệp', 'Tháng 3', 'Tháng 5'],
  ]);
  expect(task?.period?.due).toBe('2020-03-31');
});

test('a task goes from one month to another, by their numbers', () => {
  const [task] = tasksOf(
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian thực hiện', null],
      [null, null, null, 'Từ tháng', 'Đến tháng'],
      [1, 'Khảo sát', 'Phòng Kinh tế', 4, 6],
      [2, 'Hội thảo', 'Văn phòng', 9, 9],
    ],
    { merges: [1, 2, 3].map((column) => aMerge(1, column, 2, column)).concat(aMerge(1, 4, 1, 5)) },
  );
  expect(task?.period).toMatchObject({ start: '2020-04-01', due: '2020-06-30' });
});

test('a draft and its issue below “Thời gian trình” are steps of the deadline', () => {
  const [task] = tasksOf(
    [
      ['TT', 'Tên văn bản', 'Cơ quan soạn thảo', 'Cấp trình, ban hành', 'Thời gian trình', null],
      [null, null, null, null, 'Dự thảo', 'Ban hành'],
      [1, 'Quy định phân cấp', 'Sở Tài chính', 'HĐND tỉnh', 'Tháng 5', 'Tháng 7'],
      [2, 'Quy chế quản lý', 'Sở Nội vụ', 'UBND tỉnh', 'Tháng 3', 'Tháng 4'],
    ],
    {
      merges: [1, 2, 3, 4].map((column) => aMerge(1, column, 2, column)).concat(aMerge(1, 5, 1, 6)),
    },
  );
  expect(task).toMatchObject({ authority: 'HĐND tỉnh', period: { due: '2020-07-31' } });
});
