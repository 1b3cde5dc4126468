import { describe, expect, test } from 'vitest';

import { joinWords } from '#shared/resolution/pdf/joinWords.ts';
import { raisedMark } from '#shared/resolution/pdf/pdfPage.ts';
import { readPdfText } from '#shared/resolution/pdf/readPdfText.ts';

import { aPage, at, full, rows } from './pages.ts';

const linesOf = (...pages: Parameters<typeof readPdfText>[0]) => readPdfText(pages).split('\n');

describe('lines become paragraphs', () => {
  test('a full line goes on, a line with room for the next word ends', () => {
    expect(linesOf(aPage(...rows([full, full, 'hết đoạn.', full, 'hết.', 'Ngắn'])))).toEqual([
      `${full} ${full} hết đoạn.`,
      `${full} hết.`,
      'Ngắn',
    ]);
  });

  test('an indented line begins a paragraph, also behind a full one', () => {
    const indented = `Ủy${full.slice(8)}`;
    const text = rows([[108, indented], full, [108, indented], full, full, [108, indented]]);
    expect(linesOf(aPage(...text))).toEqual([
      `${indented} ${full}`,
      `${indented} ${full} ${full}`,
      indented,
    ]);
  });

  test('a line under the text of a point goes on with it', () => {
    const text = rows([`1. ${full.slice(3)}`, [90, full.slice(3)], [90, 'hết;'], '2. Hai.']);
    expect(linesOf(aPage(...text))).toEqual([
      `1. ${full.slice(3)} ${full.slice(3)} hết;`,
      '2. Hai.',
    ]);
  });

  test('a wider gap or another size begins a paragraph', () => {
    const text = [...rows([full, full]), ...rows([full, full], 138), at(72, 170, full, 16)];
    expect(linesOf(aPage(...text))).toEqual([`${full} ${full}`, `${full} ${full}`, full]);
  });

  test('a point behind a sentence begins a paragraph though the line before is full', () => {
    const sentence = `${full.slice(0, -1)}.`;
    expect(linesOf(aPage(...rows([full, sentence, `a) ${full.slice(3)}`, full])))).toEqual([
      `${full} ${sentence}`,
      `a) ${full.slice(3)} ${full}`,
    ]);
  });

  test('a paragraph goes on over the page', () => {
    expect(linesOf(aPage(...rows([full, full])), aPage(...rows([full, 'hết.'])))).toEqual([
      `${full} ${full} ${full} hết.`,
    ]);
  });
});

test.each([
  [['thực hiện', 'nhiệm vụ'], 'thực hiện nhiệm vụ'],
  [['kinh tế -', 'xã hội'], 'kinh tế - xã hội'],
  [['giai đoạn 2026-', '2030'], 'giai đoạn 2026-2030'],
  [['triệu đồng/', 'năm'], 'triệu đồng/năm'],
  [['develop-', 'ment'], 'development'],
  [['thuyền-', 'ghe'], 'thuyền-ghe'],
  [['phát\u00AD', 'triển'], 'pháttriển'],
])('%j is joined as “%s”', (lines, text) => {
  expect(joinWords(lines)).toBe(text);
});

describe('what stands around the text', () => {
  const page = (number: number, ...lines: string[]) =>
    aPage(
      at(300, 40, String(number)),
      ...rows(lines),
      at(72, 810, `Văn phòng Tỉnh ủy – trang ${number}/3`, 9),
    );

  test('page numbers, headers and footers go', () => {
    const pages = [page(1, full, full), page(2, full, full), page(3, full, 'hết.')];
    expect(linesOf(...pages)).toEqual([`${full} ${full} ${full} ${full} ${full} hết.`]);
  });

  test('a number of another count has to be seen twice', () => {
    const body = (year: string) => aPage(at(72, 60, year), ...rows([full, 'hết.']));
    expect(linesOf(body('2020'), body('2030'))[0]).toContain('2020');
    expect(linesOf(body('15'), body('16'), body('17')).join(' ')).not.toMatch(/1[567]/);
  });

  test('text that is repeated inside the page stays', () => {
    const same = () => aPage(...rows([full, 'Kết luận:', full, 'hết.'], 300));
    expect(linesOf(same(), same()).filter((line) => line.includes('Kết luận'))).toHaveLength(2);
  });
});

