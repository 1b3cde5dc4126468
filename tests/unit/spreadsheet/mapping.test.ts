import { expect, test } from 'vitest';

import type { SheetMapping } from '#shared/imports/mapping.ts';
import { applySavedMapping, saveMapping, sheetFingerprint } from '#shared/imports/fingerprint.ts';
import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import { explainSheet, understandSheet } from '#shared/spreadsheet/understandSheet.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';

import { aSheet } from './builders.ts';

const context = { year: 2026, issued: null };

const sheet = aSheet([
  ['PHÂN CÔNG NHIỆM VỤ'],
  ['TT', 'Nội dung', 'Chủ trì', 'Độ mật', 'Thời gian'],
  ['I', 'Về kinh tế'],
  [1, 'Thu ngân sách', 'Cục Thuế', 'Mật', 'Quý II'],
  [2, 'Chi ngân sách', 'Sở Tài chính', null, 'Quý III'],
  [null, 'Tổng cộng: 2'],
  ['Nơi nhận:'],
  ['- Như trên'],
]);

function fieldsUnder(mapping: SheetMapping) {
  const { columns } = understandSheet(sheet, context, mapping);
  return Object.fromEntries(
    Object.entries(columns).map(([letters, { field }]) => [letters, field]),
  );
}

test('columns that the user names are those fields, and no others are', () => {
  expect(fieldsUnder({ columns: { D: 'product', E: null } })).toEqual({
    A: 'number',
    B: 'title',
    C: 'lead',
    D: 'product',
    E: null,
  });
  expect(fieldsUnder({ columns: { D: 'lead' } })).toMatchObject({ C: null, D: 'lead' });
});

test('a column that is left out does not come in at all', () => {
  const result = understandSheet(sheet, context, { columns: { D: 'left-out' } });
  expect(result.columns['D']).toEqual({ field: 'left-out', header: 'Độ mật', confidence: 'high' });
  expect(taskRows(result).map(({ extra }) => extra)).toEqual([{}, {}, {}]);
  expect(result.problems.filter(({ code }) => code === 'column-unmapped')).toEqual([]);
});

test('other header rows are read anew', () => {
  const result = understandSheet(sheet, context, { headerRows: [3] });
  expect(result.headerRows).toEqual([3]);
  expect(result.rows.map(({ row }) => row)).not.toContain(3);
});

test('single rows are what the user says', () => {
  const { rows, problems } = understandSheet(sheet, context, {
    rows: { 3: 'task', 5: 'skipped', 6: 'section' },
  });
  expect(rows.map(({ row, type }) => `${row} ${type}`)).toEqual(['3 task', '4 task', '6 section']);
  expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toContain('A5 row-skipped');
});

test('a sheet that is not to be taken in has no rows', () => {
  expect(understandSheet(sheet, context, { kind: 'unknown' })).toMatchObject({
    kind: 'unknown',
    rows: [],
  });
});

test('the user says that a table is one of targets', () => {
  const table = aSheet([
    ['TT', 'Nội dung', 'Mức'],
    [1, 'Trồng cây', '500 cây'],
  ]);
  expect(understandSheet(table, context, { kind: 'targets' }).rows).toMatchObject([
    { type: 'target', name: 'Trồng cây', value: 500 },
  ]);
});

test('a table is read as what the user says, also when it does not look like it', () => {
  const { kind, rows } = understandSheet(sheet, context, { kind: 'agencies' });
  expect({ kind, count: rows.length }).toEqual({ kind: 'agencies', count: 0 });
  const named = understandSheet(sheet, context, { kind: 'agencies', columns: { C: 'name' } });
  expect(named.rows.map((row) => ('name' in row ? row.name : null))).toEqual([
    'Cục Thuế',
    'Sở Tài chính',
  ]);
});

test('every row that holds something has a meaning', () => {
  expect([...explainSheet(sheet, context).rowKinds]).toEqual([
    [1, 'above'],
    [2, 'header'],
    [3, 'section'],
    [4, 'task'],
    [5, 'task'],
    [6, 'skipped'],
    [7, 'below'],
    [8, 'below'],
  ]);
});

test('cells of owners and deadlines are counted with those that are understood', () => {
  const table = aSheet([
    ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
    [1, 'Một', 'Sở Y tế', 'Quý I'],
    [2, 'Hai', 'Đội lạ', 'chưa rõ'],
  ]);
  const { owners, periods } = explainSheet(table, {
    ...context,
    recognise: (cell) => [{ text: cell, agency: cell === 'Sở Y tế' ? 'a1' : null }],
    agencyNames: new Map([['a1', 'Sở Y tế']]),
  });
  expect({ owners, periods }).toEqual({
    owners: { known: 1, of: 2 },
    periods: { known: 1, of: 2 },
  });
});

test('a mapping is kept for tables with the same header, also of another year', () => {
  const before = understandSheet(sheet, context, { columns: { D: 'priority', E: 'left-out' } });
  const saved = saveMapping(before, 'Phụ lục', null);
  const other = understandSheet(
    aSheet([
      ['tt', 'NỘI DUNG', 'Chủ  trì', 'Độ mật', 'Thời gian'],
      [1, 'Một', 'Sở Y tế', 'Mật', 'Quý I'],
    ]),
    context,
  );
  expect(saved?.fingerprint).toBe(sheetFingerprint(other));
  expect(saved === null ? null : applySavedMapping(other, saved)).toEqual({
    kind: 'tasks',
    columns: { A: 'number', B: 'title', C: 'lead', D: 'priority', E: 'left-out' },
  });
});

test('a header that the user has set is found in the next table, wherever it stands', () => {
  const head = ['Phần việc', 'Ai làm', 'Khi nào xong'];
  const set = aSheet([
    ['TT', 'Nội dung', 'Chủ trì'],
    [],
    head,
    ['Rà soát', 'Sở Y tế', 'Quý I'],
    ['Lập đề án', 'Sở Nội vụ', 'Quý II'],
  ]);
  const columns = { A: 'title', B: 'lead', C: 'period' };
  const saved = saveMapping(
    understandSheet(set, context, { headerRows: [3], columns }),
    null,
    null,
  );
  const next = aSheet([
    ['TT', 'Nội dung', 'Chủ trì'],
    [],
    [],
    head,
    ['Tổng kết', 'Sở Y tế', 'Quý I'],
  ]);
  const alone = understandSheet(next, context);
  expect(saved && applySavedMapping(alone, saved)).toBeNull();
  expect(saved && applySavedMapping(alone, saved, next)).toEqual({
    kind: 'tasks',
    headerRows: [4],
    columns,
  });
});

test('a mapping says nothing of a table with another header', () => {
  const saved = saveMapping(understandSheet(sheet, context), null, null);
  const other = understandSheet(
    aSheet([
      ['TT', 'Nội dung', 'Chủ trì'],
      [1, 'Một', 'Sở Y tế'],
    ]),
    context,
  );
  expect(saved === null ? null : applySavedMapping(other, saved)).toBeNull();
});

test('what is said of one sheet is not meant for another', () => {
  const mapping = { sheets: { 'Phụ lục': { kind: 'unknown' } } } as const;
  const { sheets } = inspectWorkbook(
    'bang.xlsx',
    { sheets: [sheet, { ...sheet, name: 'Khác' }] },
    context,
    mapping,
  );
  expect(sheets.map(({ kind }) => kind)).toEqual(['unknown', 'tasks']);
});
