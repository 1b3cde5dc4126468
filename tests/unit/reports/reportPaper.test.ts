import fc from 'fast-check';
import { expect, test } from 'vitest';

import { usualLayout } from '#shared/annexes/layouts.ts';
import { composeReportDocument } from '#shared/reports/reportDocument.ts';
import { chooseLines, everyLine } from '#shared/reports/lineChoice.ts';
import { readReportLines } from '#shared/reports/readReportLines.ts';
import type { ReportSource } from '#shared/reports/readReportLines.ts';
import { buildReport, linesOfReport } from '#shared/reports/report.ts';
import { wholePlan } from '#shared/reports/reportFilter.ts';
import { composeReportPaper } from '#shared/reports/reportPaper.ts';
import type { ReportEdition, ReportPaper } from '#shared/reports/reportPaper.ts';
import { formatCell } from '#shared/reports/tables/formatCell.ts';
import type { ReportTableName } from '#shared/reports/tables/reportTable.ts';

import { aReportSource, days2020, plannedTasks } from '../../builders/reports.ts';

function paperOf(
  source: ReportSource,
  {
    asOf = '2020-06-30',
    edition = 'leader',
  }: { readonly asOf?: string; readonly edition?: ReportEdition } = {},
): ReportPaper {
  const order = { asOf, period: null, filter: wholePlan };
  const lines = readReportLines(source, asOf);
  const context = { source, last: null, extended: new Set<string>() };
  const report = buildReport(lines, order, context);
  const facts = { plan: 'Kế hoạch năm 2020', code: 'BC-2020-0630-0900' };
  return composeReportPaper(report, linesOfReport(lines, order), edition, facts);
}

function printed({ tables }: ReportPaper, name: ReportTableName): string[][] | undefined {
  const table = tables.find((one) => one.name === name);
  return table?.rows.map(({ cells }) =>
    table.columns.map(({ kind }, index) => formatCell(kind, cells[index] ?? null)),
  );
}

const health = { text: 'SYT', agency: 'a1' };
const home = { text: 'Sở Nội vụ', agency: 'a2' };
const aYear = aReportSource([
  { lead: health, period: '15/5/2020', completedOn: '2020-05-15', evidence: 'BC 1' },
  { lead: health, period: '15/5/2020', completedOn: '2020-05-20', evidence: 'BC 2' },
  { lead: health, period: '22/5/2020', person: 'Chuyên viên 1', difficulty: 'Thiếu kinh phí' },
  { lead: home, period: 'Quý II/2020' },
  { lead: home, period: 'Thường xuyên', progress: 'Đã hoàn thành', evidence: 'BC 3' },
]);

test('agencies have their figures and rates, with the total below', () => {
  expect(printed(paperOf(aYear), 'agency')).toEqual([
    ['1', 'Sở Nội vụ', '2', '0', '0', '1', '0', '1', '0,0', '0,0', '1', '0,0'],
    ['2', 'Sở Y tế', '3', '1', '1', '0', '1', '0', '33,3', '33,3', '3', '66,7'],
    ['', 'Tổng cộng', '5', '1', '1', '1', '1', '1', '20,0', '20,0', '4', '50,0'],
  ]);
});

test('both denominators are printed with their rule', () => {
  const paper = paperOf(aYear);
  expect(printed(paper, 'total')).toEqual([
    ['Tổng số được giao', '5', '1', '1', '1', '1', '1', '20,0', '20,0', '20,0'],
    ['Đã đến hạn', '4', '1', '1', '1', '1', '0', '25,0', '25,0', '25,0'],
  ]);
  expect(paper.tables[0]?.notes.slice(0, 2)).toEqual([
    'Tổng số được giao: tất cả nhiệm vụ của kế hoạch trong phạm vi báo cáo.',
    'Đã đến hạn: nhiệm vụ có hạn đến hết ngày 30/6/2020.',
  ]);
});

test('the account says the same in sentences', () => {
  expect(paperOf(aYear).paragraphs).toEqual([
    '1. Tình hình thực hiện',
    'Từ đầu kế hoạch, theo dõi 5 nhiệm vụ được giao. Tính đến ngày 30/6/2020:',
    '- Hoàn thành đúng hạn: 1 nhiệm vụ, đạt 20,0% tổng số được giao.',
    '- Hoàn thành quá hạn: 1 nhiệm vụ, chiếm 20,0% (Sở Y tế 1).',
    '- Quá hạn chưa hoàn thành: 1 nhiệm vụ, chiếm 20,0% (Sở Y tế 1); trong đó 1 nhiệm vụ quá hạn trên 30 ngày.',
    '- Đang thực hiện, còn trong hạn: 1 nhiệm vụ, chiếm 20,0%; trong đó 1 nhiệm vụ đến hạn trong 7 ngày tới.',
    '- Không tính hạn (thường xuyên, chờ điều kiện, chưa có hạn hoặc chưa ghi ngày hoàn thành): 1 nhiệm vụ, chiếm 20,0%; trong đó 1 nhiệm vụ đã hoàn thành.',
    'Riêng 4 nhiệm vụ đã đến hạn: đã hoàn thành 2 nhiệm vụ, đạt 50,0% số đến hạn; hoàn thành đúng hạn 1 nhiệm vụ, đạt 25,0% số đến hạn.',
    'So với thời điểm 31/5/2020: số nhiệm vụ hoàn thành không thay đổi; số quá hạn chưa hoàn thành không thay đổi.',
    '2. Chất lượng số liệu',
    '- Đã hoàn thành nhưng chưa ghi ngày hoàn thành: 1 nhiệm vụ.',
    '3. Kiến nghị',
    '- Đề nghị Sở Y tế tập trung hoàn thành dứt điểm 1 nhiệm vụ quá hạn; báo cáo rõ nguyên nhân, thời gian hoàn thành.',
    '- Đề nghị các cơ quan, đơn vị chủ trì 1 nhiệm vụ đến hạn trong 7 ngày tới bảo đảm tiến độ.',
    '- Đề nghị các cơ quan, đơn vị cập nhật tiến độ, bổ sung thời hạn, ngày hoàn thành và văn bản minh chứng còn thiếu để số liệu được đầy đủ.',
    '(Kèm theo các biểu số liệu)./.',
  ]);
});

