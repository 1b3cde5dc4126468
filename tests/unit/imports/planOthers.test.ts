import { expect, test } from 'vitest';

import { phaseName } from '#shared/spreadsheet/phaseNames.ts';

import { aTarget, aTask, anAgency } from '../../builders/records.ts';
import { aSheet } from '../spreadsheet/builders.ts';
import { aPlan, appliedTo, byTitle, planOf, planSheets, shownRows, states } from './planning.ts';

const targetHeader = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Trung ương giao', 'Phấn đấu'];
const agencyHeader = ['TT', 'Tên cơ quan', 'Tên viết tắt', 'Tên khác', 'Trực thuộc'];

test('targets come in with the value to be judged by', () => {
  const before = aPlan();
  const worked = planOf(
    [targetHeader, [1, 'Thu ngân sách', 'tỷ đồng', 4835, 5000], [2, 'Hộ nghèo', '%', 4, null]],
    { before },
  );
  expect(appliedTo(before, worked).targets).toMatchObject([
    {
      id: 'm1',
      name: 'Thu ngân sách',
      unit: 'tỷ đồng',
      assigned: 4835,
      stretch: 5000,
      value: 5000,
    },
    { id: 'm2', name: 'Hộ nghèo', assigned: 4, stretch: null, value: 4 },
  ]);
});

test('targets are updated by name, and by unit where a name has several', () => {
  const before = aPlan({
    targets: [
      aTarget({ id: 'm1', name: 'Hộ nghèo', unit: '%', value: 5 }),
      aTarget({ id: 'm2', position: 'a1', name: 'Hộ nghèo', unit: 'hộ', value: 1200 }),
      aTarget({
        ...{ id: 'm3', position: 'a2', name: 'Việc làm', unit: 'người', value: 18000 },
        ...{ kind: 'level', direction: 'equal', due: '2020-12-31' },
      }),
    ],
  });
  const rows = [
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2020'],
    [1, 'Hộ nghèo', 'hộ', 1000],
    [2, 'Việc làm', 'người', 18000],
    [3, 'Trường đạt chuẩn', 'trường', 12],
  ];
  const worked = planOf(rows, { before, way: byTitle });
  expect(worked.rows.map(({ state, id }) => [state, id])).toEqual([
    ['changed', 'm2'],
    ['unchanged', 'm3'],
    ['new', null],
  ]);
  expect(appliedTo(before, worked).targets[1]).toMatchObject({ unit: 'hộ', value: 1000 });
});

test('an agency of the directory learns what a list says of it, and keeps its name', () => {
  const before = aPlan({ agencies: [anAgency({ short: null, aliases: ['Ngành y tế'] })] });
  const worked = planOf(
    [
      agencyHeader,
      [1, 'SỞ Y TẾ', 'SYT', 'Ngành Y tế; Sở Y tế tỉnh', null],
      [2, 'Sở Tư pháp', 'STP', null, null],
    ],
    { before },
  );
  expect(states(worked)).toEqual(['2 changed', '3 new']);
  expect(appliedTo(before, worked).agencies).toMatchObject([
    { id: 'a1', name: 'Sở Y tế', short: 'SYT', aliases: ['Ngành y tế', 'Sở Y tế tỉnh'] },
    { id: 'a2', name: 'Sở Tư pháp', short: 'STP', aliases: [] },
  ]);
});

test('a short name that gives way to another stays one of its names', () => {
  const before = aPlan({ agencies: [anAgency({ short: 'SYT', aliases: ['Ngành y tế'] })] });
  const rows = [agencyHeader, [1, 'Sở Y tế', 'Sở YT', null, null], [2, 'Sở Lạ', 'SL', null, null]];
  expect(appliedTo(before, planOf(rows, { before })).agencies[0]).toMatchObject({
    short: 'Sở YT',
    aliases: ['Ngành y tế', 'SYT'],
  });
});

test('the same list again changes nothing', () => {
  const before = aPlan({ agencies: [anAgency()] });
  const rows = [agencyHeader, [1, 'Sở Y tế', 'SYT', null, null], [2, 'Sở Lạ', 'SL', null, null]];
  const after = appliedTo(before, planOf(rows, { before }));
  const again = planOf(rows, { before: after });
  expect(states(again)).toEqual(['2 unchanged', '3 unchanged']);
  expect(again.changeSet.changes).toEqual([]);
});

test('an agency stands below the one that its list names, wherever that is', () => {
  const before = aPlan();
  const rows = [
    agencyHeader,
    [1, 'Chi cục Dân số', 'CCDS', null, 'SYT'],
    [2, 'Sở Y tế', 'SYT', null, null],
    [3, 'Sở Lạ', 'SL', null, 'Không có'],
  ];
  const { agencies } = appliedTo(before, planOf(rows, { before }));
  expect(agencies.map(({ id, parent }) => [id, parent])).toEqual([
    ['a1', 'a2'],
    ['a2', null],
    ['a3', null],
  ]);
});

