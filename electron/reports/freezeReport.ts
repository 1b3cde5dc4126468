import { reportCode } from '#shared/reports/frozenReport.ts';
import type { ReportOrder } from '#shared/reports/report.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../workbook/workbook.ts';
import { contentOf } from './makeReport.ts';
import type { ReportReader } from './reportReader.ts';

export interface FreezeOrder {
  readonly order: ReportOrder;
  /** Of the workbook that the user saw. */
  readonly revision: number;
}

/**
 * Freezes a report as it was shown.
 * @param moment Local day and time, which its code is made of.
 * @throws UserError `reportOutdated`.
 */
export function freezeReport(
  workbook: Workbook,
  reader: ReportReader,
  { order, revision }: FreezeOrder,
  moment: string,
): { revision: number; id: number; code: string } {
  if (workbook.revision() !== revision) throw new UserError('reportOutdated');
  const code = reportCode(moment, new Set(workbook.reports.list().map((one) => one.code)));
  const content = contentOf(workbook, reader, order, code);
  const label = { key: 'freezeReport', params: { code } } as const;
  const { period, asOf } = order;
  const days = { from: period?.from ?? null, to: period?.to ?? null, asOf };
  const frozen = workbook.freezeReport(label, { code, ...days, content });
  return { ...frozen, code };
}
