import { expect, test } from 'vitest';

import { tasksOf } from './proposing.ts';

test('bodies parted by semicolons lead what stands below them together', () => {
  const tasks = tasksOf('1. Sở Nội vụ; Sở Tài chính', '- Xây dựng kế hoạch.', '- Kiểm tra.');
  expect(tasks.map(({ lead, leadFrom }) => [lead, leadFrom])).toEqual([
    ['Sở Nội vụ; Sở Tài chính', 'heading'],
    ['Sở Nội vụ; Sở Tài chính', 'heading'],
  ]);
});
