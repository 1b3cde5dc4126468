import { join } from 'node:path';

import { contentOf, makeReport } from '#electron/reports/makeReport.ts';
import { createReportReader } from '#electron/reports/reportReader.ts';
import { editTasks } from '#electron/tasks/editTasks.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';
import { findToday } from '#shared/reports/dashboard.ts';
import { chooseLines, everyLine } from '#shared/reports/lineChoice.ts';
import { wholePlan } from '#shared/reports/reportFilter.ts';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { measure } from './measure.ts';

const tasks = 10_000;
const rounds = 12;
const period = { kind: 'quarter', from: '2020-04-01', to: '2020-06-30' } as const;

/** What the engine takes for figures over a big plan, whenever the plan or the question has changed. */
export async function benchReports(folder: string) {
  const path = join(folder, 'lớn.dauviec');
  await writeBigWorkbook(path, { tasks, editedCells: 20_000 });
  const workbook = openWorkbook(path, systemTime);
  const reader = createReportReader(workbook);
  const dayOf = (index: number) => `2020-0${1 + (Math.abs(index) % 9)}-15`;
  const dashboard = (asOf: string) => {
    const report = makeReport(workbook, reader, { asOf, period: null, filter: wholePlan });
    return [report, findToday(reader.lines(asOf), workbook.records.remark.list(), asOf)];
  };
  const start = performance.now();
  dashboard('2020-06-24');
  const firstMs = Math.round(performance.now() - start);
  const [first] = workbook.records.task.list();
  const results = {
    tasks,
    /** The history is read for the first time. */
    firstMs,
    dashboardOfAnotherDay: await measure(rounds, (index) => dashboard(dayOf(index))),
    editAndDashboard: await measure(rounds, (index) => {
      const id = first?.id ?? '';
      const before = { note: workbook.records.task.find(id)?.note ?? null };
      editTasks(workbook, [{ id, before, after: { note: `Lần ${index}` } }]);
      dashboard('2020-06-24');
    }),
    reportOfAPeriod: await measure(rounds, (index) =>
      contentOf(workbook, reader, { asOf: dayOf(index), period, filter: wholePlan }, null),
    ),
    tasksBehindAFigure: await measure(rounds, (index) => {
      const span = { asOf: dayOf(index), period: null };
      return chooseLines(reader.lines(span.asOf), { ...everyLine, cell: 'openOverdue' }, span);
    }),
  };
  workbook.close();
  return results;
}
