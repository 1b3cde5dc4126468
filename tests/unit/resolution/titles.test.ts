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
