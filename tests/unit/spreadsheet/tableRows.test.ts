import { expect, test } from 'vitest';

import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aMerge, aSheet } from './builders.ts';

const context = { year: 2026, issued: null };
const header = ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'];

function read(rows: Parameters<typeof aSheet>[0], fields: Partial<RawSheet> = {}) {
  const sheet = understandSheet(aSheet([header, ...rows], fields), context);
  return { tasks: taskRows(sheet), problems: sheet.problems };
}

test.each(['nt', 'như trên', '-nt-', '//', '"', '″'])('“%s” is what the row above says', (same) => {
  const { tasks } = read([
    [1, 'Một', 'Sở Y tế', 'Sở Nội vụ', 'Quý I'],
    ['I', 'Mục'],
    [2, 'Hai', same, same, same],
    [3, 'Ba', same, null, same],
  ]);
  expect(tasks.map(({ lead, period }) => [lead, period?.raw])).toEqual([
    ['Sở Y tế', 'Quý I'],
    [null, undefined],
    ['Sở Y tế', 'Quý I'],
    ['Sở Y tế', 'Quý I'],
  ]);
});

test('a dash names nobody', () => {
  expect(read([[1, 'Một', 'Sở Y tế', '-', 'Quý I']]).tasks[0]?.support).toEqual([]);
});

test('a title that goes on in the row below is one title', () => {
  const { tasks, problems } = read([
    [1, 'Xây dựng kế hoạch ứng phó', 'Sở Nông nghiệp và', null, 'Quý I'],
    [null, 'với xâm nhập mặn', 'Môi trường'],
    [2, 'Hai', 'Sở Y tế'],
  ]);
  expect(tasks).toMatchObject([
    { title: 'Xây dựng kế hoạch ứng phó với xâm nhập mặn', lead: 'Sở Nông nghiệp và Môi trường' },
    { title: 'Hai' },
  ]);
  expect(problems).toMatchObject([{ cell: 'B3', code: 'row-skipped' }]);
});

test('owners in rows of their own belong to the task above', () => {
  const { tasks } = read(
    [
      [1, 'Một', 'Sở Y tế', 'Sở Nội vụ', 'Quý I'],
      [null, null, null, 'Công an tỉnh'],
      [null, null, null, 'Sở Tài chính'],
    ],
    { merges: [aMerge(2, 2, 4, 2)] },
  );
  expect(tasks).toMatchObject([{ support: ['Sở Nội vụ', 'Công an tỉnh', 'Sở Tài chính'] }]);
});

test('a row that begins with a capital stands for itself, also without a number', () => {
  const { tasks } = read([
    [1, 'Một', 'Sở Y tế'],
    [null, 'Hai không số', 'Sở Nội vụ'],
  ]);
  expect(tasks.map(({ title }) => title)).toEqual(['Một', 'Hai không số']);
});

test('numbers that Excel took for something else are read as they were meant', () => {
  const { tasks } = read([
    [1, 'Cha'],
    [1.9, 'Chín', 'Sở Y tế'],
    [1.1, 'Mười', 'Sở Y tế'],
    [{ date: '2026-02-01' }, 'Ngày', 'Sở Y tế'],
  ]);
  expect(tasks.map(({ number }) => number)).toEqual(['1', '1.9', '1.10', '1.2']);
});

test('bold rows without a number head what follows', () => {
  const sheet = aSheet([
    header,
    [null, 'Kinh tế'],
    [1, 'Một', 'Sở Y tế'],
    [null, 'Xã hội'],
    [null, 'Việc không số'],
    [2, 'Hai', 'Sở Y tế'],
  ]);
  const rows = sheet.rows.map((row) =>
    [2, 4].includes(row.row)
      ? { ...row, cells: row.cells.map((cell) => ({ ...cell, isBold: true as const })) }
      : row,
  );
  const { tasks } = { tasks: taskRows(understandSheet({ ...sheet, rows }, context)) };
  expect(tasks.map(({ type, title }) => `${type} ${title}`)).toContain('section Xã hội');
});

test('notes and links of cells are kept in columns of their own', () => {
  const { tasks } = read([[1, 'Một', 'Sở Y tế']], {
    notes: [{ row: 2, column: 3, text: 'Đã trao đổi' }],
    links: [{ row: 2, column: 2, text: 'https://vi.du/112' }],
  });
  expect(tasks[0]?.extra).toEqual({
    'Ghi chú ô': 'C2: Đã trao đổi',
    'Liên kết': 'B2: https://vi.du/112',
  });
});

test('shading of a whole row is no phasing', () => {
  const sheet = aSheet(
    [
      ['TT', 'Nội dung', 'Quý I', 'Quý II', 'Ghi chú'],
      [1, 'Một'],
      [2, 'Hai'],
    ],
    {
      coloured: [
        { row: 2, column: 3 },
        { row: 3, column: 3 },
        { row: 3, column: 4 },
        { row: 3, column: 5 },
      ],
    },
  );
  const result = understandSheet(sheet, context);
  expect(taskRows(result).map(({ phases }) => phases)).toEqual([{ '2026-Q1': 'x' }, {}]);
  expect(result.problems.map(({ cell, code }) => `${cell} ${code}`)).toContain('C2 colour-only');
});

test('dates of an American Excel are doubted, those of a Vietnamese one are not', () => {
  const american = read([
    [1, 'Một', 'Sở Y tế', null, { date: '2026-04-05' }],
    [2, 'Hai', 'Sở Y tế', null, '25/04/2026'],
  ]);
  const vietnamese = read([
    [1, 'Một', 'Sở Y tế', null, { date: '2026-04-05' }],
    [2, 'Hai', 'Sở Y tế', null, { date: '2026-04-25' }],
  ]);
  expect(american.problems).toMatchObject([{ cell: 'E2', code: 'date-ambiguous' }]);
  expect(vietnamese.problems).toEqual([]);
});

test('a note that is pinned to a title, a header or a foot is said', () => {
  const sheet = aSheet(
    [
      ['PHỤ LỤC'],
      ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
      ['1', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Quý I'],
      ['Nơi nhận:'],
    ],
    {
      notes: [
        { row: 1, column: 1, text: 'Bản 2' },
        { row: 2, column: 4, text: 'Tính theo quý' },
        { row: 3, column: 3, text: 'Đã trao đổi' },
        { row: 4, column: 1, text: 'Gửi thêm Sở Y tế' },
      ],
    },
  );
  const { problems } = understandSheet(sheet, { year: 2026, issued: null });
  const said = problems.filter(({ message }) => message.startsWith('Ghi chú'));
  expect(said.map(({ cell, value }) => `${cell} ${value}`)).toEqual([
    ...['A1 Bản 2', 'D2 Tính theo quý', 'A4 Gửi thêm Sở Y tế'],
  ]);
});
