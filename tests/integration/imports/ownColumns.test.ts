import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { exportAnnex } from '#electron/annexes/exportAnnex.ts';
import { party2026 } from '#shared/annexes/layouts/party.ts';
import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import { insertColumn } from '#electron/tasks/editColumns.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import type { ColumnDraft } from '#shared/tasks/customColumn.ts';

import { importTable } from '../../builders/importTable.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { aSheet } from '../../unit/spreadsheet/builders.ts';

const folder = useTemporaryFolder();
const noWriter = () => Promise.reject(new Error('Excel needs no other process.'));
const job = { signal: new AbortController().signal, report: () => undefined };

const drafts: readonly ColumnDraft[] = [
  { name: 'Vốn cấp', kind: 'number', choices: [] },
  { name: 'Ngày ký', kind: 'date', choices: [] },
  { name: 'Mức độ', kind: 'choice', choices: ['Cao', 'Thấp'] },
  { name: 'Kinh phí', kind: 'text', choices: [] },
];

const rows = [
  { title: 'Một', extra: { 'Vốn cấp': '1234567.25', 'Ngày ký': '2020-01-06', 'Mức độ': 'Cao' } },
  { title: 'Hai', extra: { 'Vốn cấp': '0.000001', 'Kinh phí': '007' } },
  { title: 'Ba', extra: { 'Vốn cấp': '-20', 'Ngày ký': '2020-12-31', 'Mức độ': 'gấp' } },
  { title: 'Bốn', extra: {} },
];

async function aPlanWithColumns(name: string): Promise<Workbook> {
  const workbook = await aWorkbook(folder.at(name));
  for (const draft of drafts) insertColumn(workbook, draft);
  return workbook;
}

async function exported(workbook: Workbook): Promise<string> {
  const path = folder.at('phụ lục.xlsx');
  const choice = { annexes: ['tasks'], layout: party2026, edition: 'issued' } as const;
  await exportAnnex(workbook, { path, replace: true }, choice, noWriter, job);
  return path;
}

async function takeIn(workbook: Workbook, path: string): Promise<void> {
  importTable(workbook, await readSpreadsheet(readFileSync(path), path));
}

function cellsOf(workbook: Workbook): unknown[] {
  return workbook.snapshot().tasks.map(({ title, extra }) => ({ title, extra }));
}

test('what is exported comes back into the same columns of the same plan', async () => {
  const workbook = await aPlanWithColumns('một.dauviec');
  insertTasks(workbook, { parent: null, before: null }, rows);
  const path = await exported(workbook);
  const other = await aPlanWithColumns('hai.dauviec');

  await takeIn(other, path);

  expect(cellsOf(other)).toEqual(cellsOf(workbook));
  expect(other.snapshot().plan.columns).toEqual(workbook.snapshot().plan.columns);
});

test('a plan without columns gets those of the table, with their kinds', async () => {
  const workbook = await aPlanWithColumns('ba.dauviec');
  insertTasks(workbook, { parent: null, before: null }, rows);
  const path = await exported(workbook);
  const other = await aWorkbook(folder.at('bốn.dauviec'));
  const start = other.snapshot();

  await takeIn(other, path);

  expect(other.snapshot().plan.columns?.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Vốn cấp number',
    'Ngày ký date',
    'Mức độ text',
  ]);
  // "Kinh phí" is a field that every task has.
  expect(other.snapshot().tasks.map(({ extra, budget }) => ({ ...extra, budget }))).toEqual(
    rows.map(({ extra }) => {
      const { 'Kinh phí': budget = null, ...cells } = extra as Record<string, string>;
      return { ...cells, budget };
    }),
  );
  other.undo();
  expect(other.snapshot().plan).toEqual(start.plan);
});

test('hidden columns are not in the annex', async () => {
  const workbook = await aPlanWithColumns('năm.dauviec');
  insertTasks(workbook, { parent: null, before: null }, rows);
  workbook.views.save('tasks', {
    columns: [{ field: 'extra.Vốn cấp', width: 100, hidden: true }],
    collapsed: [],
  });

  const raw = await readSpreadsheet(readFileSync(await exported(workbook)), 'a.xlsx');

  const texts = raw.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  expect(texts).toContain('Ngày ký');
  expect(texts).not.toContain('Vốn cấp');
});

test('cells of an older import are read in the kind that their column gets', async () => {
  const workbook = await aWorkbook(folder.at('sáu.dauviec'));
  insertTasks(workbook, { parent: null, before: null }, [
    { title: 'Cũ', extra: { 'Diện tích': '4.125' } },
  ]);
  const sheet = aSheet([
    ['TT', 'Nội dung', 'Chủ trì', 'Diện tích'],
    ['1', 'Mới', 'Sở Y tế', '1.000,5'],
  ]);

  importTable(workbook, { sheets: [sheet] });

  expect(cellsOf(workbook)).toEqual([
    { title: 'Cũ', extra: { 'Diện tích': '4125' } },
    { title: 'Mới', extra: { 'Diện tích': '1000.5' } },
  ]);
  workbook.undo();
  expect(cellsOf(workbook)).toEqual([{ title: 'Cũ', extra: { 'Diện tích': '4.125' } }]);
});
