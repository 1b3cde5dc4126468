import { expect, test } from 'vitest';

import { firstSize, placeOn } from '#electron/desktop/windowPlace.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const enlarged = { x: 0, y: 0, width: 683, height: 360 };
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
])('a window %s opens there: %o', (_, at, screens, expected) => {
  const bounds = { ...at, ...size };
  expect(placeOn(bounds, screens)).toEqual(expected ? bounds : null);
});

test('a window is not larger than a screen that was enlarged meanwhile', () => {
  expect(placeOn({ x: 50, y: 10, ...size }, [enlarged])).toEqual(enlarged);
  expect(placeOn({ x: 50, y: 10, width: 640, height: 700 }, [enlarged])).toEqual({
    ...enlarged,
    x: 50,
    width: 640,
  });
});

test('the first window is as large as the screens are drawn for, or as the screen', () => {
  expect(firstSize(second)).toEqual({ width: 1366, height: 820 });
  expect(firstSize(laptop)).toEqual({ width: 1366, height: 728 });
});
