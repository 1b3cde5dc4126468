import { expect, test } from 'vitest';

import { tasksOf } from './proposing.ts';

test.each([
  ['Sắp xếp bộ máy sau khi có hướng dẫn của Bộ Nội vụ.', null],
  ['Rà soát biên chế sau khi Trung ương ban hành quy định mới.', null],
  ['Sau khi có hướng dẫn của Trung ương, xây dựng kế hoạch triển khai.', 'Kế hoạch'],
  ['Xây dựng đề án sau khi có hướng dẫn của Bộ Nội vụ.', 'Đề án'],
])('a paper that the work waits for is no product of it: %s', (sentence, product) => {
  expect(tasksOf(`- ${sentence}`)).toMatchObject([{ product }]);
});
