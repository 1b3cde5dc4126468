import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';

import { readDocx } from '#electron/resolution/readDocx.ts';

import { aDocx, paragraph, run } from '../../builders/docx.ts';

type Options = ConstructorParameters<typeof Document>[0];

async function linesOf(
  children: Options['sections'][number]['children'],
  options: Omit<Options, 'sections'> = {},
): Promise<string[]> {
  const document = new Document({ ...options, sections: [{ children }] });
  return readDocx(await Packer.toBuffer(document), 'Nghị quyết.docx').split('\n');
}

const outline = {
  config: [
    {
      reference: 'outline',
      levels: [
        [LevelFormat.UPPER_ROMAN, '%1.'],
        [LevelFormat.DECIMAL, '%2.'],
        [LevelFormat.DECIMAL, '%2.%3.'],
        [LevelFormat.LOWER_LETTER, '%4)'],
        [LevelFormat.BULLET, '-'],
      ].map(([format = '', text = ''], level) => ({
        level,
        format: format as (typeof LevelFormat)['DECIMAL'],
        text,
        alignment: AlignmentType.LEFT,
      })),
    },
  ],
};

test('numbers that Word counts stand in front of their paragraphs', async () => {
  const item = (level: number, text: string) =>
    new Paragraph({ text, numbering: { reference: 'outline', level } });
  const items = [
    item(0, 'MỤC TIÊU'),
    item(1, 'Chung'),
    item(1, 'Cụ thể'),
    item(2, 'Kinh tế'),
    item(3, 'Giảm nghèo'),
    item(4, 'Cho vay'),
    item(0, 'NHIỆM VỤ'),
    item(1, 'Một'),
  ];
  expect(await linesOf(items, { numbering: outline })).toEqual([
    'I. MỤC TIÊU',
    '1. Chung',
    '2. Cụ thể',
    '2.1. Kinh tế',
    'a) Giảm nghèo',
    '- Cho vay',
    'II. NHIỆM VỤ',
    '1. Một',
  ]);
});

test('a table is a line a row, cells that are merged count once', async () => {
  const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) =>
    new TableCell({ ...spans, children: [new Paragraph(text)] });
  const rows = [
    new TableRow({ children: [cell('TT'), cell('Nội dung'), cell('Chủ trì')] }),
    new TableRow({ children: [cell('I. Kinh tế', { columnSpan: 3 })] }),
    new TableRow({ children: [cell('1'), cell('Đề án'), cell('Sở Y tế', { rowSpan: 2 })] }),
    new TableRow({ children: [cell('2'), cell('Kế hoạch')] }),
  ];
  expect(await linesOf([new Table({ rows })])).toEqual([
    'TT\tNội dung\tChủ trì',
    'I. Kinh tế',
    '1\tĐề án\tSở Y tế',
    '2\tKế hoạch',
  ]);
});

test('footnotes stand at the end behind their marks', async () => {
  const text = new Paragraph({
    children: [new TextRun('Chỉ thị số 05'), new FootnoteReferenceRun(1), new TextRun('.')],
  });
  const footnotes = { 1: { children: [new Paragraph('Ngày 15/5/2016.')] } };
  expect(await linesOf([text], { footnotes })).toEqual([
    'Chỉ thị số 05[1].',
    '[1] Ngày 15/5/2016.',
  ]);
});

test('tracked changes are read as accepted', async () => {
  const author = { id: 1, author: 'An', date: '2020-01-06T00:00:00Z' };
  const text = new Paragraph({
    children: [
      new TextRun('Đạt '),
      new DeletedTextRun({ ...author, text: '7%' }),
      new InsertedTextRun({ ...author, text: '7,6%' }),
    ],
  });
  expect(await linesOf([text])).toEqual(['Đạt 7,6%']);
});

test('text that was moved with changes tracked stands where it went', () => {
  const moved = (name: string) => `<w:${name} w:id="1" w:author="An">${run('Hai.')}</w:${name}>`;
  const document = paragraph(moved('moveFrom')) + paragraph('Một.') + paragraph(moved('moveTo'));
  expect(readDocx(aDocx({ document }), 'a.docx')).toBe('Một.\nHai.');
});

test('rows and paragraph marks that were deleted are gone', () => {
  const deletedMark = '<w:rPr><w:del w:id="1" w:author="An"/></w:rPr>';
  const row = (text: string, properties = '') =>
    `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr>`;
  const document =
    paragraph('Một', deletedMark) +
    paragraph(' đoạn.') +
    `<w:tbl>${row('giữ')}${row('bỏ', '<w:trPr><w:del w:id="2" w:author="An"/></w:trPr>')}</w:tbl>`;
  expect(readDocx(aDocx({ document }), 'a.docx')).toBe('Một đoạn.\ngiữ\tx');
});

test('words in fonts of old encodings become Unicode, by run, style or default', () => {
  const fonts = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
  const runIn = (name: string, text: string) =>
    `<w:r>${fonts(name)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const styles =
    `<w:docDefaults><w:rPrDefault>${fonts('.VnTime')}</w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:styleId="Tua"><w:name w:val="Tựa"/>${fonts('.VnTimeH')}</w:style>`;
  const document =
    paragraph('kÕ ho¹ch thùc hiÖn', '<w:pStyle w:val="Tua"/>') +
    paragraph('Uû ban nh©n d©n tr\u00ADíc ngµy 30/6') +
    paragraph(
      runIn('VNI-Times', 'Ngö') + runIn('VNI-Times', 'ôøi thöïc hie') + runIn('VNI-Times', 'än'),
    ) +
    paragraph(runIn('Times New Roman', 'Đã là Unicode &amp; giữ nguyên'));
  expect(readDocx(aDocx({ document, styles }), 'a.docx').split('\n')).toEqual([
    'KẾ HOẠCH THỰC HIỆN',
    'Uỷ ban nhân dân trước ngày 30/6',
    'Người thực hiện',
    'Đã là Unicode & giữ nguyên',
  ]);
});
