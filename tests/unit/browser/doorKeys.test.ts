import { expect, test } from 'vitest';

import { createDoorKeys } from '#electron/browser/doorKeys.ts';

test('after ten wrong tokens none is taken for a minute', () => {
  let now = 0;
  const keys = createDoorKeys(() => now);
  for (let tries = 0; tries < 9; tries += 1) keys.redeem('guess');
  expect(keys.mayTry()).toBe(true);
  keys.redeem('guess');
  expect(keys.mayTry()).toBe(false);
  now = 60_000;
  expect([keys.mayTry(), keys.redeem(keys.token)]).toEqual([true, expect.any(String)]);
});

test('the right token works once', () => {
  const keys = createDoorKeys();
  const cookie = keys.redeem(keys.token);
  expect([keys.isKnown(cookie ?? ''), keys.redeem(keys.token)]).toEqual([true, null]);
});
