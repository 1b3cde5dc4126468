import { readFileSync, readdirSync } from 'node:fs';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { joinWrappedLines } from '#shared/resolution/joinWrappedLines.ts';

const folder = new URL('../../fixtures/resolutions/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name): [string, string] => [
    name,
    readFileSync(new URL(name, folder), 'utf8').normalize('NFC').trim(),
  ]);

const paragraphs = [
  'TỈNH ỦY BẾN TRE',
  'KẾT LUẬN',
  'I. Về nhiệm vụ trong thời gian tới',
  '1. Yêu cầu các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy hoàn thành đại hội trước ngày 30/6/2020. Giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ thẩm định nhân sự.',
  '2. Ban cán sự đảng UBND tỉnh chỉ đạo giải ngân vốn đầu tư công đạt ít nhất 50%, đến cuối năm đạt 100% kế hoạch phát triển kinh tế - xã hội; điều chuyển vốn của các dự án giải ngân chậm.',
  '- Sở Y tế chủ trì, phối hợp với Công an tỉnh duy trì các chốt kiểm soát dịch ở các huyện, thành phố.',
  'Nơi nhận:',
  '- Lưu Văn phòng Tỉnh ủy.',
  'T/L BAN THƯỜNG VỤ',
  'CHÁNH VĂN PHÒNG',
];

/** Breaks a paragraph where the next word would reach over the width. */
function wrap(paragraph: string, width: number): string[] {
  return paragraph.split(/ +/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

test.each([60, 72, 78, 85])('a text that was wrapped at %i characters is whole again', (width) => {
  const wrapped = paragraphs.flatMap((one) => wrap(one, width)).join('\n');
  expect(joinWrappedLines(wrapped)).toBe(paragraphs.join('\n'));
});

test('where empty lines part paragraphs, all lines between them go on', () => {
  const wrapped = paragraphs.map((one) => wrap(one, 78).join('\r\n')).join('\r\n\r\n');
  expect(joinWrappedLines(wrapped).split(/\n+/u)).toEqual(paragraphs);
});

test('lines of a page end unevenly: what begins small goes on, what looks whole does not', () => {
  const page = [
    'Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với các',
    'sở, ban, ngành tỉnh và Ủy ban nhân dân các huyện, thành phố',
    'khẩn trương rà soát, bổ sung quy hoạch các vùng nuôi tôm, trình Ủy',
    'ban nhân dân tỉnh trong quý III/2020, đồng thời hướng dẫn nông dân',
    'thực hiện đúng lịch thời vụ của từng vùng đã được công bố.',
    'Sở Tài chính bố trí kinh phí.',
  ];
  expect(joinWrappedLines(page.join('\n')).split('\n')).toEqual([
    page.slice(0, 5).join(' '),
    page[5],
  ]);
});

test.each(texts)('%s, which is not wrapped, stays as it is', (_, text) => {
  expect(joinWrappedLines(text)).toBe(text);
});

test('titles, labels, rows of a table and short lines are never joined to others', () => {
  const lines = [
    ...wrap(paragraphs[3] ?? '', 60),
    ...wrap(paragraphs[4] ?? '', 60),
    'TT\tNội dung công việc\tCơ quan chủ trì',
    '1\tXây dựng đề án phát triển du lịch của tỉnh\tSở Văn hóa',
    'phần việc còn lại',
    'NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU CỦA TỈNH TRONG NĂM 2020',
    'a) Tập trung phát triển kinh tế biển và các vùng ven biển',
    'b) Nâng cao chất lượng nguồn nhân lực',
  ];
  expect(joinWrappedLines(lines.join('\n')).split('\n').slice(2)).toEqual(lines.slice(-6));
});

test('nothing of a text is lost', () => {
  const word = fc.constantFrom('hội', 'Sở', 'đạt', '5%', '1.', '- ', '2020.', 'TỈNH', '\n', '\t');
  const source = fc.array(word, { maxLength: 200 }).map((words) => words.join(' '));
  const squeeze = (text: string) => text.replace(/\s+/gu, '');
  fc.assert(
    fc.property(source, (text) => {
      expect(squeeze(joinWrappedLines(text))).toBe(squeeze(text));
    }),
  );
});
