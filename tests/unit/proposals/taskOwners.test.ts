import { expect, test } from 'vitest';

import { tasksOf } from './proposing.ts';

test.each([
  ['Đ/c Bí thư Đảng ủy chỉ đạo chung.', 'Đ/c Bí thư Đảng ủy'],
  ['Các đ/c Ủy viên Ban Thường vụ phụ trách, kiểm tra cơ sở.', 'Các đ/c Ủy viên Ban Thường vụ'],
  ['UBKT Đảng ủy tham mưu kiểm tra, giám sát.', 'UBKT Đảng ủy'],
  ['BCĐ nông thôn mới xã vận động Nhân dân hiến đất.', 'BCĐ nông thôn mới xã'],
])('an abbreviation opens the name of the lead: %s', (sentence, lead) => {
  expect(tasksOf(`- ${sentence}`)).toMatchObject([{ lead }]);
});
