import { expect, test } from 'vitest';

import { addressee, bodyParagraphs } from '#electron/documents/word/bodyText.ts';
import {
  officialClosing,
  officialHead,
  officialTitle,
} from '#electron/documents/word/officialBlocks.ts';
import { officialTable } from '#electron/documents/word/table.ts';
import { wordFile } from '#electron/documents/word/wordFile.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';
import { party2026 } from '#shared/annexes/layouts/party.ts';

const { head, signature, recipients } = party2026;
const page = { ...party2026.page, orientation: 'portrait' } as const;
const widthMm = 165;

/** A letter with all the blocks that papers are made of; its parts as XML. */
async function aLetter(): Promise<ReadonlyMap<string, Buffer>> {
  const children = [
    officialHead(head, widthMm),
    ...officialTitle([{ text: 'V/v giao nhiệm vụ', sizePt: 14, bold: true }], widthMm),
    addressee({ text: 'Kính gửi: Sở Y tế', sizePt: 14, italic: true }),
    ...bodyParagraphs(['Đề nghị Sở Y tế thực hiện các nhiệm vụ sau:']),
    officialTable({
      widthsMm: [15, 150],
      sizePt: 13,
      header: { sizePt: 13, rows: [{ cells: [cell('TT'), cell('Nội dung')] }] },
      rows: [{ cells: [cell('1'), cell('Phòng dịch\nQuý II')] }],
    }),
    ...officialClosing({ recipients: recipients.lines, signature }, widthMm),
  ];
  const bytes = await wordFile([{ page, restarts: false, children }], {
    font: 'Times New Roman',
    title: 'Công văn',
  });
  return unpackZip(bytes);
}

function cell(text: string) {
  return { text, align: 'center' } as const;
}

async function partOf(name: string): Promise<string> {
  return String((await aLetter()).get(name));
}

test('the blocks stand in the order of the paper, each word once', async () => {
  const xml = await partOf('word/document.xml');
  const words = [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(words).toEqual([
    ...['[CƠ QUAN]', '*', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ...['Số         -KH/TU', '[địa danh], ngày       tháng       năm [năm]'],
    ...['V/v giao nhiệm vụ', 'Kính gửi: Sở Y tế'],
    'Đề nghị Sở Y tế thực hiện các nhiệm vụ sau:',
    ...['TT', 'Nội dung', '1', 'Phòng dịch', 'Quý II'],
    ...recipients.lines.map(({ text }) => text),
    ...['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', ''],
  ]);
});

test('header rows are repeated and no row is parted', async () => {
  const xml = await partOf('word/document.xml');
  const table = /<w:tbl>(?:(?!<w:tbl>).)*Phòng dịch.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(2);
});

test('two tables are never neighbours: Word would make one of them', async () => {
  expect(await partOf('word/document.xml')).not.toMatch(/<\/w:tbl>\s*<w:tbl>/);
});

test('it is set in Times New Roman on A4 between the margins of the layout', async () => {
  expect(await partOf('word/styles.xml')).toContain('w:ascii="Times New Roman"');
  const xml = await partOf('word/document.xml');
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
});

test('pages are numbered above the text from the second on', async () => {
  const parts = await aLetter();
  expect(String(parts.get('word/document.xml'))).toContain('<w:titlePg/>');
  const headers = [...parts.keys()].filter((name) => name.startsWith('word/header'));
  const numbered = headers.filter((name) => String(parts.get(name)).includes('PAGE'));
  expect([headers.length, numbered.length]).toEqual([2, 1]);
});

test('a section whose pages go on has a number on its first page as well', async () => {
  const children = bodyParagraphs(['Một']);
  const titlePages = async (restarts: boolean) => {
    const sections = [
      { page, restarts: true, children },
      { page, restarts, children: bodyParagraphs(['Hai']) },
    ];
    const bytes = await wordFile(sections, { font: 'Times New Roman', title: '' });
    const xml = String(unpackZip(bytes).get('word/document.xml'));
    return [xml.match(/<w:titlePg\/>/g)?.length, xml.match(/<w:pgNumType w:start="1"/g)?.length];
  };
  expect(await titlePages(false)).toEqual([1, 1]);
  expect(await titlePages(true)).toEqual([2, 2]);
});
