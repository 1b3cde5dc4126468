import { expect, test } from 'vitest';

import { createPageTurner } from '#electron/spreadsheet/pageTurner.ts';
import type { AnnexRow, AnnexTable } from '#shared/annexes/annexDocument.ts';

/** Rows of one line each, 19 points high. */
const lineHeight = 19;

function aTable(types: readonly AnnexRow['type'][]): AnnexTable {
  return {
    columns: [
      { header: '', group: null, widthMm: 100, align: 'left', kind: 'text', isReason: false },
    ],
    rows: types.map((type) => ({ type, cells: ['Việc'], mergedFrom: null })),
    look: {
      headerSizePt: 12,
      sizePt: 12,
      section: { bold: true, fill: null },
      hasColumnNumbers: false,
    },
  };
}

/** Indexes of the rows that end a page early, on pages of ten rows without anything else. */
function earlyEnds(types: readonly AnnexRow['type'][], closingHeight = 0): number[] {
  const pageHeight = 10 * lineHeight;
  const measure = createPageTurner(aTable(types), {
    pageHeight,
    aboveHeight: 0,
    headerHeight: 0,
    closingHeight,
  });
  return types.flatMap((_, index) => (measure(index).endsPage ? [index] : []));
}

const rows = (count: number): AnnexRow['type'][] => Array.from({ length: count }, () => 'row');

test('a section that would stand alone at the foot begins the next page', () => {
  expect(earlyEnds([...rows(9), 'section', ...rows(5)])).toEqual([8]);
  expect(earlyEnds([...rows(8), 'section', 'section', ...rows(5)])).toEqual([7]);
});

test('a section with a row below it stays', () => {
  expect(earlyEnds([...rows(8), 'section', ...rows(5)])).toEqual([]);
  expect(earlyEnds([...rows(10), 'section', ...rows(5)])).toEqual([]);
});

test('pages are counted on from an early end', () => {
  expect(earlyEnds([...rows(9), 'section', ...rows(8), 'section', ...rows(5)])).toEqual([8, 17]);
});

test('the last row goes along with what is signed', () => {
  expect(earlyEnds(rows(10), 3 * lineHeight)).toEqual([8]);
  expect(earlyEnds(rows(7), 3 * lineHeight)).toEqual([]);
});

test('what is longer than a page is not kept together', () => {
  expect(earlyEnds(rows(10), 12 * lineHeight)).toEqual([]);
});
