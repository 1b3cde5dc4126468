import { expect, test } from 'vitest';

import { growingWidths } from '#renderer/grid/growingWidths.ts';

const fixed = { width: 100, grows: 0 };
const title = { width: 200, grows: 4 };
const note = { width: 100, grows: 1 };

test.each([
  ['all room goes to the one that grows', [fixed, title], 1000, [100, 900]],
  ['room is shared', [fixed, title, note], 1100, [100, 800, 200]],
  ['none gets less than its width', [fixed, title, note], 500, [100, 300, 100]],
  ['without room all keep their widths', [fixed, title, note], 250, [100, 200, 100]],
  ['without growing columns nothing changes', [fixed, fixed], 1000, [100, 100]],
])('%s', (_, columns, gridWidth, widths) => {
  expect(growingWidths(columns, gridWidth)).toEqual(widths);
});
