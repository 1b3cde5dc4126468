import { expect, test } from 'vitest';

import { daysOf } from './plan.ts';

test.each([
  ['Trước ngày 30/6/2020', '2020-06-29'],
  ['Xong trước 30/6', '2020-06-29'],
  ['Hoàn thành trước tháng 7/2020', '2020-06-30'],
  ['Trước quý II năm 2021', '2021-03-31'],
  ['Trước năm 2025', '2024-12-31'],
  ['Trước ngày 01/3/2020', '2020-02-29'],
  ['Chậm nhất là trước ngày 30/6', '2020-06-29'],
  ['Đến trước ngày 30/6', '2020-06-29'],
])('“trước” ends on the day before: %s is due %s', (text, due) => {
  expect(daysOf(text)).toEqual({ kind: 'date', start: null, due });
});

test.each([
  '07h30 – 17h00 ngày 15/4',
  'Từ 13h30 - 17h00 ngày 15/4/2020',
  '08:00-11:30 15/4/2020',
  'Từ 7 giờ 30 đến 11 giờ 30 ngày 15/4',
])('from one hour to another of a day is that day: %s', (text) => {
  expect(daysOf(text)).toEqual({ kind: 'date', start: null, due: '2020-04-15' });
});

test.each(['Trước 17h00 ngày 30/6/2020', 'Trước 17 giờ 00 phút, ngày 30/6'])(
  'before an hour of a day is on that day: %s',
  (text) => {
    expect(daysOf(text).due).toBe('2020-06-30');
  },
);

test('the middle and the end of a month last to their last day, also with “trước”', () => {
  expect(daysOf('Trước giữa tháng 6').due).toBe('2020-06-15');
  expect(daysOf('Trước cuối tháng 6').due).toBe('2020-06-30');
  expect(daysOf('Trước khi kết thúc quý II/2020').due).toBe('2020-06-30');
});

test.each([
  ['Muộn nhất là ngày 30/6/2020', '2020-06-30'],
  ['Chậm nhất trong quý II', '2020-06-30'],
  ['chậm nhất 17h ngày 30/6', '2020-06-30'],
  ['Không quá ngày 30/6', '2020-06-30'],
  ['Không muộn hơn 30/6/2020', '2020-06-30'],
  ['Hạn chót: 30/6', '2020-06-30'],
  ['Hết ngày 30 tháng 6 năm 2020', '2020-06-30'],
  ['Đến tháng 6', '2020-06-30'],
  ['Hết nửa đầu năm 2020', '2020-06-30'],
  ['Từ nay đến hết quý II/2020', '2020-06-30'],
  ['Từ ngày ký đến hết năm 2020', '2020-12-31'],
  ['Đến hết năm', '2020-12-31'],
  ['Đến 2025', '2025-12-31'],
])('the day named still counts: %s is due %s', (text, due) => {
  expect(daysOf(text)).toEqual({ kind: 'date', start: null, due });
});

test.each([
  ['Đến năm 2030, tầm nhìn đến năm 2045', '2030-12-31'],
  ['Đến năm 2025, định hướng đến năm 2030', '2025-12-31'],
  ['Giai đoạn 2021-2025 và tầm nhìn 2030', '2025-12-31'],
])('a vision is no deadline: %s is due %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});

test.each([
  ['Từ tháng 4/2020 trở đi', '2020-04-01'],
  ['Bắt đầu quý II', '2020-04-01'],
  ['Kể từ ngày 01/4/2020', '2020-04-01'],
  ['Sau ngày 15/3/2020', '2020-03-16'],
  ['Sau quý II/2020', '2020-07-01'],
  ['Năm 2020 và các năm tiếp theo', '2020-01-01'],
])('a beginning alone has no end: %s begins %s', (text, start) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due: null });
});

test.each([
  ['Bắt đầu từ tháng 3, hoàn thành trước 30/6', '2020-03-01', '2020-06-29'],
  ['Triển khai từ quý II, hoàn thành trong quý IV/2020', '2020-04-01', '2020-12-31'],
  ['Quý II/2020, chậm nhất 15/6', '2020-04-01', '2020-06-15'],
  ['Tháng 12/2020, trước ngày 20', '2020-12-01', '2020-12-19'],
  ['Năm 2021: trước 30/6', '2021-01-01', '2021-06-29'],
  ['Năm 2020, quý II', '2020-04-01', '2020-06-30'],
  ['Tháng 5 (quý II)', '2020-05-01', '2020-05-31'],
  ['Thực hiện trong năm 2020, hoàn thành trước 15/12/2020', '2020-01-01', '2020-12-14'],
])('two dates of one deadline are put together: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each(['Năm 2020-2021 và các năm tiếp theo', 'Quý II - IV/2020 trở đi'])(
  'a range that goes on has no end: %s',
  (text) => {
    expect(daysOf(text)).toMatchObject({ kind: 'interval', due: null });
  },
);

test.each([
  ['Từ sau Tết Nguyên đán đến hết quý II/2020', '2020-01-26', '2020-06-30'],
  ['Sau ngày 15/3 đến hết tháng 6', '2020-03-16', '2020-06-30'],
])('what begins after a day may have an end: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each([
  ['Trước ngày khai giảng 05/9/2020', '2020-09-04'],
  ['Trước kỳ họp ngày 10/7/2020', '2020-07-09'],
  ['Trước bầu cử (15/3/2020)', '2020-03-14'],
  ['Trước hạn 31/12', '2020-12-30'],
])('“trước” reaches the day behind an occasion: %s is due %s', (text, due) => {
  expect(daysOf(text)).toEqual({ kind: 'date', start: null, due });
});

test('the years to come have no end', () => {
  const days = { kind: 'interval', start: '2021-01-01', due: null };
  expect(daysOf('Các năm tiếp theo')).toEqual(days);
  expect(daysOf('Đến năm 2021 hoàn thành, các năm sau duy trì').due).toBe('2021-12-31');
});
