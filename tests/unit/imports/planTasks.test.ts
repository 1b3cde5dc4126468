import { expect, test } from 'vitest';

import type { Task } from '#shared/tasks/task.ts';

import { aTask, anAgency } from '../../builders/records.ts';
import {
  append,
  aPlan,
  appliedTo,
  byCode,
  byTitle,
  outlineOf,
  planOf,
  shownRows,
  states,
} from './planning.ts';

const header = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'];

function section(id: string, position: string, title: string, parent: string | null = null): Task {
  return aTask({ id, code: id.toUpperCase(), position, parent, type: 'section', title });
}

function task(id: string, position: string, title: string, parent: string | null = null): Task {
  return aTask({ id, code: id.toUpperCase(), position, parent, title });
}

const twoSections = aPlan({
  tasks: [
    section('s1', 'a0', 'Về xây dựng Đảng'),
    task('t1', 'a0', 'Sơ kết Nghị quyết số 02', 's1'),
    task('t2', 'a1', 'Tổng kết Chỉ thị số 16', 's1'),
    section('s2', 'a1', 'Về kinh tế'),
    task('t3', 'a0', 'Xây dựng nông thôn mới', 's2'),
  ],
});

test('new rows go behind the last one', () => {
  const worked = planOf([header, ['I', 'Về văn hóa', '', ''], ['1', 'Một việc', 'Sở Y tế', '']], {
    before: twoSections,
  });
  expect(states(worked)).toEqual(['2 new', '3 new']);
  expect(outlineOf(appliedTo(twoSections, worked)).slice(-3)).toEqual([
    '  T3 Xây dựng nông thôn mới',
    'NV-006 Về văn hóa',
    '  NV-007 Một việc',
  ]);
});

test('new rows go behind a chosen row and all that is below it', () => {
  const way = { kind: 'append', after: 's1' } as const;
  const worked = planOf([header, ['I', 'Về văn hóa', '', '']], { before: twoSections, way });
  expect(outlineOf(appliedTo(twoSections, worked))).toEqual([
    'S1 Về xây dựng Đảng',
    '  T1 Sơ kết Nghị quyết số 02',
    '  T2 Tổng kết Chỉ thị số 16',
    'NV-006 Về văn hóa',
    'S2 Về kinh tế',
    '  T3 Xây dựng nông thôn mới',
  ]);
});

test('tasks without a section go behind a chosen task, on its level', () => {
  const way = { kind: 'append', after: 't1' } as const;
  const worked = planOf([header, ['1', 'Một việc', '', '']], { before: twoSections, way });
  expect(outlineOf(appliedTo(twoSections, worked)).slice(0, 4)).toEqual([
    'S1 Về xây dựng Đảng',
    '  T1 Sơ kết Nghị quyết số 02',
    '  NV-006 Một việc',
    '  T2 Tổng kết Chỉ thị số 16',
  ]);
});

test('sections never go under a task', () => {
  const before = aPlan({
    tasks: [
      section('s1', 'a0', 'Mục'),
      task('t1', 'a0', 'Việc', 's1'),
      task('t2', 'a0', 'Bước', 't1'),
    ],
  });
  const way = { kind: 'append', after: 't2' } as const;
  const worked = planOf([header, ['I', 'Về văn hóa', '', '']], { before, way });
  expect(outlineOf(appliedTo(before, worked))).toEqual([
    'S1 Mục',
    '  T1 Việc',
    '    T2 Bước',
    '  NV-004 Về văn hóa',
  ]);
});

test('a row that is gone is no place', () => {
  const way = { kind: 'append', after: 'x' } as const;
  expect(() => planOf([header, ['1', 'Một việc', '', '']], { way })).toThrow('Không còn dòng này');
});

