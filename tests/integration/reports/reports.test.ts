import { readFileSync } from 'node:fs';

import Database from 'better-sqlite3';
import { readXlsx } from 'hucre';
import { beforeEach, expect, test } from 'vitest';

import type { WriteInProcess } from '#electron/annexes/writeInProcess.ts';
import { exportReport } from '#electron/reports/exportReport.ts';
import { freezeReport } from '#electron/reports/freezeReport.ts';
import { contentOf, makeReport } from '#electron/reports/makeReport.ts';
import { createReportReader } from '#electron/reports/reportReader.ts';
import type { ReportReader } from '#electron/reports/reportReader.ts';
import { writeReportPdf } from '#electron/reports/writeReportPdf.ts';
import { editTasks } from '#electron/tasks/editTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { createRecord, removeRecord } from '#shared/changes/changeSet.ts';
import { frozenContentSchema } from '#shared/reports/frozenReport.ts';
import type { ReportDocument } from '#shared/reports/reportDocument.ts';
import { wholePlan } from '#shared/reports/reportFilter.ts';
import { formatCell } from '#shared/reports/tables/formatCell.ts';

import { linesOfPage, readPdfPages } from '../../builders/pdfPages.ts';
import { aTask, anAgency } from '../../builders/records.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const aJob = { signal: new AbortController().signal, report: () => undefined };
const health = { text: 'SYT', agency: 'a1' };
const order = { asOf: '2020-06-30', period: null, filter: wholePlan };

let workbook: Workbook;
let reader: ReportReader;

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('kế hoạch.dauviec'));
  const tasks = [
    aTask({ id: 't1', code: 'NV-001', position: 'a1', lead: health, period: '15/5/2020' }),
    aTask({ id: 't2', code: 'NV-002', position: 'a2', lead: health, period: 'Quý III/2020' }),
    aTask({ id: 't3', code: 'NV-003', position: 'a3', period: 'Thường xuyên' }),
  ];
  workbook.edit(() => ({
    label: { key: 'insertTasks', params: { count: 3 } },
    changes: [
      createRecord('agency', anAgency({ id: 'a1', name: 'Sở Y tế' })),
      ...tasks.map((task) => createRecord('task', task)),
    ],
  }));
  reader = createReportReader(workbook);
});

function freeze(asOf: string, moment: string) {
  const chosen = { order: { ...order, asOf }, revision: workbook.revision() };
  return freezeReport(workbook, reader, chosen, moment);
}

test('a frozen report stays to the cell, whatever is edited later and however often', () => {
  const shown = contentOf(workbook, reader, order, 'BC-2020-0630-0930');
  const { id, code } = freeze('2020-06-30', '2020-06-30T09:30:12');
  const before = workbook.reports.readContent(id);

  editTasks(workbook, [
    { id: 't1', before: { completedOn: null }, after: { completedOn: '2020-05-14' } },
  ]);

  expect(code).toBe('BC-2020-0630-0930');
  expect(workbook.reports.readContent(id)).toEqual(before);
  expect(before).toEqual(shown);
  expect(frozenContentSchema.parse(before)).toEqual(before);
  expect(workbook.reports.list()).toMatchObject([
    { id, code, from: null, to: null, asOf: '2020-06-30' },
  ]);
  expect(workbook.undo().label.key).toBe('editTask');
});

test('the file refuses to change or remove a report', () => {
  freeze('2020-06-30', '2020-06-30T09:30');
  const db = new Database(workbook.path);
  expect(() => db.exec("UPDATE reports SET code = 'BC-1'")).toThrow('never changes');
  expect(() => db.exec('DELETE FROM reports')).toThrow('never removed');
  db.close();
});

test('the next report notes what the last one recorded otherwise', () => {
  freeze('2020-06-30', '2020-06-30T09:30');
  editTasks(workbook, [
    { id: 't1', before: { completedOn: null }, after: { completedOn: '2020-05-14' } },
  ]);
  const { report, papers } = contentOf(workbook, reader, { ...order, asOf: '2020-07-31' }, null);

  expect(report.corrections).toMatchObject([
    { code: 'NV-001', was: 'openOverdue', is: 'doneOnTime' },
  ]);
  expect(papers.leader.paragraphs).toContain(
    '1 nhiệm vụ kỳ trước ghi quá hạn đã được đính chính (NV-001).',
  );
});

test('what has changed since it was shown is not frozen', () => {
  const revision = workbook.revision();
  editTasks(workbook, [{ id: 't1', before: { title: aTask().title }, after: { title: 'Khác' } }]);
  expect(() => freezeReport(workbook, reader, { order, revision }, '2020-06-30T09:30')).toThrow(
    'Số liệu đã thay đổi',
  );
});

test('another reader finds the tables in Excel, and the same figures stand in the PDF', async () => {
  const { papers } = contentOf(workbook, reader, order, null);
  const paper = papers.leader;
  const write: WriteInProcess = ({ path, document }) =>
    writeReportPdf(path, document as ReportDocument);
  const [xlsx, pdf] = [folder.at('báo cáo.xlsx'), folder.at('báo cáo.pdf')];
  for (const path of [xlsx, pdf]) {
    await exportReport(workbook, paper, { path, replace: false }, write, aJob);
  }

  const { sheets } = await readXlsx(readFileSync(xlsx));
  const [account, ...others] = sheets;
  expect(account?.rows.map(([cell]) => cell)).toEqual([
    ...paper.title,
    paper.mark,
    ...paper.paragraphs,
  ]);
  for (const [index, { columns, rows, notes }] of paper.tables.entries()) {
    const read = others[index]?.rows ?? [];
    const end = read.length - notes.length;
    const body = read.slice(end - rows.length, end);
    expect(body.map((cells) => columns.map((_, at) => cells[at] ?? null))).toEqual(
      rows.map(({ cells }) => cells.map((cell) => (cell === '' ? null : cell))),
    );
  }

  const pages = await readPdfPages(readFileSync(pdf));
  const lines = pages.flatMap(linesOfPage);
  const agencies = paper.tables.find(({ name }) => name === 'agency');
  const total = agencies?.rows.at(-1)?.cells ?? [];
  const words = total.map((cell, at) => formatCell(agencies?.columns[at]?.kind ?? 'text', cell));
  expect(lines).toContain(words.filter((word) => word !== '').join(' '));
  expect(lines).toContain('Biểu II. Kết quả theo cơ quan chủ trì');
});

test('figures follow every step, undo among them', () => {
  const overdue = () => makeReport(workbook, reader, order).total.assigned.openOverdue;
  const figures = [overdue()];
  editTasks(workbook, [
    { id: 't2', before: { period: 'Quý III/2020' }, after: { period: '20/6/2020' } },
  ]);
  figures.push(overdue());
  workbook.undo();
  figures.push(overdue());
  workbook.edit(({ records }) => ({
    label: { key: 'removeTask', params: { code: 'NV-001' } },
    changes: records.task.findAll(['t1']).map((task) => removeRecord('task', task)),
  }));
  expect([...figures, overdue()]).toEqual([1, 2, 1, 0]);
});
