import { writeFileSync } from 'node:fs';

import { writeXlsx } from 'hucre';
import { beforeEach, expect, test } from 'vitest';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { runCli, runJson } from './runCli.ts';

const folder = useTemporaryFolder();
let plan: string;

type Cell = string | number | null;

beforeEach(async () => {
  plan = folder.at('kế hoạch.dauviec');
  await runJson('new', plan, '--year', '2020', '--directory', 'ben-tre-2020');
});

const header = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian', 'Diện tích'];
const rows: Cell[][] = [
  ['I', 'Về kinh tế', null, null, null],
  [1, 'Tổ chức hội nghị sơ kết', 'Sở Y tế', 'Quý II/2020', 12],
  [2, 'Tổng kết Chỉ thị số 16', 'Sở Tư pháp', 'Quý III/2020', 30],
];

async function aTable(cells: readonly Cell[][], name = 'bảng.xlsx'): Promise<string> {
  const path = folder.at(name);
  const sheet = { name: 'Phụ lục', rows: [header, ...cells] };
  writeFileSync(path, await writeXlsx({ sheets: [sheet] }));
  return path;
}

async function dumped() {
  const { tasks } = (await runJson('dump', plan)) as { tasks: { title: string; note: string }[] };
  return tasks;
}

test('a table comes in, and the same again by its titles changes nothing', async () => {
  const table = await aTable(rows);
  expect(await runJson('import', plan, table)).toEqual({
    file: 'bảng.xlsx',
    sections: 1,
    tasks: 2,
    targets: 0,
    agencies: 0,
    counts: { new: 3, changed: 0, unchanged: 0, skipped: 0 },
    newColumns: ['Diện tích'],
    learnedNames: 0,
    skipped: [],
  });
  expect(await runJson('import', plan, table, '--by', 'number-title')).toMatchObject({
    counts: { new: 0, changed: 0, unchanged: 3, skipped: 0 },
    newColumns: [],
  });
  expect(await dumped()).toHaveLength(3);
});

test('rows that can not be told apart are named, and left alone', async () => {
  await runJson('import', plan, await aTable(rows));
  const twice: Cell[][] = [
    [8, 'Tổng kết Chỉ thị số 16', 'Sở Y tế', null, null],
    [9, 'Tổng kết Chỉ thị số 16', 'Sở Nội vụ', null, null],
  ];
  const answer = await runJson('import', plan, await aTable(twice), '--by', 'number-title');
  expect(answer).toMatchObject({
    counts: { new: 0, changed: 0, unchanged: 0, skipped: 2 },
    skipped: [
      { sheet: 'Phụ lục', row: 2 },
      { sheet: 'Phụ lục', row: 3 },
    ],
  });
});

test('a mapping says what columns mean, in a look and in an import', async () => {
  const table = await aTable(rows);
  const mapping = folder.at('cách đọc.json');
  writeFileSync(
    mapping,
    JSON.stringify({ sheets: { 'Phụ lục': { columns: { E: 'note', D: 'left-out' } } } }),
  );
  expect(await runJson('inspect', table, '--mapping', mapping)).toMatchObject({
    sheets: [{ columns: { D: { field: 'left-out' }, E: { field: 'note' } } }],
  });
  await runJson('import', plan, table, '--mapping', mapping);
  expect(await dumped()).toMatchObject([
    { note: null, period: null },
    { note: '12', period: null },
    { note: '30', period: null },
  ]);
});

test('a mapping that was kept for such a header fits whatever file it is', async () => {
  const mapping = folder.at('cách đọc.json');
  const columns = header.map((name, at) => ({
    header: name,
    field: ['number', 'title', 'support', 'period', 'note'][at],
  }));
  const saved = { name: 'Sở Y tế', fingerprint: 'khác', kind: 'tasks', encoding: null, columns };
  writeFileSync(mapping, JSON.stringify(saved));
  await runJson('import', plan, await aTable(rows), '--mapping', mapping);
  expect((await dumped())[1]).toMatchObject({ lead: null, support: ['Sở Y tế'], note: '12' });

  writeFileSync(mapping, JSON.stringify({ ...saved, columns: [{ header: 'Lạ', field: 'note' }] }));
  const refused = await runCli('import', plan, await aTable(rows), '--mapping', mapping);
  expect([refused.exitCode, refused.stderr]).toEqual([
    1,
    expect.stringContaining('không khớp tiêu đề cột'),
  ]);
});

test('a file that is no mapping changes nothing', async () => {
  const mapping = folder.at('hỏng.json');
  writeFileSync(mapping, '{');
  const { exitCode, stderr } = await runCli(
    'import',
    plan,
    await aTable(rows),
    '--mapping',
    mapping,
  );
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('không phải tệp cách đọc bảng')]);
});

test('an update by something else is a wrong argument', async () => {
  const { exitCode } = await runCli('import', plan, await aTable(rows), '--by', 'colour');
  expect(exitCode).toBe(2);
});
