import { z } from 'zod';

import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import { writeAccount } from './account.ts';
import type { Grouping } from './groups.ts';
import type { Report } from './report.ts';
import type { ReportLine } from './reportLine.ts';
import { periodName } from './reportNames.ts';
import { groupTable, totalTable } from './tables/figureTables.ts';
import { listTables } from './tables/listTables.ts';
import { reportTableSchema } from './tables/reportTable.ts';
import type { ReportTable } from './tables/reportTable.ts';
import { ageTable, changeTable, correctionsTable, gapTable } from './tables/smallTables.ts';

/** `leader` names agencies and leaders, `internal` also who does the paperwork (domain.md 8.2). */
export const reportEditions = ['leader', 'internal'] as const;

export type ReportEdition = (typeof reportEditions)[number];

/** What stands in a report, word for word, whatever it is written as. */
export const reportPaperSchema = z.object({
  edition: z.enum(reportEditions),
  /** What it is called: kind, subject, period. */
  title: z.array(z.string()).readonly(),
  /** Its code, or that it is not frozen yet. */
  mark: z.string(),
  paragraphs: z.array(z.string()).readonly(),
  tables: z.array(reportTableSchema).readonly(),
});

export type ReportPaper = z.infer<typeof reportPaperSchema>;

export interface PaperFacts {
  /** Title of the plan. */
  readonly plan: string;
  /** Null: it is a preview. */
  readonly code: string | null;
}

const groupsOf: Readonly<Record<ReportEdition, readonly Grouping[]>> = {
  leader: ['agency', 'leader', 'section', 'quarter'],
  internal: ['agency', 'leader', 'person', 'section', 'quarter'],
};

/** @param lines Of the report (`linesOfReport`). */
export function composeReportPaper(
  report: Report,
  lines: readonly ReportLine[],
  edition: ReportEdition,
  { plan, code }: PaperFacts,
): ReportPaper {
  const tables = [
    totalTable(report),
    ...groupsOf[edition].map((by) => groupTable(report, by)),
    ageTable(report),
    changeTable(report),
    correctionsTable(report),
    ...listTables(report, lines, edition),
    gapTable(report),
  ].filter((table) => table !== null);
  return {
    edition,
    title: [
      translate('reports.account.heading'),
      translate('reports.account.subject', { plan }),
      translate('reports.account.subjectPeriod', {
        period: periodName(report.period),
        asOf: formatDay(report.asOf),
      }),
    ],
    mark:
      code === null
        ? translate('reports.account.draft')
        : translate('reports.account.code', { code }),
    paragraphs: writeAccount(report),
    tables: tables.map(numbered),
  };
}

function numbered(table: ReportTable, index: number): ReportTable {
  const params = { number: romanNumeral(index + 1), heading: table.heading };
  return { ...table, heading: translate('reports.headings.numbered', params) };
}
