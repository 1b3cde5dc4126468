import { expect, test } from 'vitest';

import { titleFromWords } from '#renderer/resolution/titleFromWords.ts';

test.each([
  ['1. Tổ chức thành công đại hội đảng các cấp.', 'Tổ chức thành công đại hội đảng các cấp'],
  ['- xây dựng nông thôn mới;', 'Xây dựng nông thôn mới'],
  ['a) đẩy mạnh cải cách hành chính,', 'Đẩy mạnh cải cách hành chính'],
  ['  tạo quỹ đất\n  sạch  ', 'Tạo quỹ đất sạch'],
  ['ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['12 xã đạt chuẩn nông thôn mới', '12 xã đạt chuẩn nông thôn mới'],
  ['Sơ kết NQ 02 (quý I)', 'Sơ kết NQ 02 (quý I)'],
  ['', ''],
])('“%s” makes the title “%s”', (words, title) => {
  expect(titleFromWords(words)).toBe(title);
});
