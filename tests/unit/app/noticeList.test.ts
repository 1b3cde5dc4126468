import { expect, test } from 'vitest';

import { addNotice } from '#renderer/app/noticeList.ts';
import type { ShownNotice } from '#renderer/app/noticeList.ts';

const say = (...notices: readonly Omit<ShownNotice, 'id'>[]): (readonly [number, string])[] =>
  notices
    .reduce<readonly ShownNotice[]>((shown, notice, id) => addNotice(shown, { ...notice, id }), [])
    .map(({ id, text }) => [id, text]);

test('three notices stand on the screen; the oldest gives way to a fourth', () => {
  expect(say({ text: 'a' }, { text: 'b' }, { text: 'c' }, { text: 'd' })).toEqual([
    [1, 'b'],
    [2, 'c'],
    [3, 'd'],
  ]);
});

test('what happens twice is said anew, in one place', () => {
  expect(say({ text: 'a' }, { text: 'b' }, { text: 'a' })).toEqual([
    [1, 'b'],
    [2, 'a'],
  ]);
});

test('what is refused again and again is said once', () => {
  const refused = { text: 'Chỉ xem', tone: 'info' } as const;
  expect(say(refused, { text: 'b' }, refused)).toEqual([
    [0, 'Chỉ xem'],
    [1, 'b'],
  ]);
});
