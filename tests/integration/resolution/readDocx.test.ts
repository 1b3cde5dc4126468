import { describe, expect, test } from 'vitest';

import { readDocx } from '#electron/resolution/readDocx.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';

import { aDocx, inList, paragraph, run, table } from '../../builders/docx.ts';
import type { DocxContent } from '../../builders/docx.ts';

function linesOf(content: DocxContent): string[] {
  return readDocx(aDocx(content), 'Nghị quyết.docx').split('\n');
}

function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** One definition with the levels I., 1., 1.1., a) and -, and the lists that use it. */
function outlineNumbering(
  lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
): string {
  const levels = [
    level(0, 'upperRoman', '%1.'),
    level(1, 'decimal', '%2.'),
    level(2, 'decimal', '%2.%3.'),
    level(3, 'lowerLetter', '%4)'),
    level(4, 'bullet', '-'),
    level(5, 'bullet', '\uF0B7'),
  ];
  return `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>${lists}`;
}

test('paragraphs and headings are lines, empty ones are none', () => {
  const document = [
    paragraph('NGHỊ QUYẾT', '<w:pStyle w:val="Heading1"/>'),
    paragraph(''),
    paragraph(run('Tỉnh ủy ') + run('chỉ đạo.')),
  ].join('');
  expect(linesOf({ document })).toEqual(['NGHỊ QUYẾT', 'Tỉnh ủy chỉ đạo.']);
});

describe('the numbers that Word counts', () => {
  test('stand in front of their paragraphs', () => {
    const document = [
      paragraph('MỤC TIÊU', inList(1, 0)),
      paragraph('Chung', inList(1, 1)),
      paragraph('Cụ thể', inList(1, 1)),
      paragraph('Kinh tế', inList(1, 2)),
      paragraph('Xã hội', inList(1, 2)),
      paragraph('Giảm nghèo', inList(1, 3)),
      paragraph('Việc làm', inList(1, 3)),
      paragraph('Đào tạo', inList(1, 4)),
      paragraph('Cho vay', inList(1, 5)),
      paragraph('NHIỆM VỤ', inList(1, 0)),
      paragraph('Chung', inList(1, 1)),
    ].join('');
    expect(linesOf({ document, numbering: outlineNumbering() })).toEqual([
      'I. MỤC TIÊU',
      '1. Chung',
      '2. Cụ thể',
      '2.1. Kinh tế',
      '2.2. Xã hội',
      'a) Giảm nghèo',
      'b) Việc làm',
      '- Đào tạo',
      '• Cho vay',
      'II. NHIỆM VỤ',
      '1. Chung',
    ]);
  });

  test('make the outline of the clauses', () => {
    const document = [
      paragraph('MỤC TIÊU', inList(1, 0)),
      paragraph('Mục tiêu chung', inList(1, 1)),
      paragraph('Đạt mức khá.', inList(1, 4)),
    ].join('');
    const lines = linesOf({ document, numbering: outlineNumbering() });
    expect(readClauses(lines.join('\n'))).toEqual([
      { parent: null, label: 'I', heading: true, text: 'I. MỤC TIÊU' },
      { parent: 0, label: '1', heading: true, text: '1. Mục tiêu chung' },
      { parent: 1, label: '-', heading: false, text: '- Đạt mức khá.' },
    ]);
  });

  test('come from the style of the paragraph as well', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:pPr>${inList(1, 0)}</w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="MucCon"><w:name w:val="Mục con"/><w:basedOn w:val="Muc"/></w:style>`;
    const document = [
      paragraph('Một', '<w:pStyle w:val="Muc"/>'),
      paragraph('Hai', '<w:pStyle w:val="MucCon"/>'),
      paragraph('Không số', `<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
    ].join('');
    expect(linesOf({ document, styles, numbering: outlineNumbering() })).toEqual([
      'I. Một',
      'II. Hai',
      'Không số',
    ]);
  });

  test('go on in another list of the same definition, or begin anew where it says so', () => {
    const numbering = outlineNumbering(`
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`);
    const document = [1, 2, 3, 3]
      .map((list) => paragraph(`Danh sách ${list}`, inList(list, 1)))
      .join('');
    expect(linesOf({ document, numbering })).toEqual([
      '1. Danh sách 1',
      '2. Danh sách 2',
      '1. Danh sách 3',
      '2. Danh sách 3',
    ]);
  });

  test('count an empty paragraph without showing it', () => {
    const document = ['Một', '', 'Ba'].map((text) => paragraph(text, inList(1, 1))).join('');
    expect(linesOf({ document, numbering: outlineNumbering() })).toEqual(['1. Một', '3. Ba']);
  });

  test('leave out what a tracked change has replaced', () => {
    const former = `<w:pPrChange><w:pPr>${inList(1, 0)}</w:pPr></w:pPrChange>`;
    const document = paragraph('Không số', former) + paragraph('Một', inList(1, 0));
    expect(linesOf({ document, numbering: outlineNumbering() })).toEqual(['Không số', 'I. Một']);
  });
});

