import { expect, test } from 'vitest';

import { textDifference } from '#renderer/history/textDifference.ts';

test.each([
  ['a word in the middle', 'Trước 30/4 năm nay', 'Trước 30/6 năm nay', ['30/4', '30/6']],
  ['words behind the end', 'Báo cáo', 'Báo cáo năm', ['', ' năm']],
  ['words before the beginning', 'cáo năm', 'Báo cáo năm', ['', 'Báo ']],
  ['a whole word, though only a mark of it differs', 'Sở Y tê', 'Sở Y tế', ['tê', 'tế']],
  ['everything', 'Quý II', 'Tháng 4', ['Quý II', 'Tháng 4']],
  ['nothing', 'Quý II', 'Quý II', ['', '']],
])('%s differs', (_, before, after, [gone, come]) => {
  const difference = textDifference(before, after);

  expect([difference.before, difference.after]).toEqual([gone, come]);
  expect(difference.start + difference.before + difference.end).toBe(before);
  expect(difference.start + difference.after + difference.end).toBe(after);
});
