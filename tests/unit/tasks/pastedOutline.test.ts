import { expect, test } from 'vitest';

import { outlinePastedRows } from '#shared/tasks/pastedOutline.ts';

type Row = [number: string, title: string, isBare?: boolean, code?: string];

function outline(rows: readonly Row[]): string[] {
  return outlinePastedRows(
    rows.map(([number, title, isBare = false, code = '']) => ({ number, code, title, isBare })),
  ).map(({ type, level, title }) => `${'  '.repeat(level)}${type} ${title}`);
}

test('a column of numbers makes the outline', () => {
  expect(
    outline([
      ['I', 'XÂY DỰNG ĐẢNG', true],
      ['1', 'Tổ chức đại hội'],
      ['1.1', 'Chuẩn bị văn kiện'],
      ['2', 'Sơ kết'],
      ['II', 'KINH TẾ', true],
      ['3', 'Nông thôn mới'],
    ]),
  ).toEqual([
    'section XÂY DỰNG ĐẢNG',
    '  task Tổ chức đại hội',
    '    task Chuẩn bị văn kiện',
    '  task Sơ kết',
    'section KINH TẾ',
    '  task Nông thôn mới',
  ]);
});

test('numbers in front of the titles do so as well, and are taken off', () => {
  expect(
    outline([
      ['', 'I. VỀ KINH TẾ', true],
      ['', '1. Rà soát quy hoạch'],
      ['', 'a) Lập danh mục'],
    ]),
  ).toEqual(['section VỀ KINH TẾ', '  task Rà soát quy hoạch', '    task Lập danh mục']);
});

test('without numbers, spaces in front of the titles do', () => {
  expect(
    outline([
      ['', 'Tổ chức đại hội'],
      ['', '   Chuẩn bị văn kiện'],
      ['', '   Nhân sự'],
      ['', 'Sơ kết'],
    ]),
  ).toEqual(['task Tổ chức đại hội', '  task Chuẩn bị văn kiện', '  task Nhân sự', 'task Sơ kết']);
});

test('no section stands under a task', () => {
  expect(
    outline([
      ['A', 'Rà soát', false],
      ['I', 'KINH TẾ', true],
    ]),
  ).toEqual(['task Rà soát', '  task KINH TẾ']);
});

test('a Roman number on a row that says more is a task', () => {
  expect(outline([['I', 'Rà soát', false]])).toEqual(['task Rà soát']);
});

test('where sections are numbered like tasks, they are the rows without a code', () => {
  expect(
    outline([
      ['1', 'Xây dựng Đảng', true],
      ['1.1', 'Tổ chức đại hội', true, 'NV-001'],
      ['1.1.1', 'Chuẩn bị văn kiện', false, 'NV-002'],
      ['2', 'Kinh tế', true],
      ['2.1', 'Nông thôn mới', false, 'NV-003'],
      ['3', 'Việc viết thêm', true],
    ]),
  ).toEqual([
    'section Xây dựng Đảng',
    '  task Tổ chức đại hội',
    '    task Chuẩn bị văn kiện',
    'section Kinh tế',
    '  task Nông thôn mới',
    'task Việc viết thêm',
  ]);
});

test('without codes, numbered rows in capitals or with no more than a title head the others', () => {
  expect(
    outline([
      ['1', 'Xây dựng Đảng', true],
      ['1.1', 'Tổ chức đại hội'],
      ['2', 'Kinh tế', true],
      ['2.1', 'Nông thôn mới'],
    ]),
  ).toEqual([
    'section Xây dựng Đảng',
    '  task Tổ chức đại hội',
    'section Kinh tế',
    '  task Nông thôn mới',
  ]);
  expect(
    outline([
      ['1', 'KINH TẾ', true],
      ['1.1', 'Nông thôn mới'],
      ['2', 'Rà soát quy hoạch'],
    ]),
  ).toEqual(['section KINH TẾ', '  task Nông thôn mới', 'task Rà soát quy hoạch']);
});

test('a list of numbers and titles alone is one of tasks', () => {
  expect(
    outline([
      ['1', 'Rà soát quy hoạch', true],
      ['1.1', 'Lập danh mục', true],
    ]),
  ).toEqual(['task Rà soát quy hoạch', '  task Lập danh mục']);
});
