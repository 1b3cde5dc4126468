import { expect, test } from 'vitest';

import { readXlsx } from '#electron/spreadsheet/xlsx/readXlsx.ts';
import { relationship, xlsxParts } from '#tests/builders/xlsxParts.ts';

function sheetOf(...content: Parameters<typeof xlsxParts>) {
  const parts = xlsxParts(...content);
  const read = (name: string) => parts.get(name) ?? null;
  return readXlsx({ read }, 'bang.xlsx', () => undefined)?.[0];
}

function cellsOf(...content: Parameters<typeof xlsxParts>) {
  return sheetOf(...content)?.rows.flatMap(({ cells }) => cells);
}

const styles = `
  <fonts><font><name val="Times New Roman"/></font><font><name val="VNI-Times"/></font><font><b/><name val="Arial"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
  <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fillId="1"/><xf numFmtId="14"/><xf numFmtId="4"/></cellXfs>`;

test('each type of cell is read as Excel shows it', () => {
  const rows = `<row r="1">
    <c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c><c r="C1" s="5"><v>1234.5</v></c>
    <c r="D1" s="4"><v>43905</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c>
    <c r="G1" t="str"><f>A1</f><v>Sở &amp; ban</v></c><c r="H1" t="inlineStr"><is><t>a_x000D_
b</t></is></c></row>`;
  expect(cellsOf({ rows, styles, shared: '<si><t xml:space="preserve">TT </t></si>' })).toEqual([
    { column: 1, value: 'TT ', text: 'TT ' },
    { column: 2, value: 12, text: '12' },
    { column: 3, value: 1234.5, text: '1.234,50' },
    { column: 4, value: { date: '2020-03-15' }, text: '15/03/2020' },
    { column: 5, value: true, text: 'TRUE' },
    { column: 6, value: { error: '#REF!' }, text: '#REF!' },
    { column: 7, value: 'Sở & ban', text: 'Sở & ban' },
    { column: 8, value: 'a\nb', text: 'a\nb' },
  ]);
});

test('only fonts of old encodings are told, and what is bold', () => {
  const rows = `<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" s="1" t="str"><v>b</v></c><c r="C1" s="2" t="str"><v>c</v></c></row>`;
  expect(cellsOf({ rows, styles })).toEqual([
    { column: 1, value: 'a', text: 'a' },
    { column: 2, value: 'b', text: 'b', font: 'VNI-Times' },
    { column: 3, value: 'c', text: 'c', isBold: true },
  ]);
});

test.each([
  ['its own', '<r><t>Sè </t></r><r><rPr><rFont val=".VnTime"/></rPr><t>liÖu</t></r>', 0, '.VnTime'],
  ['the font of the cell', '<r><t>Soá </t></r><r><rPr><i/></rPr><t>lieäu</t></r>', 1, 'VNI-Times'],
  ['only new ones', '<r><rPr><rFont val="Arial"/></rPr><t>Số liệu</t></r>', 1, undefined],
])('a text in parts that names %s', (_what, parts, style, font) => {
  const rows = `<row r="1"><c r="A1" s="${style}" t="s"><v>0</v></c></row>`;
  expect(cellsOf({ rows, styles, shared: `<si>${parts}</si>` })?.[0]?.font).toBe(font);
});

test('readings of Asian signs are no text', () => {
  const shared = '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  expect(cellsOf({ rows, shared })).toMatchObject([{ text: '東京' }]);
});

test('cells that show nothing but a colour are told, inside the content', () => {
  const rows = `
    <row r="1"><c r="A1" t="str"><v>TT</v></c><c r="C1" t="str"><v>Quý I</v></c></row>
    <row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2" s="3"/><c r="D2" s="3"/></row>
    <row r="9"><c r="A9" s="3"/></row>`;
  expect(sheetOf({ rows, styles })?.coloured).toEqual([{ row: 2, column: 3 }]);
});

test('notes are kept, and conversations as one note', () => {
  const rows = '<row r="1"><c r="A1" t="str"><v>TT</v></c></row>';
  const relations =
    relationship('rId1', 'comments', '../comments1.xml') +
    relationship('rId2', 'threadedComment', '../threadedComments/threadedComment1.xml');
  const others = {
    'xl/comments1.xml':
      '<comments><authors><author>An</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>An:</t></r><r><t xml:space="preserve">\nđã giao</t></r></text></comment><comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="A1" id="{1}"><text>Hạn nào?</text></threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}"><text>Quý I</text></threadedComment></ThreadedComments>',
  };
  expect(sheetOf({ rows, relations, others })?.notes).toEqual([
    { row: 1, column: 1, text: 'Hạn nào?\nQuý I' },
    { row: 2, column: 2, text: 'An:\nđã giao' },
  ]);
});

test('addresses outside of the file are kept, links within it are not', () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="D1" t="str"><f>HYPERLINK("https://d.vn","d")</f><v>d</v></c></row>';
  const after =
    '<hyperlinks><hyperlink ref="A1:B1" r:id="rId1" location="muc-2"/><hyperlink ref="C1" location="Trang2!A1"/></hyperlinks>';
  const relations = relationship('rId1', 'hyperlink', 'https://a.vn/?x=1&amp;y=2', 'External');
  expect(sheetOf({ rows, after, relations })?.links).toEqual([
    { row: 1, column: 1, text: 'https://a.vn/?x=1&y=2#muc-2' },
    { row: 1, column: 2, text: 'https://a.vn/?x=1&y=2#muc-2' },
    { row: 1, column: 4, text: 'https://d.vn' },
  ]);
});

test.each([
  ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>3</v></c></row>'],
  ['days written as text', '<row r="1"><c r="A1" t="d"><v>2020-03-15</v></c></row>'],
  ['XML that breaks off', '<row r="1"><c r="A1"><v>3'],
])('%s is left to the library', (_what, rows) => {
  expect(sheetOf({ rows })).toBeUndefined();
});