describe('side by side', () => {
  const half = full.slice(0, 34);

  test('two columns are read one after the other, and paragraphs go on in the next', () => {
    const left = rows(['Một ' + half.slice(4), ...Array.from({ length: 7 }, () => half)]);
    const right = rows([...Array.from({ length: 7 }, () => half), 'hết.']).map((text) => ({
      ...text,
      left: text.left + 240,
      right: text.right + 240,
    }));
    const text = linesOf(aPage(...left.flatMap((one, row) => [one, right[row] ?? one])));
    expect(text).toHaveLength(1);
    expect(text[0]).toMatch(/^Một .* hết\.$/u);
  });

  test('a letterhead is a line with a tab between its halves', () => {
    const letterhead = [
      at(90, 60, 'TỈNH ỦY BẾN TRE'),
      at(330, 60, 'ĐẢNG CỘNG SẢN VIỆT NAM'),
      at(130, 76, '*'),
      at(310, 76, 'Bến Tre, ngày 06 tháng 01 năm 2020'),
      at(110, 92, 'Số 10-NQ/TU'),
    ];
    expect(
      linesOf(aPage(...letterhead, at(250, 130, 'NGHỊ QUYẾT'), ...rows([full, full], 160))),
    ).toEqual([
      'TỈNH ỦY BẾN TRE * Số 10-NQ/TU\tĐẢNG CỘNG SẢN VIỆT NAM Bến Tre, ngày 06 tháng 01 năm 2020',
      'NGHỊ QUYẾT',
      `${full} ${full}`,
    ]);
  });

  test('a table is a line a row, whatever lines its cells take', () => {
    const cells = [
      [
        at(72, 100, 'TT'),
        at(110, 100, 'Nội dung nhiệm vụ'),
        at(300, 100, 'Chủ trì'),
        at(430, 100, 'Hạn'),
      ],
      [
        at(72, 116, '1'),
        at(110, 116, 'Xây dựng đề án phát triển'),
        at(300, 116, 'Sở Kế hoạch'),
        at(430, 116, 'Quý II'),
      ],
      [at(110, 132, 'nông thôn mới'), at(300, 132, 'và Đầu tư')],
      [
        at(72, 148, '2'),
        at(110, 148, 'Ban hành kế hoạch'),
        at(300, 148, 'Sở Y tế'),
        at(430, 148, '30/6'),
      ],
    ];
    expect(linesOf(aPage(...cells.flat()))).toEqual([
      'TT\tNội dung nhiệm vụ\tChủ trì\tHạn',
      '1\tXây dựng đề án phát triển nông thôn mới\tSở Kế hoạch và Đầu tư\tQuý II',
      '2\tBan hành kế hoạch\tSở Y tế\t30/6',
    ]);
  });

  test('a label set apart by a tab belongs to its line', () => {
    const points = [1, 2, 3].flatMap((number) => [
      at(72, 84 + number * 16, `${number}.`),
      at(110, 84 + number * 16, `Điểm ${number}`),
    ]);
    expect(linesOf(aPage(...points))).toEqual(['1. Điểm 1', '2. Điểm 2', '3. Điểm 3']);
  });
});

test('footnotes stand at the end behind their marks; an exponent is none', () => {
  const page = aPage(
    at(72, 100, 'Chỉ thị số 05'),
    at(150, 95, '1', 7),
    at(160, 100, 'trên 1.200 m'),
    at(232, 95, '1', 7),
    ...rows([full, 'hết.'], 116),
    at(72, 776, '1', 6),
    at(78, 780, 'Ban hành ngày 15 tháng 5', 10),
    at(72, 792, 'năm 2016.', 10),
  );
  expect(readPdfText([page])).toBe(
    `Chỉ thị số 05[1] trên 1.200 m1\n${full} hết.\n[1] Ban hành ngày 15 tháng 5 năm 2016.`,
  );
  expect(readPdfText([page])).not.toContain(raisedMark.before);
});
