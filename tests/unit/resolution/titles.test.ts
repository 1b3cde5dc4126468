import { expect, test } from 'vitest';

import { readClauses } from '#shared/resolution/readClauses.ts';

/** The headings of a text that begins with a whole sentence, as every body of a document does. */
function headingsOf(...lines: readonly string[]): string[] {
  return readClauses(['Tỉnh ủy ban hành Nghị quyết này.', ...lines].join('\n'))
    .filter(({ heading }) => heading)
    .map(({ text }) => text);
}

test.each([
  '3. Sở Nội vụ; Sở Tài chính',
  '3. Sở Nội vụ; Sở Tài chính:',
  '4. Các sở, ban, ngành tỉnh; UBND các huyện, thành phố',
  '5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Hội Nông dân tỉnh',
])('“%s” is a heading above its points: bodies one behind another are no sentences', (line) => {
  expect(headingsOf(line, '- Xây dựng kế hoạch.', '- Kiểm tra.')).toEqual([line]);
});

test('what bodies do one behind another are sentences', () => {
  const line = '3. Sở Y tế xây dựng đề án; Sở Tài chính thẩm định';
  expect(headingsOf(line, '- Kiểm tra.')).toEqual([]);
});

test.each(['III. CÔNG TÁC XÂY DỰNG ĐẢNG, XÂY DỰNG HỆ THỐNG CHÍNH TRỊ.', 'II. NHIỆM VỤ NĂM 2020.'])(
  '“%s” is a heading above its points, whatever its length: capitals make no sentences',
  (line) => {
    expect(headingsOf(line, '- Củng cố các chi bộ.')).toEqual([line]);
  },
);

test('a sentence of as many words is none', () => {
  expect(headingsOf('III. Củng cố các chi bộ nông thôn.', '- Bồi dưỡng bí thư.')).toEqual([]);
});

test.each([
  ...['T/L BAN THƯỜNG VỤ', 'T/M BAN THƯỜNG VỤ', 'K/T CHỦ TỊCH', 'T/U/Q BAN THƯỜNG VỤ'],
  ...['TL. CHỦ TỊCH', 'TM.UBND TỈNH', 'KT.CHỦ TỊCH', 'TUQ. CHỦ TỊCH', 'Q. CHÁNH VĂN PHÒNG'],
])('“%s” begins a signature and names nothing below', (line) => {
  expect(headingsOf(line, 'CHÁNH VĂN PHÒNG', '(Đã ký)')).toEqual([]);
});
