import { expect, test } from 'vitest';

import { escapeLetters } from '#electron/launch/latinSource.ts';

test('what is built says the same with letters of one byte alone', () => {
  const code = "({ tên: 'Ủy ban', mẫu: `${1} đầu việc`, có: /[à-ỹ‐–]/u.test('ế'), biểu: '📌' })";
  const escaped = escapeLetters(code);
  expect(escaped).not.toMatch(/[\u0100-\uffff]/);
  expect(evaluate(escaped)).toEqual(evaluate(code));
});

function evaluate(code: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the test's own words
  return (new Function(`return ${code}`) as () => unknown)();
}
