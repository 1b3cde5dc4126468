import { expect, test } from 'vitest';

import { isReachable } from '#electron/desktop/windowPlace.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const second = { x: 1366, y: 0, width: 1920, height: 1040 };
const size = { width: 1200, height: 700 };

test.each([
  ['on the only screen', { x: 50, y: 10 }, [laptop], true],
  ['on the second screen', { x: 1500, y: 10 }, [laptop, second], true],
  ['on a second screen that is gone', { x: 1500, y: 10 }, [laptop], false],
  ['with a corner on the screen', { x: 1250, y: 600 }, [laptop], true],
  ['with only a rim on the screen', { x: 1340, y: 10 }, [laptop], false],
  ['with its title bar above the screen', { x: 50, y: -40 }, [laptop], false],
  ['with its title bar below the screen', { x: 50, y: 720 }, [laptop], false],
])('a window %s: %o', (_, at, screens, expected) => {
  expect(isReachable({ ...at, ...size }, screens)).toBe(expected);
});
