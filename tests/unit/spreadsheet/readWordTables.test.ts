import { expect, test } from 'vitest';

import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import { aDocx, inList, paragraph, run } from '#tests/builders/docx.ts';

function cell(content: string, properties = ''): string {
  const body = content.startsWith('<w:p>') ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${body}</w:tc>`;
}

function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

function table(...rows: readonly string[]): string {
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

async function sheetsOf(...content: Parameters<typeof aDocx>) {
  const { sheets } = await readSpreadsheet(aDocx(...content), 'phu-luc.docx');
  return sheets;
}

test('every table of the document is a sheet', async () => {
  const document = [
    paragraph('BẢNG PHÂN CÔNG'),
    table(row(cell('TT'), cell('Nội dung')), row(cell('1'), cell('Rà soát'))),
    table(row(cell(''), cell(''))),
    table(row(cell('Nơi nhận'))),
  ].join('');
  expect(await sheetsOf({ document })).toMatchObject([
    {
      name: 'Bảng 1',
      rows: [
        {
          row: 1,
          cells: [
            { column: 1, text: 'TT' },
            { column: 2, text: 'Nội dung' },
          ],
        },
        {
          row: 2,
          cells: [
            { column: 1, value: 1 },
            { column: 2, text: 'Rà soát' },
          ],
        },
      ],
    },
    { name: 'Bảng 2', rows: [{ row: 1, cells: [{ text: 'Nơi nhận' }] }] },
  ]);
});

test('merged cells are merged ranges', async () => {
  const document = table(
    row(cell('TT', '<w:vMerge w:val="restart"/>'), cell('Phân công', '<w:gridSpan w:val="2"/>')),
    row(cell('', '<w:vMerge/>'), cell('Chủ trì'), cell('Phối hợp')),
    row(cell('', '<w:vMerge w:val="continue"/>'), cell('Sở Y tế'), cell('')),
  );
  const [sheet] = await sheetsOf({ document });
  expect(sheet?.merges).toEqual([
    { top: 1, left: 1, bottom: 3, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 3 },
  ]);
  expect(sheet?.rows[1]?.cells.map(({ column, text }) => [column, text])).toEqual([
    [2, 'Chủ trì'],
    [3, 'Phối hợp'],
  ]);
});

test('a row that begins further to the right keeps its columns', async () => {
  const document = table(
    row(cell('a'), cell('b')),
    `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}</w:tr>`,
  );
  expect((await sheetsOf({ document }))[0]?.rows[1]?.cells).toMatchObject([
    { column: 2, text: 'c' },
  ]);
});

test('paragraphs and breaks are lines, numbers of lists are written', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const document = table(
    row(cell(paragraph('Sơ kết', inList(1))), cell(paragraph('a') + paragraph('b'))),
    row(
      cell(paragraph('Tổng kết', inList(1))),
      cell('<w:p><w:r><w:t>c</w:t><w:br/><w:t>d</w:t></w:r></w:p>'),
    ),
  );
  const [sheet] = await sheetsOf({ document, numbering });
  const texts = sheet?.rows.map(({ cells }) =>
    cells.map(({ text }) => text.replace(/\s*\n\s*/g, '|')),
  );
  expect(texts).toEqual([
    ['1. Sơ kết', 'a|b'],
    ['2. Tổng kết', 'c|d'],
  ]);
});

test('fonts of old encodings and bold words are told', async () => {
  const inFont = '<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>Sè liÖu</w:t></w:r>';
  const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>TT</w:t></w:r>';
  const styles =
    '<w:style w:type="paragraph" w:styleId="Cu"><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr></w:style>';
  const document = table(
    row(
      cell(paragraph(inFont)),
      cell(paragraph(bold)),
      cell(paragraph(run('Soá'), '<w:pStyle w:val="Cu"/>')),
    ),
  );
  expect((await sheetsOf({ document, styles }))[0]?.rows[0]?.cells).toEqual([
    { column: 1, value: 'Sè liÖu', text: 'Sè liÖu', font: '.VnTime' },
    { column: 2, value: 'TT', text: 'TT', isBold: true },
    { column: 3, value: 'Soá', text: 'Soá', font: 'VNI-Times' },
  ]);
});

test('what was deleted with changes tracked is gone', async () => {
  const document = table(
    row(
      cell(
        paragraph(
          '<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>',
        ),
      ),
    ),
    `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('xóa')}</w:tr>`,
  );
  expect((await sheetsOf({ document }))[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    'mới',
  ]);
});

test('a document without a table is said to have none', async () => {
  await expect(sheetsOf({ document: paragraph('Kính gửi') })).rejects.toThrow(
    'Tệp “phu-luc.docx” không có bảng nào để đọc.',
  );
});

test('a document that breaks off is damaged', async () => {
  const whole = '<w:document><w:body><w:tbl><w:tr><w:tc><w:p>';
  const bytes = aDocx({ document: '', parts: { 'word/document.xml': whole } });
  await expect(readSpreadsheet(bytes, 'a.docx')).rejects.toThrow(
    expect.objectContaining({ code: 'fileDamaged' }),
  );
});

test('a Word document called .xlsx is said to be one', async () => {
  await expect(
    readSpreadsheet(aDocx({ document: table(row(cell('a'))) }), 'a.xlsx'),
  ).rejects.toThrow('Tệp “a.xlsx” là tài liệu Word');
});
