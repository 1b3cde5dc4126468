import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';

import { reportCommand } from '#electron/cli/commands/report.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';
import { exportReport } from '#electron/reports/exportReport.ts';
import { contentOf } from '#electron/reports/makeReport.ts';
import { createReportReader } from '#electron/reports/reportReader.ts';
import { writeReportWord } from '#electron/reports/writeReportWord.ts';
import { createSample } from '#electron/sample/createSample.ts';
import { readWordTables } from '#electron/spreadsheet/readWordTables.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { PaperView } from '#renderer/reports/paper/PaperView.tsx';
import { createTexts } from '#renderer/app/i18n.ts';
import { ShowFigureContext } from '#renderer/reports/figureList.ts';
import { createRecord } from '#shared/changes/changeSet.ts';
import type { ReportDocument } from '#shared/reports/reportDocument.ts';
import { wholePlan } from '#shared/reports/reportFilter.ts';
import type { ReportPaper } from '#shared/reports/reportPaper.ts';

import { aTask } from '../../builders/records.ts';
import { health, home, plannedTasks } from '../../builders/reports.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const asOf = '2020-06-30';

type Cell = string | number | null;
type Rows = Cell[][];

/** "1.234", "62,5", "+3" are numbers; "–" is none. Rows without a number say what others count. */
function figureRows(rows: readonly (readonly unknown[])[]): Rows {
  return rows
    .map((row) => row.map(read))
    .filter((row) => row.some((cell) => typeof cell === 'number'))
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
}

