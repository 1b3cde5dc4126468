import { expect, test } from 'vitest';

import { proposalsOf, tasksOf } from './proposing.ts';

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

test.each([
  ['Đảng ủy xã', ['MTTQ', 'công an']],
  ['Phòng Nội vụ huyện', ['MTTQ', 'công an']],
  ['UBND các xã', ['Mặt trận Tổ quốc tỉnh', 'Công an tỉnh']],
  ['Sở Lao động - Thương binh và Xã hội', ['Mặt trận Tổ quốc tỉnh', 'Công an tỉnh']],
])('%s is supported by bodies of its own level', (lead, support) => {
  const agency = { short: null, kind: null, parent: null, from: null, to: null, members: [] };
  const agencies = [
    { ...agency, id: 'a1', position: 'a', name: 'Mặt trận Tổ quốc tỉnh', aliases: ['MTTQ'] },
    { ...agency, id: 'a2', position: 'b', name: 'Công an tỉnh', aliases: [] },
  ];
  const text = `I. NHIỆM VỤ\n- ${lead} phối hợp với MTTQ, công an vận động Nhân dân hiến đất.`;
  expect(proposalsOf(text, agencies)).toMatchObject([{ lead, support }]);
});
