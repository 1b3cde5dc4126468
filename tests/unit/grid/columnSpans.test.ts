import { expect, test } from 'vitest';

import { withSpans } from '#renderer/grid/columnDefinitions.ts';
import { fittingWidth } from '#renderer/grid/fittingWidth.ts';
import type { GridColumn } from '#renderer/grid/gridColumn.ts';

const columns = [50, 200, 100, 300].map((width) => ({ column: width, width }));

function spans(frozen: number, gridWidth: number): number[] {
  return withSpans(columns, frozen, gridWidth).map(({ spanWidth }) => spanWidth);
}

test('a heading goes on to the last column', () => {
  expect(spans(0, 400)).toEqual([650, 600, 400, 300]);
});

test('a heading that stays in sight ends where the grid does', () => {
  expect(spans(2, 400)).toEqual([400, 350, 400, 300]);
  expect(spans(2, 1000)).toEqual([650, 600, 400, 300]);
});

test('a grid narrower than its frozen columns cuts no heading shorter than its own column', () => {
  expect(spans(2, 100)).toEqual([100, 200, 400, 300]);
});

/** Every character is 10 pixels wide. */
const measure = (text: string): number => text.length * 10;
const measures = { normal: measure, strong: measure, chip: measure };

function column(content: GridColumn<string, never>['content']): GridColumn<string, never> {
  return {
    ...{ field: 'a', header: 'Ab', width: 100, canHide: true, content },
    spansRest: (row) => row.startsWith('#'),
  };
}

const words = column((text) => ({ blocks: [{ kind: 'text', text, tone: 'normal' }] }));

test.each([
  ['the longest line counts', ['một hai ba', 'dài hơn nhiều\nmột'], 130 + 18],
  ['headings do not', ['một hai ba', '# dài hơn nhiều lần'], 100 + 18],
  ['the name of the column has room', [], 20 + 16 + 40],
  ['very long lines are broken', ['dài '.repeat(50)], 480],
])('%s', (_, rows, width) => {
  expect(fittingWidth(words, rows, measures)).toBe(width);
});

test('chips stand below each other', () => {
  const chip = { tooltip: '', isDoubtful: false };
  const owners = column(() => ({
    blocks: [{ kind: 'chips', chips: ['SNV', 'BTCTU'].map((text) => ({ ...chip, text })) }],
  }));
  expect(fittingWidth(owners, ['x'], measures)).toBe(Math.max(76, 50 + 16 + 1 + 16 + 2));
});