const codeHeader = ['TT', 'Mã', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Ghi chú'];

test('rows are updated by their codes, wherever they stand', () => {
  const worked = planOf(
    [
      codeHeader,
      ['1', 'T3', 'Xây dựng nông thôn mới', 'Sở Y tế', ''],
      ['2', 'T1', 'Sơ kết Nghị quyết số 02', '', ''],
      ['3', '', 'Việc thêm', '', ''],
    ],
    { before: twoSections, way: byCode },
  );
  expect(states(worked)).toEqual(['2 changed', '3 unchanged', '4 new']);
  const after = appliedTo(twoSections, worked);
  expect(after.tasks.find(({ id }) => id === 't3')).toEqual({
    ...task('t3', 'a0', 'Xây dựng nông thôn mới', 's2'),
    lead: { text: 'Sở Y tế', agency: null },
  });
  expect(outlineOf(after).at(-1)).toBe('NV-006 Việc thêm');
});

test('a code that stands in two rows is said, and changes nothing', () => {
  const worked = planOf(
    [codeHeader, ['1', 'T1', 'Một', '', ''], ['2', 'T1', 'Hai', '', ''], ['3', 'T2', 'Ba', '', '']],
    { before: twoSections, way: byCode },
  );
  expect(shownRows(worked).map(({ state, because }) => [state, because])).toEqual([
    ['skipped', expect.stringContaining('dòng 3')],
    ['skipped', expect.stringContaining('dòng 2')],
    ['changed', null],
  ]);
});

test('numbers are codes where a table has no column of codes', () => {
  const worked = planOf([header, ['T2', 'Tổng kết Chỉ thị số 16 và 17', '', '']], {
    before: twoSections,
    way: byCode,
  });
  expect(states(worked)).toEqual(['2 changed']);
});

test('a table without codes can not be told apart by them', () => {
  const rows = [header, ['1', 'Tổng kết', '', '']];
  expect(() => planOf(rows, { before: twoSections, way: byCode })).toThrow('không có cột mã');
});

test('rows are updated by their titles, however these are spelt', () => {
  const before = aPlan({
    tasks: [task('t1', 'a0', 'Uỷ ban  Kiểm tra báo cáo'), task('t2', 'a1', 'Sơ kết')],
  });
  const worked = planOf(
    [header, ['1', 'UỶ BAN KIỂM TRA BÁO CÁO.', 'Sở Y tế', ''], ['2', 'Sơ kết', '', '']],
    { before, way: byTitle },
  );
  expect(states(worked)).toEqual(['2 changed', '3 unchanged']);
  const [first] = shownRows(worked);
  expect(first).toMatchObject({ id: 't1', before: { lead: '' }, cells: { lead: 'Sở Y tế' } });
});

test('rows before others do not make these new', () => {
  const before = aPlan({ tasks: [task('t1', 'a0', 'Một'), task('t2', 'a1', 'Hai')] });
  const rows = [header, ['1', 'Mới', '', ''], ['2', 'Một', '', ''], ['3', 'Hai', '', '']];
  const worked = planOf(rows, { before, way: byTitle });
  expect(states(worked)).toEqual(['2 new', '3 unchanged', '4 unchanged']);
});

test('the number tells apart rows of one title', () => {
  const before = aPlan({
    tasks: [task('t1', 'a0', 'Báo cáo'), task('t2', 'a1', 'Báo cáo')],
  });
  const worked = planOf([header, ['2', 'Báo cáo', 'Sở Y tế', '']], { before, way: byTitle });
  expect(worked.rows[0]?.id).toBe('t2');
});

test('the titles above tell apart rows of one title and number', () => {
  const before = aPlan({
    tasks: [
      section('s1', 'a0', 'Về xây dựng Đảng'),
      task('t1', 'a0', 'Báo cáo', 's1'),
      section('s2', 'a1', 'Về kinh tế'),
      task('t2', 'a0', 'Báo cáo', 's2'),
    ],
  });
  const rows = [header, ['II', 'Về kinh tế', '', ''], ['1', 'Báo cáo', 'Sở Y tế', '']];
  const worked = planOf(rows, { before, way: byTitle });
  expect(worked.rows.map(({ id, state }) => [id, state])).toEqual([
    ['s2', 'unchanged'],
    ['t2', 'changed'],
  ]);
});

test('a title of which there are two is said, and changes nothing', () => {
  const before = aPlan({ tasks: [task('t1', 'a0', 'Báo cáo'), task('t2', 'a1', 'Báo cáo')] });
  const worked = planOf([header, ['9', 'Báo cáo', 'Sở Y tế', '']], { before, way: byTitle });
  expect(shownRows(worked)).toMatchObject([
    { state: 'skipped', because: expect.stringContaining('T1, T2') as string, before: {} },
  ]);
  expect(worked.changeSet.changes).toEqual([]);
});

test('new rows of an update stand under the row that they are under, last', () => {
  const worked = planOf(
    [header, ['I', 'Về xây dựng Đảng', '', ''], ['1', 'Việc thêm', '', ''], ['2', 'Nữa', '', '']],
    { before: twoSections, way: byTitle },
  );
  expect(outlineOf(appliedTo(twoSections, worked)).slice(0, 5)).toEqual([
    'S1 Về xây dựng Đảng',
    '  T1 Sơ kết Nghị quyết số 02',
    '  T2 Tổng kết Chỉ thị số 16',
    '  NV-006 Việc thêm',
    '  NV-007 Nữa',
  ]);
});

test('rows are updated by chosen columns', () => {
  const before = aPlan({
    tasks: [
      aTask({ id: 't1', position: 'a0', title: 'Một', product: 'Kế hoạch số 1' }),
      aTask({ id: 't2', code: 'NV-002', position: 'a1', title: 'Hai', product: 'Kế hoạch số 2' }),
    ],
  });
  const rows = [
    ['TT', 'Nội dung', 'Chủ trì', 'Sản phẩm'],
    [1, 'Xây dựng kế hoạch', 'Sở Y tế', 'Kế hoạch  Số 2'],
    [2, 'Việc mới', 'Sở Y tế', ''],
  ];
  const way = { kind: 'update', by: ['product'] } as const;
  const worked = planOf(rows, { before, way });
  expect(worked.rows.map(({ id, state }) => [id, state])).toEqual([
    ['t2', 'changed'],
    [null, 'new'],
  ]);
});

test('rows are updated by a column of the user’s own, whatever key it has', () => {
  const column = { key: 'khóa', name: 'Số hiệu', kind: 'text', choices: [] } as const;
  const before = aPlan({
    plan: { ...aPlan().plan, columns: [column] },
    tasks: [aTask({ id: 't1', extra: { khóa: 'A-7' } })],
  });
  const rows = [
    ['TT', 'Nội dung', 'Chủ trì', 'Số hiệu'],
    ['1', 'Xây dựng kế hoạch', '', 'a-7'],
  ];
  const way = { kind: 'update', by: ['extra.Số hiệu'] } as const;
  expect(planOf(rows, { before, way }).rows[0]).toMatchObject({ id: 't1', state: 'changed' });
});

test('a column that the table does not have tells nothing apart', () => {
  const way = { kind: 'update', by: ['product'] } as const;
  expect(() => planOf([header, ['1', 'Một', '', '']], { way })).toThrow('“Sản phẩm”');
});

test('an update never clears a cell', () => {
  const full = aTask({
    title: 'Một',
    lead: { text: 'Sở Y tế', agency: 'a1' },
    support: [{ text: 'Sở Tư pháp', agency: null }],
    period: 'Quý II/2020',
    extra: { 'Vốn cấp': '5' },
  });
  const before = aPlan({ agencies: [anAgency()], tasks: [full] });
  const rows = [
    ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian', 'Vốn cấp'],
    ['1', 'Một', '', '', ''],
  ];
  const worked = planOf(rows, { before, way: byTitle });
  expect(worked.changeSet.changes).toEqual([]);
  expect(states(worked)).toEqual(['2 unchanged']);
});

test('a name that the directory knows says nothing new, however it is written', () => {
  const before = aPlan({
    agencies: [anAgency({ aliases: ['Ngành y tế'] })],
    tasks: [aTask({ title: 'Một', lead: { text: 'Sở Y tế', agency: 'a1' } })],
  });
  const rows = [header, ['1', 'Một', 'Ngành Y tế', '']];
  expect(states(planOf(rows, { before, way: byTitle }))).toEqual(['2 unchanged']);
});

test('words become an agency once the directory knows them', () => {
  const before = aPlan({
    agencies: [anAgency()],
    tasks: [aTask({ title: 'Một', lead: { text: 'Sở Y tế', agency: null } })],
  });
  const worked = planOf([header, ['1', 'Một', 'Sở Y tế', '']], { before, way: byTitle });
  expect(appliedTo(before, worked).tasks[0]?.lead).toEqual({ text: 'Sở Y tế', agency: 'a1' });
});

test('an empty table of a known header makes no change', () => {
  expect(planOf([header], { way: append }).changeSet.changes).toEqual([]);
});
