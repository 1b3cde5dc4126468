import { writeFileSync } from 'node:fs';

import { writeXlsx } from 'hucre';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '#electron/engine/engine.ts';
import type { Answer } from '#shared/imports/answer.ts';
import type { ImportWay } from '#shared/imports/importPlan.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { resultOf } from '../../builders/jobs.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
const noMapping = { sheets: {} };
const append: ImportWay = { kind: 'append', after: null };
let engine: Engine;
let client: EngineClient;

const rows = [
  ['BẢNG PHÂN CÔNG NHIỆM VỤ', null, null, null, null],
  [null],
  ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian', 'Diện tích'],
  ['I', 'Về xây dựng Đảng', null, null, null],
  [1, 'Sơ kết 4 năm thực hiện Nghị quyết số 02', 'Sở Y Tếe', '31/6/2020', 1200],
  [2, 'Tổng kết Chỉ thị số 16', 'Sở Tư pháp; Sở Y tế', 'Quý II/2020', null],
];

beforeEach(async () => {
  ({ engine, client } = anEngine(folder.at('dữ liệu'), { isReading: true }));
  const path = folder.at('kế hoạch.dauviec');
  const plan = { path, title: 'Nghị quyết', year: 2020, issued: null };
  await client.workbook.create({ ...plan, directory: 'ben-tre-2020', replace: true });
});

afterEach(() => engine.close());

async function aTable(cells: readonly (readonly unknown[])[] = rows, name = 'bảng.xlsx') {
  const path = folder.at(name);
  const sheet = { name: 'Phụ lục', rows: cells as (string | number | null)[][] };
  writeFileSync(path, await writeXlsx({ sheets: [sheet] }));
  return path;
}

async function read(path: string) {
  return resultOf(client.imports.read({ path }));
}

async function plan(table: string, answers: readonly Answer[] = [], way = append) {
  const intention = { table, mapping: noMapping, answers, sheets: null, way };
  return resultOf(client.imports.plan(intention));
}

async function titles() {
  const { tasks } = (await client.workbook.load()) ?? { tasks: [] };
  return tasks.map(({ title }) => title);
}

test('a table is read, looked at, planned and applied as one step', async () => {
  const { table, understood, remembered } = await read(await aTable());
  const [sheet] = understood.sheets;
  expect(sheet).toMatchObject({
    name: 'Phụ lục',
    kind: 'tasks',
    headerRows: [3],
    rowCount: 5,
    lastRow: 6,
    sections: 1,
    records: 2,
    owners: { known: 1, of: 2 },
    periods: { known: 1, of: 2 },
  });
  expect(remembered).toEqual({});
  expect(await client.imports.rows({ table, sheet: 'Phụ lục', from: 0, count: 3 })).toEqual([
    { row: 1, meaning: 'above', cells: { A: 'BẢNG PHÂN CÔNG NHIỆM VỤ' } },
    {
      row: 3,
      meaning: 'header',
      cells: {
        A: 'TT',
        B: 'Nội dung nhiệm vụ',
        C: 'Cơ quan chủ trì',
        D: 'Thời gian',
        E: 'Diện tích',
      },
    },
    { row: 4, meaning: 'section', cells: { A: 'I', B: 'Về xây dựng Đảng' } },
  ]);

  const planned = await plan(table);
  expect(planned).toMatchObject({
    sections: 1,
    tasks: 2,
    counts: { new: 3, changed: 0, unchanged: 0, skipped: 0 },
    newColumns: ['Diện tích'],
  });
  const [, first] = await client.imports.plannedRows({
    table,
    plan: planned.id,
    from: 0,
    count: 10,
  });
  expect(first).toMatchObject({
    row: 5,
    kind: 'task',
    state: 'new',
    cells: { number: '1', lead: 'Sở Y Tếe', 'extra.Diện tích': '1.200' },
  });

  const { plan: applied } = await resultOf(client.imports.apply({ table, plan: planned.id }));
  expect(applied).toEqual(planned);
  expect(await titles()).toEqual([
    'Về xây dựng Đảng',
    'Sơ kết 4 năm thực hiện Nghị quyết số 02',
    'Tổng kết Chỉ thị số 16',
  ]);
  await expect(client.imports.rows({ table, sheet: 'Phụ lục', from: 0, count: 1 })).rejects.toThrow(
    'không còn được giữ',
  );
  await client.history.undo();
  expect(await titles()).toEqual([]);
});
