import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { plan, readPhrase } from './plan.ts';

test.each([
  ['Khi có văn bản hướng dẫn', 'Khi có văn bản hướng dẫn'],
  ['Triển khai ngay khi có hướng dẫn của Trung ương.', 'ngay khi có hướng dẫn của Trung ương'],
  ['Sau khi có quy định, hướng dẫn của TW', 'Sau khi có quy định, hướng dẫn của TW'],
  ['Sau khi tổng kết năm 2020', 'Sau khi tổng kết năm 2020'],
  ['Sau khi kết thúc quý II', 'Sau khi kết thúc quý II'],
  ['Sau khi có hướng dẫn, kế hoạch năm 2020', 'Sau khi có hướng dẫn, kế hoạch năm 2020'],
  ['Đột xuất khi có yêu cầu', 'Đột xuất khi có yêu cầu'],
  ['Sau khi sơ kết 6 tháng', 'Sau khi sơ kết 6 tháng'],
  ['Theo tiến độ dự án', 'Theo tiến độ dự án'],
  ['Theo Kế hoạch số 15-KH/TU, ngày 15/3/2020', 'Theo Kế hoạch số 15-KH/TU, ngày 15/3/2020'],
])('%s waits for “%s”', (text, condition) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'conditional', condition, due: null });
});

test.each([
  ['Trước Đại hội XI', 'Trước Đại hội XI'],
  ['Kỳ họp cuối năm HĐND tỉnh', 'Kỳ họp cuối năm HĐND tỉnh'],
  [
    'Trước kỳ họp thường lệ giữa năm 2026 của HĐND tỉnh',
    'Trước kỳ họp thường lệ giữa năm 2026 của HĐND tỉnh',
  ],
  ['Trình HĐND tỉnh tại kỳ họp thứ 15', 'tại kỳ họp thứ 15'],
  [
    'Trước Đại hội Đảng bộ tỉnh nhiệm kỳ 2025-2030',
    'Trước Đại hội Đảng bộ tỉnh nhiệm kỳ 2025-2030',
  ],
  ['Hoàn thành trước ngày bầu cử', 'trước ngày bầu cử'],
  ['Trước khai giảng năm học mới', 'Trước khai giảng năm học mới'],
  ['Trước ngày khai giảng năm học 2026-2027', 'Trước ngày khai giảng năm học 2026-2027'],
  ['Xong trước mùa mưa bão năm 2020', 'trước mùa mưa bão năm 2020'],
  ['Trước khi bước vào vụ Đông Xuân', 'Trước khi bước vào vụ Đông Xuân'],
  ['Mùa khô năm 2021', 'Mùa khô năm 2021'],
])('what has a calendar of its own is waited for: %s', (text, condition) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'conditional', condition, due: null });
});

test.each([
  ['Trước 30/6, trình kỳ họp giữa năm', '2020-06-29'],
  ['Phiên họp BTV tháng 5', '2020-05-31'],
  ['Báo cáo tại hội nghị, hoàn thành trong quý II', '2020-06-30'],
])('a date beside a meeting goes first: %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ due, condition: null });
});

test.each([
  ['Mở lớp dạy bơi dịp hè năm 2021', '2021-12-31'],
  ['Diễn tập mùa mưa lũ năm 2022', '2022-12-31'],
  ['Nạo vét kênh mương vụ Hè Thu năm 2020', '2020-12-31'],
])('beside a season that nothing binds the year is the deadline: %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ due, condition: null });
});

test.each([
  ['Sau khi có hướng dẫn của Trung ương, chậm nhất 30/9/2020', '2020-09-30'],
  ['Sau khi có hướng dẫn của Trung ương, dự kiến quý III', '2020-09-30'],
  ['Quý III (Sau khi có hướng dẫn của Trung ương)', '2020-09-30'],
  ['Sau khi có hướng dẫn của Trung ương, hoàn thành trong tháng 6/2020', '2020-06-30'],
  ['Sau khi có hướng dẫn của Trung ương, hoàn thành quý III', '2020-09-30'],
  ['Sau khi có hướng dẫn của Trung ương, ban hành Kế hoạch trong quý III', '2020-09-30'],
])('a date beside a condition is the due day: %s', (text, due) => {
  const condition = 'Sau khi có hướng dẫn của Trung ương';
  expect(readPhrase(text)).toMatchObject({ condition, due, confidence: 'medium' });
});

test.each([
  ['Theo Kế hoạch số 12-KH/TU, hoàn thành trong quý III/2020', '2020-09-30'],
  ['Theo hướng dẫn của Trung ương (hoàn thành trong tháng 8/2020)', '2020-08-31'],
])('behind what the work goes by stands its deadline: %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'interval', due, condition: null });
});

test.each(['Theo tiến độ, trước 30/6', 'Hoàn thành trước 30/6/2020 theo kế hoạch'])(
  'what the work goes by is no condition where there is a date: %s',
  (text) => {
    expect(readPhrase(text)).toMatchObject({ kind: 'date', due: '2020-06-29', condition: null });
  },
);

