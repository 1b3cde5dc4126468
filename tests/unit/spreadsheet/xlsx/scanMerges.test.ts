import { expect, test } from 'vitest';

import { scanMerges } from '#electron/spreadsheet/xlsx/scanMerges.ts';

test('merged ranges are taken out of the XML', () => {
  const xml =
    '<a/><mergeCells count="2"><mergeCell ref="A1:B2"/>\n<mergeCell ref="C5" /><mergeCell ref="D5"></mergeCell></mergeCells><b/>';
  expect(scanMerges(xml, 5)).toEqual({
    merges: [
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 5, left: 3, bottom: 5, right: 3 },
      { top: 5, left: 4, bottom: 5, right: 4 },
    ],
    rest: '<a/><b/>',
  });
});

test('those below the content, and those that are none, are left out', () => {
  const xml =
    '<mergeCells><mergeCell ref="A6:B7"/><mergeCell ref="A5:B7"/><mergeCell ref="?"/></mergeCells>';
  expect(scanMerges(xml, 5)?.merges).toEqual([{ top: 5, left: 1, bottom: 7, right: 2 }]);
});

test.each(['<a/>', '<a/><mergeCells count="0"/>', '<a/><mergeCells></mergeCells>'])(
  '%s has none',
  (xml) => {
    expect(scanMerges(xml, 5)).toEqual({ merges: [], rest: '<a/>' });
  },
);

test.each([
  '<mergeCells><mergeCell ref="A1:B2"/>',
  '<mergeCells><mergeCell ref="A1:B2"></mergeCells>',
  '<mergeCells><mergeCell ref="A1',
  '<mergeCells><other/></mergeCells>',
  '<mergeCells',
])('%s is left to another reader', (xml) => {
  expect(scanMerges(xml, 5)).toBeNull();
});