describe('nothing of the text is lost', () => {
  test('a table row is a line with tabs between its cells', () => {
    const document = table(
      ['TT', 'Nội dung', 'Chủ trì'],
      ['1', paragraph('Xây dựng') + paragraph('đề án'), ''],
      ['', '', ''],
    );
    expect(linesOf({ document })).toEqual(['TT\tNội dung\tChủ trì', '1\tXây dựng đề án']);
  });

  test('a frame of one cell keeps its paragraphs, a table in a cell its words', () => {
    const inner = table(['a', 'b'], ['c', 'd']);
    const document =
      table([paragraph('Một') + paragraph('Hai')]) + table([inner + paragraph('Ba'), 'Bốn']);
    expect(linesOf({ document })).toEqual(['Một', 'Hai', 'a b c d Ba\tBốn']);
  });

  test('footnotes stand at the end behind their marks', () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const document = paragraph(run('Chỉ thị số 05') + mark(2) + run(' và 16') + mark(3) + run('.'));
    const footnotes = note(2, 'Ngày 15/5/2016.') + note(3, 'Của Ban Thường vụ.');
    expect(linesOf({ document, footnotes })).toEqual([
      'Chỉ thị số 05[1] và 16[2].',
      '[1] Ngày 15/5/2016.',
      '[2] Của Ban Thường vụ.',
    ]);
  });

  test('insertions count, deletions do not', () => {
    const document = paragraph(
      `${run('Đạt ')}<w:ins>${run('7,6%')}</w:ins><w:del><w:r><w:delText>7%</w:delText></w:r></w:del>`,
    );
    expect(linesOf({ document })).toEqual(['Đạt 7,6%']);
  });

  test('fields, links and text boxes keep their words', () => {
    const box = `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${paragraph('Trong khung')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const document =
      paragraph(`<w:fldSimple w:instr="SEQ Bảng">${run('Bảng 1')}</w:fldSimple>`) +
      paragraph(`<w:hyperlink w:anchor="x">${run('Phụ lục')}</w:hyperlink>`) +
      paragraph(run('Ngoài khung') + box);
    expect(linesOf({ document })).toEqual(['Bảng 1', 'Phụ lục', 'Ngoài khung', 'Trong khung']);
  });

  test('a tab outside tables is a space', () => {
    const document = paragraph(`${run('I.')}<w:r><w:tab/></w:r>${run('MỤC TIÊU')}`);
    expect(linesOf({ document })).toEqual(['I. MỤC TIÊU']);
  });

  test('a line break ends a line before a point and behind a sentence, and is a space elsewhere', () => {
    const broken = (...parts: string[]) => paragraph(parts.map(run).join('<w:r><w:br/></w:r>'));
    const document =
      broken('VỀ PHÁT TRIỂN', 'KINH TẾ') + broken('Gồm', '- Một', '- Hai') + broken('Hết.', 'Sang');
    expect(linesOf({ document })).toEqual([
      'VỀ PHÁT TRIỂN KINH TẾ',
      'Gồm',
      '- Một',
      '- Hai',
      'Hết.',
      'Sang',
    ]);
  });

  test('signs that XML and HTML write otherwise come out as they are', () => {
    const document = paragraph('Tỷ lệ &lt; 5% &amp; &gt; 2% “khá”');
    expect(linesOf({ document })).toEqual(['Tỷ lệ < 5% & > 2% “khá”']);
  });
});

test('a document whose parts have other names and prefixes is read too', () => {
  const xml = `<?xml version="1.0"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:numPr><x:ilvl x:val="0"/><x:numId x:val="1"/></x:numPr></x:pPr><x:r><x:t>Mục tiêu</x:t></x:r></x:p></x:body></x:document>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`;
  const documentRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`;
  const parts = {
    '_rels/.rels': rels,
    'word/document2.xml': xml,
    'word/_rels/document2.xml.rels': documentRels,
  };
  expect(linesOf({ document: '', numbering: outlineNumbering(), parts })).toEqual(['I. Mục tiêu']);
});

test('the XML of a document that is broken off is refused with the name of the file', () => {
  const parts = { 'word/document.xml': '<w:document><w:body><w:p>' };
  expect(() => linesOf({ document: '', parts })).toThrow('“Nghị quyết.docx” bị hỏng');
});
