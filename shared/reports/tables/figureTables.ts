import { translate } from '../../messages/translate.ts';
import { denominators } from '../denominator.ts';
import { doneOf, rateOf } from '../figures.ts';
import type { Figures } from '../figures.ts';
import type { Grouping } from '../groups.ts';
import type { Report } from '../report.ts';
import { denominatorName, denominatorRule } from '../reportNames.ts';
import { countColumn, rateColumn, textColumn } from './columns.ts';
import type { ReportCellValue, ReportColumn, ReportRow, ReportTable } from './reportTable.ts';

/** Both totals, each with its rule. */
export function totalTable(report: Report): ReportTable {
  return {
    name: 'total',
    heading: translate('reports.headings.total'),
    columns: [
      textColumn('rule', 44),
      ...cellColumns({}),
      rateColumn('onTime', 'rates'),
      rateColumn('late', 'rates'),
      rateColumn('overdue', 'rates'),
    ],
    rows: denominators.map((rule) => ({
      cells: [
        denominatorName(rule, report),
        ...cellValues(report.total[rule]),
        ...ratesOf(report.total[rule]),
      ],
      isTotal: false,
      counts: { denominator: rule },
      task: null,
    })),
    notes: [
      ...denominators.map((rule) => denominatorRule(rule, report)),
      translate('reports.rules.noDueDate'),
    ],
  };
}

/** Figures of each group, and of all together in the last row; null where there is no group. */
export function groupTable(report: Report, by: Grouping): ReportTable | null {
  const groups = report.groups[by];
  if (groups.length === 0) return null;
  const rows = groups.map(({ key, name, assigned, due }, index) =>
    groupRow([index + 1, name], { assigned, due }, { group: { by, key } }),
  );
  const total = groupRow([null, translate('reports.totalRow')], report.total, {});
  return {
    name: by,
    heading: translate(`reports.headings.${by}`),
    columns: [
      textColumn('number', 9, true),
      textColumn(by, 50),
      ...cellColumns({ denominator: 'assigned' }),
      rateColumn('onTime', 'rates'),
      rateColumn('overdue', 'rates'),
      countColumn('due', { denominator: 'due' }),
      rateColumn('doneOfDue'),
    ],
    rows: [...rows, { ...total, isTotal: true }],
    notes: [translate('reports.rules.rates')],
  };
}

function groupRow(
  first: readonly ReportCellValue[],
  { assigned, due }: { readonly assigned: Figures; readonly due: Figures },
  counts: ReportRow['counts'],
): ReportRow {
  const [onTime, , overdue] = ratesOf(assigned);
  const cells = [
    ...first,
    ...cellValues(assigned),
    onTime ?? null,
    overdue ?? null,
    due.assigned,
    rateOf(doneOf(due), due.assigned),
  ];
  return { cells, isTotal: false, counts, task: null };
}

function cellColumns(counts: NonNullable<ReportColumn['counts']>): ReportColumn[] {
  return [
    countColumn('assigned', counts),
    countColumn('onTime', { ...counts, cell: 'doneOnTime' }, 'done'),
    countColumn('late', { ...counts, cell: 'doneLate' }, 'done'),
    countColumn('inTime', { ...counts, cell: 'openInTime' }, 'open'),
    countColumn('overdue', { ...counts, cell: 'openOverdue' }, 'open'),
    countColumn('noDueDate', { ...counts, cell: 'noDueDate' }),
  ];
}

function cellValues(figures: Figures): number[] {
  const { assigned, doneOnTime, doneLate, openInTime, openOverdue, noDueDate } = figures;
  return [assigned, doneOnTime, doneLate, openInTime, openOverdue, noDueDate];
}

/** Of what is in time, late, and open and overdue. */
function ratesOf({ assigned, doneOnTime, doneLate, openOverdue }: Figures): (number | null)[] {
  return [doneOnTime, doneLate, openOverdue].map((part) => rateOf(part, assigned));
}
