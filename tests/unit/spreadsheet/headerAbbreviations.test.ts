import { expect, test } from 'vitest';

import { expandAbbreviations } from '#shared/spreadsheet/headerAbbreviations.ts';
import { headerMatchers } from '#shared/spreadsheet/headerWords.ts';
import { foldHeader } from '#shared/spreadsheet/matchHeader.ts';

test.each([
  ['ĐVCT', 'lead'],
  ['ĐV chủ trì', 'lead'],
  ['CQCT', 'lead'],
  ['ĐVPH', 'support'],
  ['Đ.vị PH', 'support'],
  ['LĐ UBND phụ trách', 'leader'],
  ['UV BTV phụ trách', 'leader'],
  ['CV theo dõi', 'person'],
  ['CBCC tham mưu', 'person'],
  ['TG hoàn thành', 'period'],
  ['T.gian', 'period'],
  ['SP đầu ra', 'product'],
  ['Loại VB', 'product'],
  ['VB kết quả', 'evidence'],
  ['VB chỉ đạo', 'basis'],
  ['KP thực hiện', 'budget'],
  ['Tỷ lệ HT', 'percent'],
  ['TL hoàn thành', 'percent'],
  ['KQTH', 'result'],
])('"%s" is read in full', (header, field) => {
  expect(headerMatchers.tasks(header)?.fields[0]).toBe(field);
});

test.each(['ĐVT', 'Số LĐ', 'Số CV', 'TH', 'HT văn bản', 'KH 2020', 'Ban Thường vụ'])(
  '"%s" stays as it is',
  (header) => {
    expect(expandAbbreviations(foldHeader(header))).toBe(foldHeader(header));
  },
);
