import { expect, test } from 'vitest';

import {
  addPeriodColumns,
  addTargetColumn,
  addTaskColumn,
  moveColumn,
  removeColumn,
  setColumn,
} from '#renderer/annexes/layout/columns/columnEdits.ts';
import type { AnnexLayout } from '#shared/annexes/layout.ts';
import { periodFields } from '#shared/annexes/periodFields.ts';
import { party2026 } from '#shared/annexes/layouts/party.ts';

const headers = (layout: AnnexLayout): readonly string[] =>
  layout.annexes.tasks.columns.map(({ header }) => header);

const [first = '', second = '', ...others] = headers(party2026);
const last = headers(party2026).length - 1;

test('a column is moved between the others', () => {
  expect(headers(moveColumn(party2026, 'tasks', 0, 1))).toEqual([second, first, ...others]);
  expect(headers(moveColumn(party2026, 'tasks', 0, last))).toEqual([second, ...others, first]);
  expect(headers(moveColumn(party2026, 'tasks', last, 0))[0]).toBe(others.at(-1));
});

test.each([
  ['to where it is', 1, 1],
  ['before the first', 0, -1],
  ['behind the last', last, last + 1],
])('moving a column %s changes nothing', (_, from, to) => {
  expect(moveColumn(party2026, 'tasks', from, to)).toBe(party2026);
});

test('a change of a column leaves the other annex as it is', () => {
  const changed = setColumn(party2026, 'tasks', 1, { header: 'Số hiệu', widthMm: 20 });
  expect(changed.annexes.tasks.columns[1]).toEqual({
    ...party2026.annexes.tasks.columns[1],
    header: 'Số hiệu',
    widthMm: 20,
  });
  expect(changed.annexes.targets.columns).toBe(party2026.annexes.targets.columns);
});

test('the last column of an annex can’t be dropped', () => {
  const emptied = party2026.annexes.tasks.columns.reduce<AnnexLayout>(
    (layout) => removeColumn(layout, 'tasks', 0),
    party2026,
  );
  expect(headers(emptied)).toEqual([others.at(-1)]);
});

test('a new column stands behind the others under its own name', () => {
  const look = { group: null, widthMm: 30, align: 'left' };
  expect(addTaskColumn(party2026, 'extra.k1', 'Xã').annexes.tasks.columns.at(-1)).toEqual({
    field: 'extra.k1',
    header: 'Xã',
    ...look,
  });
  expect(addTargetColumn(party2026, 'kind', 'Loại').annexes.targets.columns.at(-1)).toEqual({
    field: 'kind',
    header: 'Loại',
    ...look,
  });
});

test('quarters that have no column yet come under one header', () => {
  const first = addPeriodColumns(party2026, periodFields('planned', 'quarter').slice(1, 2), 'KH');
  const { columns } = addPeriodColumns(first, periodFields('planned', 'quarter'), 'Kế hoạch')
    .annexes.targets;
  expect(columns.slice(-4).map(({ field, header, group }) => [field, header, group])).toEqual([
    ['planned:Q2', 'Quý II', 'KH'],
    ['planned:Q1', 'Quý I', 'Kế hoạch'],
    ['planned:Q3', 'Quý III', 'Kế hoạch'],
    ['planned:Q4', 'Quý IV', 'Kế hoạch'],
  ]);
});
