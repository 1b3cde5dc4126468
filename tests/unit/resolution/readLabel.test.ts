import { expect, test } from 'vitest';

import { createLabelReader } from '#shared/resolution/readLabel.ts';

/** Label and kind of the last of some lines; null when it has none. */
function readLast(...lines: string[]): string | null {
  const readLabel = createLabelReader();
  const label = lines.map(readLabel).at(-1);
  return label ? `${label.kind} ${label.label}` : null;
}

test.each([
  ['Phần thứ nhất', 'part Phần thứ nhất'],
  ['PHẦN II. MỤC TIÊU', 'part PHẦN II'],
  ['Chương I', 'chapter Chương I'],
  ['CHƯƠNG III QUY ĐỊNH CHUNG', 'chapter CHƯƠNG III'],
  ['Mục 2: Nhiệm vụ', 'section Mục 2'],
  ['Điều 12. Tổ chức thực hiện', 'article Điều 12'],
  ['Phụ lục 01', 'annex Phụ lục 01'],
  ['A. VỀ XÂY DỰNG ĐẢNG', 'capital A'],
  ['B. KINH TẾ', 'capital B'],
  ['I. MỤC ĐÍCH', 'roman I'],
  ['IV- TỔ CHỨC THỰC HIỆN', 'roman IV'],
  ['II – Nhiệm vụ', 'roman II'],
  ['III/ Giải pháp', 'roman III'],
  ['I/- QUAN ĐIỂM', 'roman I'],
  ['2.- Chỉ tiêu', 'number 2'],
  ['a- Du lịch cộng đồng', 'letter a'],
  ['1. Mục đích', 'number 1'],
  ['01. Mục đích', 'number 01'],
  ['1.Mục đích', 'number 1'],
  ['2/ Yêu cầu', 'number 2'],
  ['3- Đảng ủy Công an: Chỉ đạo …', 'number 3'],
  ['1.1. Về kinh tế', 'number 1.1'],
  ['1.1 Về kinh tế', 'number 1.1'],
  ['1.2.3. Về kinh tế', 'number 1.2.3'],
  ['I.2. Về xã hội', 'number I.2'],
  ['a) Rà soát', 'letter a'],
  ['đ. Báo cáo', 'letter đ'],
  ['(b) Rà soát', 'letter b'],
  ['a1) Rà soát', 'letter-number a1'],
  ['1) Rà soát', 'item 1'],
  ['(1) Rà soát', 'aside 1'],
  ['ii) Rà soát', 'small-roman ii'],
  ['- Rà soát', 'bullet -'],
  ['– Rà soát', 'bullet –'],
  ['-Rà soát', 'bullet -'],
  ['+ Rà soát', 'bullet +'],
  ['* Về kinh tế', 'bullet *'],
  ['• Rà soát', 'bullet •'],
  ['\uF0B7 Rà soát', 'bullet \uF0B7'],
])('“%s” has the label %s', (line, expected) => {
  expect(readLast(line)).toBe(expected);
});

test.each([
  'Mục tiêu tập trung thực hiện',
  'Phần lớn các chỉ tiêu đều đạt.',
  'Điều 12 Luật Đất đai quy định như sau',
  'Mục III Nghị quyết số 02 nêu rõ',
  '06/01/2020 - 06:56',
  '30/4 là ngày nghỉ',
  '5.000 tỷ đồng',
  '12.5 triệu đồng mỗi năm',
  '2020. Đây là năm cuối',
  '5 - 7 km đường',
  '100% xã đạt chuẩn',
  'TP. Bến Tre hoàn thành',
  'V.I. Lênin',
  'C. Mác',
  'T/M BAN THƯỜNG VỤ',
  '-5% so với năm 2019',
  '-----',
  '* * *',
  '12',
])('“%s” has no label', (line) => {
  expect(readLast(line)).toBeNull();
});

test.each([
  [['A. Một', 'B. Hai', 'C. Ba', 'D. Bốn'], 'capital D'],
  [['III. Ba', 'IV. Bốn', 'V. Năm'], 'roman V'],
  [['A. Một', 'I. Mục', 'II. Mục'], 'roman II'],
  [['H. Tám', 'I. Chín'], 'roman I'],
  [['A. MỘT', 'B. HAI', 'I. Mục', 'C. BA'], 'capital C'],
  [['h) Tám', 'i) Chín'], 'letter i'],
  [['a) Một', 'i) Một nhỏ'], 'small-roman i'],
])('what a single letter means follows from the lines before: %j', (lines, expected) => {
  expect(readLast(...lines)).toBe(expected);
});

test('a table row counts a bare number, and apart from the numbers of the text', () => {
  const readLabel = createLabelReader();
  expect(readLabel('2\tXây dựng đề án\tSở Nội vụ')).toMatchObject({
    kind: 'number',
    label: '2',
    isCell: true,
    rest: 'Xây dựng đề án\tSở Nội vụ',
  });
  expect(readLabel('2.\tMục tiêu')).toMatchObject({ isCell: false, rest: 'Mục tiêu' });
});
