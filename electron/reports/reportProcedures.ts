import { findToday } from '#shared/reports/dashboard.ts';
import type { FrozenContent } from '#shared/reports/frozenReport.ts';
import { chooseLines } from '#shared/reports/lineChoice.ts';
import type { ReportOrder } from '#shared/reports/report.ts';
import { filterLines, wholePlan } from '#shared/reports/reportFilter.ts';
import { UserError } from '#shared/userError.ts';

import type { WriteInProcess } from '../annexes/writeInProcess.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { localMoment } from '../history/localTime.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { exportReport } from './exportReport.ts';
import { freezeReport } from './freezeReport.ts';
import { contentOf, makeReport } from './makeReport.ts';
import { createReportReader } from './reportReader.ts';
import type { ReportReader } from './reportReader.ts';
import { writeCalendar } from './writeCalendar.ts';

interface ReportTools {
  readonly write: WriteInProcess;
  readonly now: () => string;
}

type Source =
  | { readonly type: 'now'; readonly order: ReportOrder }
  | { readonly type: 'frozen'; readonly id: number };

export function createReportProcedures(
  { reports: os }: Implementer,
  session: Session,
  { write, now }: ReportTools,
  log: Log,
) {
  let reading: { readonly workbook: Workbook; readonly reader: ReportReader } | null = null;
  session.onClose(() => (reading = null));

  function open(): { readonly workbook: Workbook; readonly reader: ReportReader } {
    const workbook = session.workbook();
    if (reading?.workbook !== workbook) {
      reading = { workbook, reader: createReportReader(workbook) };
    }
    return reading;
  }

  function contentFrom(source: Source): FrozenContent {
    const { workbook, reader } = open();
    if (source.type === 'now') return contentOf(workbook, reader, source.order, null);
    return frozenContent(workbook, source.id);
  }

  return {
    dashboard: os.dashboard.handler(({ input: { asOf } }) => {
      const { workbook, reader } = open();
      const order = { asOf, period: null, filter: wholePlan };
      return {
        report: makeReport(workbook, reader, order),
        today: findToday(reader.lines(asOf), workbook.records.remark.list(), asOf),
      };
    }),
    lines: os.lines.handler(({ input: { source, choice } }) => {
      const { workbook, reader } = open();
      if (source.type === 'now') {
        const { order } = source;
        return chooseLines(filterLines(reader.lines(order.asOf), order.filter), choice, order);
      }
      const { report, lines } = frozenContent(workbook, source.id);
      return chooseLines(lines, choice, report);
    }),
    preview: os.preview.handler(({ input: { order, edition } }) => {
      const { workbook, reader } = open();
      const revision = workbook.revision();
      return { revision, paper: contentOf(workbook, reader, order, null).papers[edition] };
    }),
    freeze: os.freeze.handler(({ input }) => {
      const { workbook, reader } = open();
      return freezeReport(workbook, reader, input, localMoment(now()));
    }),
    list: os.list.handler(() => session.workbook().reports.list()),
    read: os.read.handler(({ input: { id, edition } }) => {
      const { workbook } = open();
      const frozen = workbook.reports.find(id);
      if (frozen === null) throw new UserError('reportNotFound');
      return { frozen, paper: frozenContent(workbook, id).papers[edition] };
    }),
    export: os.export.handler(({ input: { source, edition, ...target }, signal }) =>
      runJob('reports.export', log, signal, (job) =>
        exportReport(session.workbook(), contentFrom(source).papers[edition], target, write, job),
      ),
    ),
    calendar: os.calendar.handler(({ input: { asOf, ...target } }) => {
      const { workbook, reader } = open();
      return writeCalendar(workbook, reader, asOf, target, now());
    }),
  };
}

function frozenContent({ reports }: Workbook, id: number): FrozenContent {
  const content = reports.readContent(id);
  if (content === null) throw new UserError('reportNotFound');
  return content;
}
