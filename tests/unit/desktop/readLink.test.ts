import { expect, test } from 'vitest';

import { readLink } from '#electron/desktop/readLink.ts';

test.each([
  ['a page', 'https://vanban.chinhphu.vn/?id=1', 'https://vanban.chinhphu.vn/?id=1'],
  ['an address to write to', 'mailto:a@example.vn', 'mailto:a@example.vn'],
  ['a file', 'file:///etc/passwd', null],
  ['a script', 'javascript:alert(1)', null],
  ['a program of the system', 'ms-msdt:/id', null],
  ['a name that hides the host', 'https://chinhphu.vn@example.com/', null],
  ['no address', 'chinhphu', null],
  ['one that nobody can read', `https://example.vn/${'a'.repeat(2000)}`, null],
])('%s: %s', (_, url, expected) => {
  expect(readLink(url)).toBe(expected);
});
