import { expect, test } from 'vitest';

import { choiceMatches } from '#renderer/grid/choices/choiceMatches.ts';

const choices = ['Rất cao', 'Cao', 'Trung bình', 'Thấp'];

test.each([
  ['', ['Rất cao', 'Cao', 'Trung bình', 'Thấp']],
  ['ca', ['Cao', 'Rất cao', 'giữ ca']],
  ['Cao', ['Cao', 'Rất cao']],
  ['thap', ['Thấp', 'giữ thap']],
  ['gấp', ['giữ gấp']],
])('for %j there are %j', (typed, expected) => {
  const matches = choiceMatches(choices, typed);
  expect(matches.map(({ kind, text }) => (kind === 'keep' ? `giữ ${text}` : text))).toEqual(
    expected,
  );
});