function read(value: unknown): Cell {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  if (text === '' || text === '–') return null;
  if (!/^[+-]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?$/u.test(text)) return text;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

async function inExcel(path: string): Promise<Rows[]> {
  const { sheets } = await readXlsx(readFileSync(path));
  return withFigures(sheets.map(({ rows }) => rows));
}

function inWord(path: string): Rows[] {
  const tables = readWordTables(unpackZip(readFileSync(path))) ?? [];
  return withFigures(
    tables.map(({ rows }) =>
      rows.map(({ cells }) => {
        const end = cells.at(-1)?.column ?? 0;
        const textAt = new Map(cells.map(({ column, text }) => [column, text]));
        return Array.from({ length: end }, (_, index) => textAt.get(index + 1));
      }),
    ),
  );
}

/** What the screen draws of it. */
function onScreen(paper: ReportPaper): Rows[] {
  const tables = paper.tables.map((table) => ({
    ...table,
    // Codes lead to rows of the grid, which is not here.
    rows: table.rows.map((row) => ({ ...row, task: null })),
  }));
  const view = createElement(PaperView, { paper: { ...paper, tables } });
  const html = renderToStaticMarkup(
    createElement(
      I18nextProvider,
      { i18n: createTexts() },
      createElement(ShowFigureContext, { value: () => undefined }, view),
    ),
  );
  const parts = (text: string, tag: string) =>
    [...text.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gsu'))].map(([part]) => part);
  return withFigures(
    parts(html, 'table').map((table) =>
      parts(table, 'tr').map((row) => parts(row, 'td').map(wordsOf)),
    ),
  );
}

function wordsOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'" };
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:amp|quot|#x27);/gu, (entity) => entities[entity] ?? entity);
}

function withFigures(tables: readonly (readonly (readonly unknown[])[])[]): Rows[] {
  return tables.map(figureRows).filter((rows) => rows.length > 0);
}

interface JsonFigures {
  readonly assigned: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly openInTime: number;
  readonly openOverdue: number;
  readonly noDueDate: number;
}
type JsonGroup = JsonFigures & { readonly due: JsonFigures } & Readonly<Record<string, unknown>>;
type Json = Readonly<Record<string, readonly JsonGroup[]>> & {
  readonly total: JsonFigures;
  readonly denominators: Readonly<Record<'assigned' | 'due', { readonly total: JsonFigures }>>;
};

function cellsOf(figures: JsonFigures): number[] {
  const { assigned, doneOnTime, doneLate, openInTime, openOverdue, noDueDate } = figures;
  return [assigned, doneOnTime, doneLate, openInTime, openOverdue, noDueDate];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The rows that the tables of totals and groups have by the JSON: how many, and how many were due. */
function expectedOf({ total, denominators, ...json }: Json): number[][][] {
  const { assigned, due } = denominators;
  expect(total).toEqual(assigned.total);
  const groups = ['byAgency', 'byLeader', 'bySection', 'byQuarter']
    .map((by) => json[by] ?? [])
    .filter((rows) => rows.length > 0);
  const last = [...cellsOf(total), due.total.assigned];
  for (const rows of groups) {
    const sums = last.map((_, at) =>
      sumOf(rows.map((row) => [...cellsOf(row), row.due.assigned][at] ?? 0)),
    );
    expect(sums).toEqual(last);
  }
  for (const { total: figures } of [assigned, due]) {
    const [all = 0, ...cells] = cellsOf(figures);
    expect(sumOf(cells)).toBe(all);
  }
  return [
    [cellsOf(assigned.total), cellsOf(due.total)],
    ...groups.map((rows) => [...rows.map((row) => [...cellsOf(row), row.due.assigned]), last]),
  ];
}

/** Of the printed tables: total, then groups, whose figures stand behind their number and name. */
function countsOf([total = [], ...groups]: readonly Rows[], count: number): Rows[] {
  return [
    total.map((row) => row.slice(1, 7)),
    ...groups
      .slice(0, count - 1)
      .map((rows) => rows.map((row) => [...row.slice(2, 8), row[10] ?? null])),
  ];
}

async function jsonOf(path: string, out: string): Promise<Json> {
  const context = {
    signal: new AbortController().signal,
    // Not asked: a report reads no file from outside.
    parser: undefined as never,
    today: asOf,
    reportProgress: () => undefined,
  };
  const { json } = await reportCommand.run([path], { 'as-of': asOf, out }, context);
  return JSON.parse(JSON.stringify(json)) as Json;
}

/** Each figure of a plan's report, wherever it is read. */
async function checkFigures(path: string): Promise<void> {
  const [xlsx, docx] = [folder.at('báo cáo.xlsx'), folder.at('báo cáo.docx')];
  const json = await jsonOf(path, xlsx);
  const workbook = openWorkbook(path, noon);
  const order = { asOf, period: null, filter: wholePlan };
  const paper = contentOf(workbook, createReportReader(workbook), order, null).papers.leader;
  await exportReport(
    workbook,
    paper,
    { path: docx, replace: true },
    async ({ path: to, document }) => {
      await writeReportWord(to, document as ReportDocument);
      return null;
    },
    { signal: new AbortController().signal, report: () => undefined },
  );
  workbook.close();

  const screen = onScreen(paper);
  expect(await inExcel(xlsx)).toEqual(screen);
  expect(inWord(docx)).toEqual(screen);
  const expected = expectedOf(json);
  expect(countsOf(screen, expected.length)).toEqual(expected);
}

test('the sample has the same figures on the screen, in Excel, Word and JSON', async () => {
  await checkFigures(await createSample(folder.at('.')));
});

test('so has a plan that nobody has seen', async () => {
  const plans = fc.sample(
    plannedTasks.filter((tasks) => tasks.length > 5),
    { numRuns: 3 },
  );
  for (const [number, tasks] of plans.entries()) {
    const path = folder.at(`kế hoạch ${number}.dauviec`);
    const workbook = await aWorkbook(path);
    const records = tasks.map((task, index) => {
      const place = String(index + 1).padStart(3, '0');
      return aTask({ id: `t${index + 1}`, code: `NV-${place}`, position: `a${place}`, ...task });
    });
    workbook.edit(() => ({
      label: { key: 'insertTasks', params: { count: records.length } },
      changes: [
        ...[health, home].map((agency) => createRecord('agency', agency)),
        ...records.map((task) => createRecord('task', task)),
      ],
    }));
    workbook.close();
    await checkFigures(path);
  }
});
