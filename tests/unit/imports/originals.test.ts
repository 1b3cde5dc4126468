import { expect, test } from 'vitest';

import { createRecord } from '#shared/changes/changeSet.ts';
import { createOriginals, withOriginals } from '#shared/imports/originals.ts';
import type { OriginalCell } from '#shared/imports/originals.ts';
import { decodeWorkbook } from '#shared/spreadsheet/decodeWorkbook.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aTask } from '../../builders/records.ts';
import { aSheet } from '../spreadsheet/builders.ts';

const cellsOf = (cells: Readonly<Record<string, string>>) => cells;
const title: OriginalCell = { field: 'title', header: 'Nội dung', words: 'Tæng kÕt' };

test('a record comes in with its words as written, and turns into Unicode', () => {
  const task = aTask({ title: 'Tổng kết', lead: { text: 'Sở Y tế', agency: 'a1' } });
  const cells: OriginalCell[] = [
    title,
    { field: 'lead', header: 'Chủ trì', words: 'Së Y tÕ' },
    { field: null, header: 'Vốn', words: 'TØnh' },
  ];
  const withExtra = { ...task, extra: { Vốn: 'Tỉnh' } };
  const records = [{ id: task.id, cells, cellsOf }];
  expect(withOriginals([createRecord('task', withExtra)], records)).toEqual({
    converted: 3,
    changes: [
      createRecord('task', {
        ...task,
        title: 'Tæng kÕt',
        lead: { text: 'Së Y tÕ', agency: null },
        extra: { Vốn: 'TØnh' },
      }),
      {
        kind: 'task',
        id: task.id,
        before: {
          title: 'Tæng kÕt',
          lead: { text: 'Së Y tÕ', agency: null },
          extra: { Vốn: 'TØnh' },
        },
        after: {
          title: 'Tổng kết',
          lead: { text: 'Sở Y tế', agency: 'a1' },
          extra: { Vốn: 'Tỉnh' },
        },
      },
    ],
  });
});

test('of an edit only the cells that it changes are kept', () => {
  const edit = { kind: 'task', id: 't1', before: { note: null }, after: { note: 'Gấp' } } as const;
  const records = [{ id: 't1', cells: [title], cellsOf }];
  expect(withOriginals([edit], records)).toEqual({ converted: 0, changes: [edit] });
});

test('cells that were converted are found by row and column', () => {
  const before = {
    sheets: [
      aSheet([
        ['TT', 'Néi dung', 'Chñ tr×'],
        [1, 'Tæng kÕt NghÞ quyÕt', 'Së Y tÕ'],
        [2, 'X©y dùng kÕ ho¹ch', 'Së T­ ph¸p'],
      ]),
    ],
  };
  const { raw } = decodeWorkbook(before, 'tcvn3');
  const sheets = raw.sheets.map((sheet) => understandSheet(sheet, { year: 2020, issued: null }));
  const originalsOf = createOriginals(before, raw, sheets);
  expect(originalsOf('Phụ lục', 2)).toEqual([
    { field: 'title', header: 'Nội dung', words: 'Tæng kÕt NghÞ quyÕt' },
    { field: 'lead', header: 'Chủ trì', words: 'Së Y tÕ' },
  ]);
  expect(originalsOf('Phụ lục', 9)).toEqual([]);
});
