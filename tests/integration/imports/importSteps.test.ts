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

test('a plan is refused once the workbook has changed, and nothing comes in', async () => {
  const { table } = await read(await aTable());
  const { id } = await plan(table);
  await client.tasks.insert({ place: { parent: null, before: null }, tasks: [{ title: 'Khác' }] });
  await expect(resultOf(client.imports.apply({ table, plan: id }))).rejects.toThrow(
    'Kế hoạch đã thay đổi từ lúc xem trước',
  );
  expect(await titles()).toEqual(['Khác']);
  const again = await plan(table);
  await resultOf(client.imports.apply({ table, plan: again.id }));
  expect(await titles()).toHaveLength(4);
});

test('a plan that another one replaced is refused', async () => {
  const { table } = await read(await aTable());
  const first = await plan(table);
  await plan(table);
  await expect(resultOf(client.imports.apply({ table, plan: first.id }))).rejects.toThrow();
});

test('answers settle their problems in all cells alike, and come in with the table', async () => {
  const { table, understood } = await read(await aTable());
  const problems = understood.sheets[0]?.problems.map(({ cell, code, value, choices }) => ({
    cell,
    code,
    value,
    choice: choices[0],
  }));
  expect(problems).toMatchObject([
    { cell: 'E3', code: 'column-unmapped', choice: { do: 'keep' } },
    { cell: 'C5', code: 'agency-unknown', value: 'Sở Y Tếe', choice: { do: 'match' } },
    { cell: 'D5', code: 'period-unclear', choice: { do: 'replace', with: '30/6/2020' } },
    { cell: 'C6', code: 'lead-several', choice: { do: 'keep' } },
  ]);
  const answers = (problems ?? []).flatMap(({ code, value, choice }): Answer[] =>
    choice === undefined ? [] : [{ code, value, choice }],
  );
  const answered = await client.imports.understand({ table, mapping: noMapping, answers });
  expect(answered.sheets[0]).toMatchObject({
    problems: [],
    owners: { known: 2, of: 2 },
    periods: { known: 2, of: 2 },
  });
  const { id, learnedNames } = await plan(table, answers);
  await resultOf(client.imports.apply({ table, plan: id }));
  const { tasks, agencies } = (await client.workbook.load()) ?? { tasks: [], agencies: [] };
  const health = agencies.find(({ name }) => name === 'Sở Y tế');
  expect(learnedNames).toBe(1);
  expect(health?.aliases).toContain('Sở Y Tếe');
  expect(tasks[1]).toMatchObject({
    period: '30/6/2020',
    lead: { text: 'Sở Y Tếe', agency: health?.id },
  });
});

test('a table that was copied is read like one of a file', async () => {
  const text = 'TT\tNội dung nhiệm vụ\tCơ quan chủ trì\n1\tSơ kết Nghị quyết\tSở Y tế\n';
  const { file, understood } = await resultOf(client.imports.read({ text }));
  expect(file).toBe('bảng vừa sao chép');
  expect(understood.sheets[0]).toMatchObject({ kind: 'tasks', records: 1 });
});

test('closing the table or the workbook lets go of it', async () => {
  const gone = { message: expect.stringContaining('không còn được giữ') as string };
  const path = await aTable();
  const first = await read(path);
  await client.imports.close({ table: first.table });
  const question = { sheet: 'Phụ lục', from: 0, count: 1 };
  await expect(client.imports.rows({ table: first.table, ...question })).rejects.toMatchObject(
    gone,
  );
  const second = await read(path);
  await client.workbook.close();
  await expect(client.imports.rows({ table: second.table, ...question })).rejects.toMatchObject(
    gone,
  );
});

test('cancelling a read keeps nothing', async () => {
  const path = await aTable();
  const stop = new AbortController();
  stop.abort();
  await expect(resultOf(client.imports.read({ path }, { signal: stop.signal }))).rejects.toThrow();
});

test('text of an old font comes in as Unicode, and its history knows how it was written', async () => {
  const path = await aTable([
    ['TT', 'Néi dung nhiÖm vô', 'C¬ quan chñ tr×', 'Thêi gian'],
    [1, 'Tæng kÕt NghÞ quyÕt cña TØnh ñy', 'Së Y tÕ', 'Quý II/2020'],
    [2, 'X©y dùng kÕ ho¹ch ph¸t triÓn', 'Së T\u00ad ph¸p', 'Quý III/2020'],
    [3, 'B¸o c¸o kÕt qu¶ thùc hiÖn', 'Së Tµi chÝnh', 'Quý IV/2020'],
  ]);
  const { table, understood } = await read(path);
  expect(understood.encoding).toBe('tcvn3');
  const { id } = await plan(table);
  await resultOf(client.imports.apply({ table, plan: id }));
  const { tasks, history } = (await client.workbook.load()) ?? { tasks: [] };
  const [first] = tasks;
  expect(first).toMatchObject({
    title: 'Tổng kết Nghị quyết của Tỉnh ủy',
    lead: { text: 'Sở Y tế' },
  });
  expect(history?.undo).toMatchObject({
    key: 'importConvertedTable',
    params: { file: 'bảng.xlsx', encoding: 'TCVN3' },
  });
  const steps = await client.history.cell({ id: first?.id ?? '', field: 'title' });
  expect(steps.map(({ after }) => after)).toEqual([
    { title: 'Tổng kết Nghị quyết của Tỉnh ủy' },
    { title: 'Tæng kÕt NghÞ quyÕt cña TØnh ñy' },
  ]);
  await client.history.undo();
  expect(await titles()).toEqual([]);
});
