import { expect, test } from 'vitest';

import { findFormalParts } from '#shared/resolution/formalParts.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';

function formalLines(source: string): string[] {
  const clauses = readClauses(source);
  return [...findFormalParts(clauses)].map((at) => clauses[at]?.text ?? '');
}

const letterhead = [
  'TỈNH UỶ NGHỆ AN          ĐẢNG CỘNG SẢN VIỆT NAM',
  '*          Nghệ An, ngày 12 tháng 01 năm 2026',
  'Số 05-NQ/TU',
  'NGHỊ QUYẾT',
  'CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH',
  'về phương hướng, nhiệm vụ năm 2026',
  '-----',
];

const body = [
  'Ban Chấp hành Đảng bộ tỉnh ban hành Nghị quyết như sau:',
  'I. MỤC TIÊU',
  '1. Thu ngân sách đạt 28.500 tỷ đồng.',
  'II. NHIỆM VỤ',
  '1. Sở Y tế khẩn trương hoàn thành bệnh viện.',
  '2. Văn phòng Tỉnh uỷ theo dõi, đôn đốc:',
  '- Về báo cáo quý.',
];

const closing = [
  'Nghị quyết này phổ biến đến chi bộ để quán triệt và thực hiện.',
  'Nơi nhận:',
  '- Bộ Chính trị, Ban Bí thư (báo cáo),',
  '- Lưu VPTU.',
  'T/M BAN CHẤP HÀNH',
  '(Đã ký)',
];

test('the letterhead above the first sentence and all from the addressees on are form', () => {
  const lines = [...letterhead, ...body, ...closing];
  const formal = formalLines(lines.join('\n'));
  const isHeading = ({ heading }: { readonly heading: boolean }): boolean => heading;
  const headings = readClauses(lines.join('\n'))
    .filter(isHeading)
    .map(({ text }) => text);

  expect(formal).toEqual([...letterhead, ...closing].filter((line) => !headings.includes(line)));
});

test('of a plan of an authority, motto, subject and legal basis are form as well', () => {
  const lines = [
    'UỶ BAN NHÂN DÂN TỈNH BẾN TRE',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '---------------',
    'Số: 128/KH-UBND',
    'Bến Tre, ngày 10 tháng 01 năm 2025',
    'KẾ HOẠCH',
    'Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    'Căn cứ Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ;',
    'Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 12/TTr-SKHCN.',
  ];
  const said = 'Thực hiện chương trình này, các sở, ngành rà soát nhiệm vụ được giao.';

  const formal = formalLines([...lines, said, ...body].join('\n'));

  expect(formal).toContain('Độc lập - Tự do - Hạnh phúc');
  expect(formal.at(-1)).toBe(lines.at(-1));
  expect(formal).not.toContain(said);
});

test.each([
  'Thông báo này để các cơ quan, đơn vị biết, thực hiện./.',
  'Trên đây là Kế hoạch chuyển đổi số năm 2026, đề nghị các đơn vị triển khai thực hiện.',
  'Nghị quyết này có hiệu lực kể từ ngày ký.',
])('“%s” takes leave, with addressees behind it and without', (line) => {
  expect(formalLines([...body, line].join('\n'))).toEqual([line]);
  const addressees = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'];
  expect(formalLines([...body, line, ...addressees].join('\n'))).toEqual([line, ...addressees]);
});

test.each([
  '3. Phổ biến Thông báo này để đảng viên biết, thực hiện.',
  'Các cơ quan căn cứ Thông báo này để xây dựng kế hoạch.',
])('“%s” asks for work', (line) => {
  expect(formalLines([...body, line].join('\n'))).toEqual([]);
});

test('a text without letterhead and addressees has no such lines', () => {
  expect(formalLines(body.join('\n'))).toEqual([]);
});

test('an annex behind the addressees says something again', () => {
  const annex = ['I. NHIỆM VỤ CỤ THỂ', '1. Sở Tài chính lập dự toán.'];
  expect(formalLines([...body, ...closing, ...annex].join('\n'))).toEqual(closing);
});

test.each(['T/L BAN THƯỜNG VỤ', 'TUQ. CHỦ TỊCH', 'TL.CHỦ TỊCH'])(
  'from “%s” on all is form, where no addressees are named',
  (line) => {
    const signed = [line, 'CHÁNH VĂN PHÒNG', '(Đã ký)'];
    expect(formalLines([...body, ...signed].join('\n'))).toEqual(signed);
  },
);

test.each(['*\tBến Tre, ngày 12 tháng 3 năm 2020', '* Bến Tre, ngày   tháng 3 năm 2020'])(
  '“%s” is form: the star is the rule below the name of the body and no bullet',
  (line) => {
    const head = ['TỈNH ỦY\tĐẢNG CỘNG SẢN VIỆT NAM', line, 'Số 48-CT/TU', 'CHỈ THỊ'];
    const about = ['về tăng cường công tác phòng, chống hạn mặn', '-----'];
    const clauses = readClauses([...head, ...about, ...body].join('\n'));

    expect(formalLines([...head, ...about, ...body].join('\n'))).toEqual([...head, ...about]);
    expect(clauses[1]).toMatchObject({ label: null, heading: false });
  },
);

test('a day that is dotted at length is read at once', () => {
  const start = performance.now();
  formalLines(`Ngày ${'.'.repeat(30)}x tháng 3 năm 2020\n${body.join('\n')}`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
