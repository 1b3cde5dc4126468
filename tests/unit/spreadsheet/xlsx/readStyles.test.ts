import { expect, test } from 'vitest';

import { readStyles } from '#electron/spreadsheet/xlsx/readStyles.ts';

function stylesOf(lists: string) {
  return readStyles(`<styleSheet>${lists}</styleSheet>`);
}

test('a style is put together from its lists', () => {
  const styles = stylesOf(`
    <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy &quot;(dự kiến)&quot;"/></numFmts>
    <fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><name val=".VnTimeH"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill></fills>
    <cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="1" fillId="0"><alignment/></xf><xf numFmtId="14"/></cellXfs>`);
  expect(styles).toEqual([
    { format: 'General', font: 'Calibri', isBold: false, isColoured: false },
    { format: 'dd/mm/yyyy "(dự kiến)"', font: '.VnTimeH', isBold: true, isColoured: false },
    { format: 'm/d/yy', font: 'Calibri', isBold: false, isColoured: false },
  ]);
});

test.each([
  ['<patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill>', true],
  ['<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>', false],
  ['<patternFill patternType="solid"><fgColor theme="0"/></patternFill>', false],
  ['<patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill>', true],
  ['<patternFill patternType="solid"><fgColor theme="6"/></patternFill>', true],
  ['<patternFill patternType="solid"><fgColor indexed="9"/></patternFill>', false],
  [
    '<patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="9"/></patternFill>',
    true,
  ],
  ['<patternFill patternType="solid"><fgColor indexed="64"/></patternFill>', false],
  ['<patternFill patternType="solid"/>', false],
  ['<patternFill patternType="gray125"/>', false],
  ['<patternFill patternType="darkUp"><fgColor indexed="64"/></patternFill>', true],
  ['<patternFill/>', false],
  ['<gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill>', true],
])('%s can be seen: %s', (fill, isColoured) => {
  const styles = stylesOf(`<fills><fill>${fill}</fill></fills><cellXfs><xf fillId="0"/></cellXfs>`);
  expect(styles).toMatchObject([{ isColoured }]);
});

test.each([
  ['<b/>', true],
  ['<b val="1"/>', true],
  ['<b val="true"/>', true],
  ['<b val="0"/>', false],
  ['<i/>', false],
])('a font with %s is bold: %s', (tag, isBold) => {
  const styles = stylesOf(`<fonts><font>${tag}</font></fonts><cellXfs><xf fontId="0"/></cellXfs>`);
  expect(styles).toMatchObject([{ isBold }]);
});

test('fonts and fills of conditional formats and named styles are not those of cells', () => {
  const styles = stylesOf(`
    <fonts><font><name val="Arial"/></font></fonts>
    <cellStyleXfs><xf fontId="0"/></cellStyleXfs>
    <cellXfs><xf fontId="0"/></cellXfs>
    <dxfs><dxf><font><b/><name val=".VnTime"/></font><fill><patternFill patternType="solid"/></fill></dxf></dxfs>`);
  expect(styles).toEqual([{ format: 'General', font: 'Arial', isBold: false, isColoured: false }]);
});