test('a name that a list has twice comes in once', () => {
  const rows = [agencyHeader, [1, 'Sở Lạ', 'SL', null, null], [2, 'Sở lạ', 'SLA', null, null]];
  expect(shownRows(planOf(rows)).map(({ state, because }) => [state, because])).toEqual([
    ['new', null],
    ['skipped', expect.stringContaining('dòng 2')],
  ]);
});

test('tasks know the agencies that come in beside them', () => {
  const before = aPlan({ agencies: [anAgency()] });
  const worked = planSheets(
    [
      aSheet([agencyHeader, [1, 'Ban Quản lý dự án Một', 'BQL 1', null, null]], {
        name: 'Danh bạ',
      }),
      aSheet([
        ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
        [1, 'Xây dựng kế hoạch', 'BQL 1', 'Quý I/2020'],
        [2, 'Báo cáo kết quả', 'Sở Y tế', 'Quý II/2020'],
      ]),
    ],
    { before },
  );
  expect(appliedTo(before, worked).tasks.map(({ lead }) => lead)).toEqual([
    { text: 'BQL 1', agency: 'a2' },
    { text: 'Sở Y tế', agency: 'a1' },
  ]);
  expect(shownRows(worked).map(({ sheet, kind }) => `${sheet} ${kind}`)).toEqual([
    'Danh bạ agency',
    'Phụ lục task',
    'Phụ lục task',
  ]);
});

test('what is planned for quarters becomes phases, and no column', () => {
  const before = aPlan();
  const worked = planOf(
    [
      ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Quý I/2020', 'Quý II/2020'],
      [1, 'Xây dựng kế hoạch', 'Sở Y tế', 'x', null],
      [2, 'Báo cáo kết quả', 'Sở Y tế', null, 'x'],
    ],
    { before },
  );
  expect(worked.newColumns).toEqual([]);
  expect(appliedTo(before, worked).tasks.map(({ phases }) => phases)).toEqual([
    { '2020-Q1': { planned: 'x', weight: null, done: null } },
    { '2020-Q2': { planned: 'x', weight: null, done: null } },
  ]);
  expect(shownRows(worked).map(({ cells }) => cells['extra.Quý I/2020'])).toEqual(['x', undefined]);
});

test('a table says anew what is planned for a time; what was done of it stays', () => {
  const header = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Quý I/2020', 'Quý II/2020'];
  const done = { planned: 'Dự thảo', weight: 2, done: 'Đã xong' };
  const before = aPlan({
    tasks: [aTask({ title: 'Xây dựng kế hoạch', phases: { '2020-Q1': done } })],
  });
  const worked = planOf([header, [1, 'Xây dựng kế hoạch', 'Sở Y tế', 'Trình', 'Ban hành']], {
    before,
    way: byTitle,
  });
  expect(appliedTo(before, worked).tasks.map(({ phases }) => phases)).toEqual([
    {
      '2020-Q1': { ...done, planned: 'Trình' },
      '2020-Q2': { planned: 'Ban hành', weight: null, done: null },
    },
  ]);
});

test.each(['9 tháng năm 2020', 'Giai đoạn 2020–2025'])(
  'a time that is no phase is a column: cells below %s come in once, under that name',
  (time) => {
    const before = aPlan();
    const worked = planOf(
      [
        ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', time, 'Quý IV/2020'],
        [1, 'Xây dựng kế hoạch', 'Sở Y tế', 'x', null],
        [2, 'Báo cáo kết quả', 'Sở Y tế', null, 'x'],
      ],
      { before },
    );
    expect(worked.newColumns).toEqual([time]);
    expect(
      appliedTo(before, worked).tasks.map(({ extra, phases }) => [extra, Object.keys(phases)]),
    ).toEqual([
      [{ [time]: 'x' }, []],
      [{}, ['2020-Q4']],
    ]);
  },
);

test.each([
  ['2020-Q1', 'Quý I/2020'],
  ['2020-Q4', 'Quý IV/2020'],
  ['2020-03', 'Tháng 3/2020'],
  ['2026', 'Năm 2026'],
  ['khác', 'khác'],
])('the column of %s is %s', (phase, name) => {
  expect(phaseName(phase)).toBe(name);
});

test('cells of an own column that change are shown with what they held', () => {
  const before = aPlan({
    plan: {
      ...aPlan().plan,
      columns: [{ key: 'Diện tích', name: 'Diện tích', kind: 'number', choices: [] }],
    },
    tasks: [aTask({ title: 'Xây dựng kế hoạch', extra: { 'Diện tích': '1000', Khác: 'x' } })],
  });
  const rows = [
    ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Diện tích'],
    [1, 'Xây dựng kế hoạch', 'Sở Y tế', 2000],
  ];
  const [row] = shownRows(planOf(rows, { before, way: byTitle }));
  expect(row).toMatchObject({
    state: 'changed',
    cells: { 'extra.Diện tích': '2.000', lead: 'Sở Y tế' },
    before: { 'extra.Diện tích': '1.000', lead: '' },
  });
});