test.each([
  ['10 ngày sau khi ban hành', '2020-01-16'],
  ['Trong vòng 30 ngày kể từ ngày ban hành Nghị quyết này', '2020-02-05'],
  ['Trong 01 tháng kể từ ngày ký', '2020-02-06'],
  ['Trong 30 ngày kể từ ngày 15/3/2020', '2020-04-14'],
  ['Sau khi ban hành Nghị quyết 10 ngày', '2020-01-16'],
  ['Sau ký ban hành 10 ngày', '2020-01-16'],
  ['Trước 30/6/2020 ít nhất 15 ngày', '2020-06-15'],
])('a length of time from a known day is due: %s on %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'relative', due, condition: null });
});

test.each([
  ['15 ngày, kể từ ngày nhận được văn bản', 'ngày nhận được văn bản'],
  ['Sau 15 ngày làm việc kể từ ngày nhận', 'ngày nhận'],
  ['Trong vòng 15 ngày sau đại hội', 'đại hội'],
  ['Sau Đại hội 30 ngày', 'Đại hội'],
  ['Sau kỳ họp HĐND 07 ngày làm việc', 'kỳ họp HĐND'],
])('a length of time from an unknown day waits for it: %s', (text, condition) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'relative', due: null, condition });
});

test('without a day of issue nothing is due after it', () => {
  const period = parsePeriod('Trong 10 ngày kể từ ngày ký', { ...plan, issued: null });
  expect(period).toMatchObject({ kind: 'relative', due: null });
});

test.each([
  ...['', ' ', '-', '//', 'nt', '-nt-', 'như trên', 'x', '100%', '02 lần', 'Sở Nội vụ', '1.500'],
  ...['Đã hoàn thành', 'Đang thực hiện', 'Đã ban hành ngày 15/3/2020'],
  ...['Tăng 5% so với năm 2019', 'trong tháng'],
  ...['Nghị quyết số 35-NQ/TW ngày 22/10/2018'],
])('words that name no deadline are unknown: “%s”', (text) => {
  expect(readPhrase(text)).toEqual({
    ...{ raw: text, kind: 'unknown', start: null, due: null, every: null, condition: null },
    ...{ milestones: [], confidence: 'low' },
  });
});

test.each(['Kể từ ngày ký', 'Từ ngày ký ban hành.'])(
  'what begins with the issue has no due day: %s',
  (text) => {
    expect(readPhrase(text)).toMatchObject({ kind: 'interval', start: '2020-01-06', due: null });
  },
);

test.each(['Hè 2021', 'Hè năm 2021', 'Trong hè 2021', 'Mùa hè năm 2021', 'Đông Xuân 2020-2021'])(
  'a season is no whole year: %s',
  (text) => {
    const waits = { kind: 'conditional', condition: text, due: null };
    expect(readPhrase(text)).toMatchObject(waits);
  },
);

test('“he” without marks may be “hệ”', () => {
  expect(readPhrase('He thong thong tin nam 2020')).toMatchObject({ condition: null });
});

test.each([
  ['Trong 30 ngày (kể từ ngày ký)', '2020-02-05'],
  ['03 ngày, từ ngày 10 đến ngày 12/6/2020', '2020-06-12'],
  ['Trong 3 ngày từ 05-07/8/2020', '2020-08-07'],
])('a length of time may stand beside brackets or the range it measures: %s', (text, due) => {
  expect(readPhrase(text).due).toBe(due);
});

test('an event may have a number in its name', () => {
  const waits = { kind: 'relative', condition: 'kỳ họp thứ 20 HĐND tỉnh', due: null };
  expect(readPhrase('Trước kỳ họp thứ 20 HĐND tỉnh 15 ngày')).toMatchObject(waits);
});

test('days to come are counted from the issue', () => {
  const due = { kind: 'relative', due: '2020-01-16', condition: null };
  expect(readPhrase('Trong 10 ngày tới')).toMatchObject(due);
});

test('the beginning of spring is no year', () => {
  expect(readPhrase('Đầu xuân 2021')).toMatchObject({ kind: 'conditional', due: null });
});

test.each([
  'Ngày ... tháng ... năm 2020',
  'Ngày … tháng … năm 2020',
  'Quý …/2020',
  'Tháng .../2020',
  '__/__/2020',
])('a form that nobody filled in names no year: %s', (text) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'unknown', due: null, confidence: 'low' });
});

test('an opening is part of its meeting', () => {
  const waits = { kind: 'conditional', condition: 'trước ngày khai mạc Đại hội', due: null };
  expect(readPhrase('Xong trước ngày khai mạc Đại hội')).toMatchObject(waits);
});

test('“tiếp theo” is no condition', () => {
  expect(readPhrase('Giai đoạn tiếp theo')).toMatchObject({ condition: null, due: null });
});
