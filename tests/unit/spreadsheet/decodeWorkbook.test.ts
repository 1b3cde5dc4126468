import { expect, test } from 'vitest';

import { convertedSamples, decodeWorkbook } from '#shared/spreadsheet/decodeWorkbook.ts';
import type { RawCell, RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';

type Given = readonly [text: string, font?: string];

/** A cell in each row. */
function aWorkbook(...cells: readonly Given[]): RawWorkbook {
  const rows = cells.map(([text, font], index) => {
    const cell: RawCell = { column: 1, value: text, text, ...(font === undefined ? {} : { font }) };
    return { row: index + 1, cells: [cell] };
  });
  return { sheets: [{ name: 'Trang 1', hidden: false, rows, merges: [], strays: [] }] };
}

function decoded(raw: RawWorkbook, ...given: readonly ['unicode' | 'tcvn3' | 'vni'] | readonly []) {
  const { raw: after, encoding } = decodeWorkbook(raw, ...given);
  const texts = after.sheets.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells);
  return { encoding, texts: texts.map(({ text }) => text) };
}

test('cells that cannot be told alone go with the others in their font', () => {
  const raw = aWorkbook(['Së KÕ ho¹ch', '.VnTime'], ['§TNN', '.VnTime'], ['Quý II', '.VnTime']);
  expect(decoded(raw)).toEqual({ encoding: 'tcvn3', texts: ['Sở Kế hoạch', 'ĐTNN', 'Quý II'] });
});

test('fonts that draw capitals give capitals, and VNI has its own fonts', () => {
  expect(decoded(aWorkbook(['c«ng t¸c', '.VnTimeH'], ['TT', '.VnTimeH']))).toEqual({
    encoding: 'tcvn3',
    texts: ['CÔNG TÁC', 'TT'],
  });
  expect(decoded(aWorkbook(['Noäi dung thöïc hieän', 'VNI-Times']))).toEqual({
    encoding: 'vni',
    texts: ['Nội dung thực hiện'],
  });
});

test('text in Unicode is never touched, whatever its font', () => {
  const raw = aWorkbook(['Sở Kế hoạch', '.VnTime'], ['Sáng tác', '.VnTime'], ['5 µm']);
  expect(decodeWorkbook(raw)).toEqual({ raw, encoding: 'unicode' });
  expect(decodeWorkbook(raw).raw).toBe(raw);
});

test('a workbook may hold both', () => {
  const raw = aWorkbook(['Së Tµi chÝnh', '.VnTime'], ['Sở Tài chính'], ['Sở Y tế', '.VnTime']);
  expect(decoded(raw).texts).toEqual(['Sở Tài chính', 'Sở Tài chính', 'Sở Y tế']);
});

test('without fonts the texts of a sheet decide together', () => {
  const cells = ['Néi dung c«ng viÖc', '§¬n vÞ chñ tr×', 'Thêi h¹n hoµn thµnh', 'Ghi chó'];
  expect(decoded(aWorkbook(...cells.map((text): Given => [text])))).toEqual({
    encoding: 'tcvn3',
    texts: ['Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Ghi chú'],
  });
});

test('the user has the last word', () => {
  const raw = aWorkbook(['Së Tµi chÝnh', '.VnTime']);
  expect(decoded(raw, 'unicode')).toEqual({ encoding: 'unicode', texts: ['Së Tµi chÝnh'] });
  expect(decoded(aWorkbook(['Së']), 'tcvn3')).toEqual({ encoding: 'tcvn3', texts: ['Sở'] });
});

test('samples show cells before and after, each text once', () => {
  const raw = aWorkbook(['Së', '.VnTime'], ['Së', '.VnTime'], ['Sè', '.VnTime'], ['TT', '.VnTime']);
  expect(convertedSamples(raw, decodeWorkbook(raw).raw)).toEqual([
    { before: 'Së', after: 'Sở' },
    { before: 'Sè', after: 'Số' },
  ]);
});

test('numbers and dates stay what they are', () => {
  const [sheet] = aWorkbook(['Së', '.VnTime']).sheets;
  const cells: RawCell[] = [{ column: 2, value: 7.6, text: '7,6', font: '.VnTime' }];
  const raw = { sheets: [{ ...sheet, rows: [{ row: 1, cells }] }] } as RawWorkbook;
  expect(decodeWorkbook(raw).raw.sheets[0]?.rows[0]?.cells).toEqual(cells);
});

test('a sheet says once that its text was converted', () => {
  const row = (row: number, texts: readonly string[]) => ({
    row,
    cells: texts.map((text, at) => ({ column: at + 1, value: text, text, font: '.VnTime' })),
  });
  const rows = [row(1, ['TT', 'Néi dung', 'Chñ tr×']), row(2, ['1', 'Thu ng©n s¸ch', 'Côc ThuÕ'])];
  const raw = { sheets: [{ name: 'A', hidden: false, rows, merges: [], strays: [] }] };
  const { sheets } = inspectWorkbook('bang.xls', raw, { year: 2020, issued: null });
  expect(sheets[0]?.rows).toMatchObject([{ title: 'Thu ngân sách', lead: 'Cục Thuế' }]);
  expect(sheets[0]?.problems).toMatchObject([{ cell: 'B1', code: 'encoding-converted' }]);
});
