import { expect, test } from 'vitest';

import { tasksOf } from './proposing.ts';

test.each([
  [
    'Hoàn thành đại hội điểm trước ngày 15/5/2024, đại hội cấp cơ sở chậm nhất ngày 30/6/2024.',
    '2024-06-30',
    2,
  ],
  [
    'Xây dựng dự thảo trong quý I, lấy ý kiến trong quý II, trình ban hành trong quý III/2024.',
    '2024-09-30',
    3,
  ],
  [
    'Giải ngân đến ngày 30/6 đạt 50%, đến ngày 30/9 đạt 75% và đến ngày 31/12 đạt 100%.',
    '2024-12-31',
    3,
  ],
  ['Báo cáo trước ngày 25/3/2024, để trình kỳ họp trước ngày 30/4/2024.', '2024-03-24', 0],
  ['Xây dựng kế hoạch trước ngày 25/3/2024, triển khai Nghị quyết đến năm 2030.', '2024-03-24', 0],
  ['Quán triệt trong tháng 4/2024, báo cáo kết quả trước ngày 15/12 hằng năm.', '2024-04-30', 0],
])('each step of the work has its day, and the last one counts: %s', (sentence, due, steps) => {
  const [task] = tasksOf(`- ${sentence}`);
  expect([task?.period?.due, task?.period?.milestones.length]).toEqual([due, steps]);
});

test.each([
  ['Sơ kết hằng năm, trình Ban Thường vụ trước ngày 15/12.', 'hằng năm, trước ngày 15/12', 'year'],
  ['Hằng năm, Sở Y tế báo cáo kết quả trước ngày 15/12.', 'Hằng năm, trước ngày 15/12', 'year'],
  [
    'Định kỳ hằng quý báo cáo kết quả trước ngày 20 của tháng cuối quý.',
    'Định kỳ hằng quý, trước ngày 20 của tháng cuối quý',
    'quarter',
  ],
  [
    'Định kỳ 6 tháng (trước ngày 10/6) và năm (trước ngày 10/12), các đơn vị báo cáo kết quả.',
    'Định kỳ 6 tháng (trước ngày 10/6) và năm (trước ngày 10/12)',
    'half-year',
  ],
  ['Theo dõi, định kỳ ngày 25 hằng tháng báo cáo.', 'định kỳ ngày 25 hằng tháng', 'month'],
  [
    'Tổng hợp báo cáo trước ngày 20 tháng cuối hằng quý.',
    'trước ngày 20 tháng cuối hằng quý',
    'quarter',
  ],
  ['Sinh hoạt hằng tháng, hoàn thành kế hoạch trước ngày 15/12.', 'hằng tháng', 'month'],
])('what comes again and again keeps the day of each time: %s', (sentence, raw, every) => {
  expect(tasksOf(`- ${sentence}`)).toMatchObject([{ period: { raw, every } }]);
});

test.each([
  ['Bố trí kinh phí đào tạo; thực hiện thường xuyên.', 'thường xuyên'],
  ['Bố trí kinh phí đào tạo (thường xuyên).', 'thường xuyên'],
  ['Thực hiện thường xuyên công tác kiểm tra, giám sát.', undefined],
  ['Tổ chức kiểm tra, thực hiện thường xuyên việc báo cáo.', undefined],
])('work without an end says so, and not how it is done: %s', (sentence, raw) => {
  expect(tasksOf(`- ${sentence}`)[0]?.period?.raw).toBe(raw);
});