test('the list of what is overdue says since when, whose it is and why', () => {
  expect(printed(paperOf(aYear), 'overdue')).toEqual([
    ['1', 'NV-003', expect.any(String), 'Sở Y tế', '', '22/5/2020', '39', 'Thiếu kinh phí'],
  ]);
});

test('the edition for leaders names no officer, the internal one does', () => {
  const leader = JSON.stringify(paperOf(aYear));
  const internal = paperOf(aYear, { edition: 'internal' });
  expect(leader).not.toContain('Chuyên viên 1');
  expect(printed(internal, 'person')?.[0]?.[1]).toBe('Chuyên viên 1');
  expect(printed(internal, 'overdue')?.[0]).toContain('Chuyên viên 1');
});

test('a plan without tasks gives a report that says so', () => {
  const paper = paperOf(aReportSource([]));
  expect(paper.paragraphs).toEqual([
    'Không có nhiệm vụ nào thuộc phạm vi báo cáo từ đầu kế hoạch, tính đến ngày 30/6/2020.',
  ]);
  expect(printed(paper, 'total')?.[0]?.slice(1)).toEqual([
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '–',
    '–',
    '–',
  ]);
});

test('a table leads from each figure to as many tasks', () => {
  fc.assert(
    fc.property(plannedTasks, days2020, (tasks, asOf) => {
      const source = aReportSource(tasks);
      const lines = readReportLines(source, asOf);
      for (const { columns, rows } of paperOf(source, { asOf }).tables) {
        for (const { cells, counts } of rows) {
          for (const [index, column] of columns.entries()) {
            if (column.counts === null) continue;
            const choice = { ...everyLine, ...column.counts, ...counts };
            const chosen = chooseLines(lines, choice, { asOf, period: null });
            expect(chosen.length).toBe(cells[index]);
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

const plan = {
  ...{ number: '', annex: '', plan: 'Kế hoạch năm 2020', year: '2020', issued: '06/01/2020' },
  ...{ issuer: 'Tỉnh ủy Bến Tre', place: 'Bến Tre' },
};

test('the printed document has the cells of the tables, on paper that is turned', () => {
  const paper = paperOf(aYear);
  const document = composeReportDocument(paper, usualLayout(2020), plan);
  expect([document.page, document.tablesPage].map(({ orientation }) => orientation)).toEqual([
    'portrait',
    'landscape',
  ]);
  for (const [index, { table }] of document.tables.entries()) {
    const { columns, rows } = paper.tables[index] ?? { columns: [], rows: [] };
    const cells = rows.map((row) =>
      columns.map(({ kind }, at) => formatCell(kind, row.cells[at] ?? null)),
    );
    expect(table.rows.map((row) => row.cells)).toEqual(cells);
    const widthMm = table.columns.reduce((sum, column) => sum + column.widthMm, 0);
    expect(widthMm).toBeCloseTo(297 - 30 - 15);
  }
});

test('headings stay with what they head, and the end with who signs', () => {
  const { paragraphs } = composeReportDocument(paperOf(aYear), usualLayout(2020), plan);
  const kept = paragraphs.filter(({ keepNext }) => keepNext).map(({ text }) => text);
  expect(kept).toEqual([
    '1. Tình hình thực hiện',
    '2. Chất lượng số liệu',
    '3. Kiến nghị',
    ...paragraphs.slice(-2).map(({ text }) => text),
  ]);
});

test('agencies are named only where none that is left out has as many', () => {
  const owners = ['Sở A', 'Sở B', 'Sở C', 'Sở D'].map((text) => ({ text, agency: null }));
  const overdue = (lead: (typeof owners)[number]) => ({ lead, period: '15/5/2020' });
  const linesOf = (tasks: readonly ReturnType<typeof overdue>[]) =>
    paperOf(aReportSource(tasks)).paragraphs.join('\n');

  expect(linesOf(owners.map(overdue))).not.toContain('Sở A 1');
  const [first] = owners;
  if (first === undefined) throw new Error('There are four.');
  expect(linesOf([...owners.map(overdue), overdue(first)])).toContain('(nhiều nhất: Sở A 2)');
});
