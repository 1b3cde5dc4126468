import { describe, expect, test } from 'vitest';

import { tasksOf } from './proposing.ts';

describe('behind a semicolon', () => {
  test.each([
    ['các địa phương lồng ghép nguồn vốn trước ngày 20/6', 'các địa phương'],
    ['các xã báo cáo kết quả trước ngày 20/6', 'các xã'],
    ['mỗi chi bộ đăng ký một công trình trước ngày 20/6', 'mỗi chi bộ'],
  ])('a group has work of its own when a body before it has: %s', (words, lead) => {
    expect(tasksOf(`- Sở Y tế thẩm định kinh phí; ${words}.`)).toMatchObject([
      { lead: 'Sở Y tế', period: null },
      { lead, period: { raw: 'trước ngày 20/6' } },
    ]);
  });

  test('a group goes on with work that has no owner', () => {
    expect(tasksOf('- Rà soát quy hoạch; các cấp ủy nắm tình hình.')).toHaveLength(1);
  });

  test('words without work of their own do not part a sentence', () => {
    expect(tasksOf('- Sở Y tế thẩm định; các nguồn vốn khác.')).toHaveLength(1);
  });
});

test.each([
  'Ban hành kế hoạch ứng phó trong quý II; giao Sở Y tế chủ trì, phối hợp với Sở Tài chính tham mưu.',
  'Ban hành kế hoạch ứng phó trong quý II. Giao Sở Y tế phối hợp với Sở Tài chính tham mưu thực hiện.',
])('who is only told to do it is the lead of the work before: %s', (sentence) => {
  expect(tasksOf(`- ${sentence}`)).toMatchObject([
    {
      title: 'Ban hành kế hoạch ứng phó trong quý II',
      lead: 'Sở Y tế',
      support: ['Sở Tài chính'],
    },
  ]);
});

test.each([
  [
    'UBND tỉnh chỉ đạo Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án.',
    'xây dựng đề án',
    'Sở Y tế',
  ],
  [
    'UBND tỉnh có trách nhiệm lãnh đạo, chỉ đạo Sở Y tế làm đầu mối xây dựng đề án.',
    'làm đầu mối xây dựng đề án',
    'Sở Y tế',
  ],
  ['Chỉ đạo Sở Y tế chủ trì xây dựng đề án.', 'chủ trì xây dựng đề án', 'Sở Y tế'],
  ['UBND tỉnh chỉ đạo các sở xây dựng đề án.', 'chỉ đạo các sở xây dựng đề án', 'UBND tỉnh'],
])('who is directed to lead is the lead: %s', (sentence, quote, lead) => {
  expect(tasksOf(`- ${sentence}`)).toMatchObject([{ quote, lead }]);
});

test('a quarter ends a sentence', () => {
  expect(tasksOf('- Ban hành quy chế trong quý II. Rà soát biên chế.')).toHaveLength(2);
});
