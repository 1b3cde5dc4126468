import { expect, test } from 'vitest';

import { tasksOf } from './proposing.ts';

test.each([
  ['Giao Sở Y tế chủ trì cùng Sở Nội vụ, Sở Tài chính rà soát biên chế.', 'rà soát biên chế'],
  ['Sở Y tế chủ trì, cùng với Sở Nội vụ, Sở Tài chính rà soát biên chế.', 'rà soát biên chế'],
  ['Sở Y tế chủ trì; Sở Nội vụ, Sở Tài chính phối hợp rà soát biên chế.', 'rà soát biên chế'],
  ['Sở Y tế chủ trì, Sở Nội vụ, Sở Tài chính phối hợp rà soát biên chế.', 'rà soát biên chế'],
  [
    'Sở Y tế là cơ quan chủ trì; Sở Nội vụ, Sở Tài chính phối hợp rà soát biên chế.',
    'rà soát biên chế',
  ],
  [
    'Sở Y tế chủ trì, phối hợp Sở Nội vụ, Sở Tài chính: rà soát biên chế; báo cáo kết quả.',
    'rà soát biên chế; báo cáo kết quả',
  ],
])('who works with the lead supports it: %s', (sentence, quote) => {
  expect(tasksOf(`- ${sentence}`)).toMatchObject([
    { quote, lead: 'Sở Y tế', support: ['Sở Nội vụ', 'Sở Tài chính'] },
  ]);
});

test('who only leads is parted from another body with work of its own', () => {
  expect(tasksOf('- Sở Y tế chủ trì rà soát; Sở Tài chính thẩm định kinh phí.')).toMatchObject([
    { quote: 'chủ trì rà soát', lead: 'Sở Y tế', support: [] },
    { quote: 'thẩm định kinh phí', lead: 'Sở Tài chính', support: [] },
  ]);
});
