import { expect, test } from 'vitest';

import { readReturn } from '#shared/handoffs/returns/readReturn.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';

/** A sheet without a table: a remark in each of its rows, in column B. */
function remarks(name: string, count: number, hidden = false): RawSheet {
  const rows = Array.from({ length: count }, (_, at) => {
    const text = `Kiến nghị ${at + 1}`;
    return { row: at + 3, cells: [{ column: 2, value: text, text }] };
  });
  return { name, hidden, rows, merges: [], strays: [] };
}

function outsideOf(...sheets: RawSheet[]) {
  const periodOf = (words: string) => parsePeriod(words, { year: 2024, issued: null });
  return readReturn({ sheets }, { planYear: 2024, periodOf }).outside ?? [];
}

test('what hidden sheets say beside the tables is no answer', () => {
  expect(outsideOf(remarks('Danh mục', 3, true), remarks('Kiến nghị', 1))).toEqual([
    { sheet: 'Kiến nghị', row: 3, column: 2, text: 'Kiến nghị 1' },
  ]);
});

test('of rows that are too many it is kept how many they are', () => {
  expect(outsideOf(remarks('Kiến nghị', 100))).toHaveLength(100);
  const outside = outsideOf(remarks('Kiến nghị', 130));
  expect(outside).toHaveLength(101);
  expect(outside.slice(-2)).toEqual([
    { sheet: 'Kiến nghị', row: 102, column: 2, text: 'Kiến nghị 100' },
    { sheet: 'Kiến nghị', row: 103, column: 2, text: '', rows: 30 },
  ]);
});
