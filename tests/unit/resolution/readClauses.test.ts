import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readClauses } from '#shared/resolution/readClauses.ts';

/** The outline as an indented list; headings are marked with #. */
function outlineOf(source: string): string {
  const clauses = readClauses(source);
  const depths: number[] = [];
  return clauses
    .map(({ parent, heading, text }) => {
      const depth = parent === null ? 0 : (depths[parent] ?? 0) + 1;
      depths.push(depth);
      return `${'  '.repeat(depth)}${heading ? '# ' : ''}${text}`;
    })
    .join('\n');
}

/** The source of an outline: the same lines without indents and marks. */
function sourceOf(outline: string): string {
  return outline
    .split('\n')
    .map((line) => line.replace(/^ *(# )?/, ''))
    .join('\n');
}

function trimOutline(outline: string): string {
  const lines = outline.split('\n').filter((line) => line.trim() !== '');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}

test('a clause keeps its whole line, its label apart and its place', () => {
  expect(readClauses('I. MỤC TIÊU\r\n\r\n  1. Đạt 7,6%.  \n- Tăng thu')).toEqual([
    { parent: null, label: 'I', heading: true, text: 'I. MỤC TIÊU' },
    { parent: 0, label: '1', heading: false, text: '1. Đạt 7,6%.' },
    { parent: 1, label: '-', heading: false, text: '- Tăng thu' },
  ]);
});

describe('the outline', () => {
  test.each([
    [
      'follows the usual order of numbers, letters and bullets',
      `
      # I. MỤC TIÊU
        # 1. Mục tiêu chung
          Phấn đấu đến năm 2025 tỉnh đạt mức khá.
        # 2. Mục tiêu cụ thể
          # 2.1. Về kinh tế
            - Tăng trưởng các ngành:
              + Nông nghiệp 3%;
              + Công nghiệp 10%.
            - Thu ngân sách 5.000 tỷ đồng.
          # 2.2. Về xã hội
            Giảm nghèo còn 4%.
      # II. NHIỆM VỤ
        1. Sở Y tế: Xây dựng kế hoạch, gồm:
          a) Rà soát.
          b) Báo cáo.
        2. Sở Nội vụ: Kiểm tra.`,
    ],
    [
      'knows chapters, sections and articles with titles of their own',
      `
      # Chương I
        # QUY ĐỊNH CHUNG
          # Điều 1. Phạm vi điều chỉnh
            Quy định này áp dụng cho toàn tỉnh.
          # Điều 2. Đối tượng
            1. Cơ quan.
            2. Tổ chức.
      # Chương II. QUY ĐỊNH CỤ THỂ
        # Điều 3. Trách nhiệm
          Các sở thực hiện quy định này.`,
    ],
    [
      'puts I. under the article that it belongs to',
      `
      Điều 1. Phê duyệt Đề án với các nội dung sau:
        # I. QUAN ĐIỂM
          1. Phát triển bền vững.
        # II. MỤC TIÊU
          1. Đạt mức khá.
      Điều 2. Quyết định có hiệu lực kể từ ngày ký.`,
    ],
    [
      'lets A. stand above I. or below it, as the text does',
      `
      # A. ĐẢNG
        # I. Xây dựng Đảng
          1) Công tác cán bộ;
        # II. Dân vận
          1) Tuyên truyền;
      # B. CHÍNH QUYỀN
        # I. Cải cách
          Cải cách là khâu đột phá.`,
    ],
    [
      'keeps A. under I. throughout when it begins so',
      `
      # I. TÌNH HÌNH
        # A. Kết quả
          Kinh tế phát triển khá.
        # B. Hạn chế
          Thu hút đầu tư còn chậm.
      # II. MỤC TIÊU
        # A. Mục tiêu chung
          Đạt mức khá.`,
    ],
    [
      'lets a list begin anew under each title without label',
      `
      Năm 2020 tỉnh tập trung các nhiệm vụ sau đây.
      # Kinh tế
        1. Nông nghiệp tăng 3%.
        2. Công nghiệp tăng 10%.
      # Văn hóa - xã hội
        1. Giảm nghèo.
        2. Tạo việc làm.`,
    ],
    [
      'puts points under the sentence that announces them',
      `
      # 1. Cải cách hành chính
        Nhiệm vụ trong năm như sau:
          a) Rà soát thủ tục.
          b) Công khai thủ tục.
        Các sở báo cáo hằng quý.
      # 2. Chuyển đổi số
        Tập trung ba nhóm việc:
          - Hạ tầng;
          - Nhân lực.`,
    ],
    [
      'does not put a point under the number before when its own is missing',
      `
      1. Phát triển hạ tầng, gồm:
        1.1. Giao thông.
      2.1. Đào tạo nghề.`,
    ],
    [
      'puts numbered table rows under their section rows',
      `
      Phụ lục này kèm theo Nghị quyết.
      # PHỤ LỤC
        TT\tNội dung\tChủ trì
        # I\tVề xây dựng Đảng
          1\tXây dựng đề án\tSở Nội vụ
          2\tRà soát\tSở Tài chính
        # II\tVề kinh tế
          3\tKhởi công cầu\tSở GTVT`,
    ],
  ])('%s', (_, expected) => {
    const outline = trimOutline(expected);
    expect(outlineOf(sourceOf(outline))).toBe(outline);
  });
});

describe('a heading', () => {
  /** The headings of a text that begins with a whole sentence, as every body of a document does. */
  const headingsOf = (...lines: string[]) =>
    readClauses(['Tỉnh ủy ban hành Nghị quyết này.', ...lines].join('\n'))
      .filter(({ heading }) => heading)
      .map(({ text }) => text);

  const text = 'Các cấp ủy tập trung lãnh đạo thực hiện nghị quyết ngay từ đầu năm.';

  test.each([
    '1. Mục đích',
    'II. Mục đích, yêu cầu',
    'a) Về kinh tế:',
    '1. Nhiệm vụ 1: Phát triển nguồn nhân lực',
    '2. Khẩn trương hoàn thiện thể chế; xóa bỏ mọi rào cản cản trở sự phát triển',
    'Nhiệm vụ, giải pháp',
    'Một số chỉ tiêu chủ yếu năm 2020',
    '“Bứt phá về đích”',
    'TP. Bến Tre bứt phá',
    'TỔ CHỨC THỰC HIỆN',
    'Về xây dựng Đảng:',
  ])('is “%s” above a text', (line) => {
    expect(headingsOf(line, text)).toEqual([line]);
  });

  test.each([
    '1. Đảng ủy Công an tỉnh: Chỉ đạo bảo đảm an ninh trật tự',
    '1. Phấn đấu đạt 7,6%. Giữ vững an ninh',
    '1. Kết nạp đảng viên đạt 100%;',
    '- Tham mưu ban hành kế hoạch:',
    'Thi công cống ngăn mặn An Thuận 3.',
    'Toàn cảnh hội nghị',
    'Bến Tre, ngày 06 tháng 01 năm 2020',
    'Thứ Hai, 06/01/2020',
    'Bài, ảnh: Phóng viên',
    '(Kèm theo Nghị quyết số 01-NQ/TU)',
    'Nhiệm vụ cụ thể như sau:',
    'Tỉnh ủy yêu cầu:',
    'QUYẾT NGHỊ:',
    'T/M BAN THƯỜNG VỤ',
    '100%',
  ])('is not “%s”', (line) => {
    expect(headingsOf(line, text)).toEqual([]);
  });

  test('is not the title of the document, at the top or above an annex', () => {
    const clauses = readClauses(
      ['NGHỊ QUYẾT', 'về nhiệm vụ năm 2020', text, 'KẾ HOẠCH', 'Thực hiện Nghị quyết', text].join(
        '\n',
      ),
    );
    expect(clauses.filter(({ heading }) => heading)).toEqual([]);
  });

  test('is not a caption that is there twice', () => {
    expect(headingsOf('Cầu Rạch Miễu', 'Cầu Rạch Miễu', text)).toEqual([]);
  });

  test('is not a numbered item without anything below it', () => {
    expect(headingsOf('Phối hợp với:', '1. Sở Y tế', '2. Sở Tài chính')).toEqual([]);
    const order = '3. Đảng ủy Công an tỉnh lãnh đạo, chỉ đạo lực lượng Công an:';
    expect(headingsOf(order, 'a) Tăng cường kiểm tra.', 'b) Xử lý vi phạm.')).toEqual([]);
    expect(headingsOf('1. Sở Y tế', '- Xây dựng kế hoạch.', '2. Sở Tài chính')).toEqual([
      '1. Sở Y tế',
    ]);
  });

  test('is not one of several short lines, which are a list', () => {
    expect(headingsOf('Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ', text)).toEqual([]);
  });

  test('is not the last line, above nothing', () => {
    expect(headingsOf(text, 'Tổ chức thực hiện')).toEqual([]);
  });
});

describe('nothing of the text is lost', () => {
  const flatten = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\s\p{Cf}]+/gu, ' ')
      .trim();
  const piece = fc.constantFrom(
    ...[
      'I. ',
      '1. ',
      '1.1. ',
      'a) ',
      '- ',
      '+ ',
      '(1) ',
      'Điều 1. ',
      'Chương I',
      'A. ',
      'MỤC TIÊU',
    ],
    ...[
      '\n',
      '\r\n',
      '\t',
      ' ',
      '\u00A0',
      '\u200B',
      '\u2028',
      ':',
      '.',
      'Sở Y tế',
      'y\u0302\u0301',
    ],
  );

  test('from any text', () => {
    const source = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(source, (text) => {
        const texts = readClauses(text).map((clause) => clause.text);
        expect(flatten(texts.join('\n'))).toBe(flatten(text));
      }),
      { numRuns: 500 },
    );
  });

  test('and every clause comes under one that stands before it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        readClauses(pieces.join('')).forEach(({ parent, text }, at) => {
          expect(parent ?? -1).toBeLessThan(at);
          expect(text).not.toBe('');
          expect(text).toBe(text.normalize('NFC'));
        });
      }),
    );
  });
});

test.each(['(', '-', '.', '1.', ' ', 'a', '"', '\u0300', 'A. '])(
  'half a million characters of “%s” are read at once',
  (unit) => {
    const start = performance.now();
    readClauses(unit.repeat(500_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
