import { expect, test } from 'vitest';

import { shortenWords } from '#shared/text/shortenWords.ts';

test.each([
  ['Xây dựng  đề án\nmới', 20, 'Xây dựng đề án mới'],
  ['Xây dựng đề án phát triển', 14, 'Xây dựng đề án…'],
  ['Xây dựng đề án phát triển', 16, 'Xây dựng đề án…'],
  ['abcdefgh', 4, 'abcd…'],
])('“%s” in %i letters', (text, letters, shown) => {
  expect(shortenWords(text, letters)).toBe(shown);
});
