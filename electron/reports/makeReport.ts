import type { FrozenContent } from '#shared/reports/frozenReport.ts';
import { buildReport, linesOfReport } from '#shared/reports/report.ts';
import type { LastReport, Report, ReportOrder } from '#shared/reports/report.ts';
import { isSameFilter } from '#shared/reports/reportFilter.ts';
import { composeReportPaper } from '#shared/reports/reportPaper.ts';

import type { Workbook } from '../workbook/workbook.ts';
import type { ReportReader } from './reportReader.ts';

/** The report that an order makes of the workbook as it is now. */
export function makeReport(workbook: Workbook, reader: ReportReader, order: ReportOrder): Report {
  const source = reader.source();
  const last = findLast(workbook, reader, order);
  const context = {
    source,
    last,
    extended: last === null ? new Set<string>() : extendedAfter(workbook, last.report.asOf),
  };
  return buildReport(reader.lines(order.asOf), order, context);
}

/** All that is frozen of a report: `code` null, of a preview. */
export function contentOf(
  workbook: Workbook,
  reader: ReportReader,
  order: ReportOrder,
  code: string | null,
): FrozenContent {
  const report = makeReport(workbook, reader, order);
  const lines = linesOfReport(reader.lines(order.asOf), order);
  const facts = { plan: reader.source().plan.title, code };
  return {
    report,
    lines,
    papers: {
      leader: composeReportPaper(report, lines, 'leader', facts),
      internal: composeReportPaper(report, lines, 'internal', facts),
    },
  };
}

/** The newest report about the same part of the plan, as of an earlier day. */
function findLast(
  { reports }: Workbook,
  reader: ReportReader,
  order: ReportOrder,
): LastReport | null {
  for (const { id, code, asOf } of reports.list()) {
    if (asOf >= order.asOf) continue;
    const content = reader.frozen(id);
    if (content === null || !isSameFilter(content.report.filter, order.filter)) continue;
    return { code, report: content.report, lines: content.lines };
  }
  return null;
}

/** Ids of tasks whose deadline was put off after a day. */
function extendedAfter({ records }: Workbook, day: string): Set<string> {
  const extensions = records.remark
    .list()
    .filter(({ kind, on }) => kind === 'extend' && (on === null || on > day));
  return new Set(extensions.map(({ task }) => task));
}
