import { translate } from '../../messages/translate.ts';
import { dataGaps } from '../dataGaps.ts';
import { doneOf, rateOf, reportCells } from '../figures.ts';
import { overdueBands } from '../overdueAge.ts';
import type { Report } from '../report.ts';
import { beforeName, gapName } from '../reportNames.ts';
import { changeColumn, countColumn, rateColumn, textColumn } from './columns.ts';
import type { ReportRow, ReportTable } from './reportTable.ts';

const wideMm = 90;

/** How long open tasks have been overdue; null where none is. */
export function ageTable({ overdueByAge, total }: Report): ReportTable | null {
  const all = total.assigned.openOverdue;
  if (all === 0) return null;
  const rows = overdueBands.map((band) => {
    const count = overdueByAge[band];
    return row([translate(`reports.bands.${band}`), count, rateOf(count, all)], { band });
  });
  const sum = row([translate('reports.totalRow'), all, 100], { cell: 'openOverdue' });
  return {
    name: 'age',
    heading: translate('reports.headings.age'),
    columns: [textColumn('band', wideMm), countColumn('count', {}), rateColumn('rate')],
    rows: [...rows, { ...sum, isTotal: true }],
    notes: [],
  };
}

/** All tasks of the part of the plan, then and now. */
export function changeTable(report: Report): ReportTable {
  const { before, standing } = report;
  const was = before.standing;
  const pairs: readonly (readonly [string, number, number])[] = [
    [translate('reports.denominators.assigned'), was.assigned, standing.assigned],
    [translate('reports.doneTotal'), doneOf(was), doneOf(standing)],
    ...reportCells.map(
      (cell) => [translate(`reports.cells.${cell}`), was[cell], standing[cell]] as const,
    ),
  ];
  return {
    name: 'change',
    heading: translate('reports.headings.change', { before: beforeName(report) }),
    columns: [
      textColumn('state', wideMm),
      { ...countColumn('before', null), widthMm: 20 },
      { ...countColumn('now', null), widthMm: 20 },
      changeColumn('change'),
    ],
    rows: pairs.map(([name, then, now]) => row([name, then, now, now - then], {})),
    notes: report.period === null ? [] : [translate('reports.rules.change')],
  };
}

/** Null: nothing was recorded otherwise. */
export function correctionsTable({ corrections, before }: Report): ReportTable | null {
  if (corrections.length === 0 || before.code === null) return null;
  return {
    name: 'corrections',
    heading: translate('reports.headings.corrections', { code: before.code }),
    columns: [
      textColumn('code', 18, true),
      textColumn('title', wideMm),
      textColumn('was', 30),
      textColumn('is', 30),
    ],
    rows: corrections.map(({ id, code, title, was, is }) => ({
      ...row(
        [code, title, translate(`reports.cells.${was}`), translate(`reports.cells.${is}`)],
        {},
      ),
      task: id,
    })),
    notes: [],
  };
}

/** What is missing in the data; null where nothing is. */
export function gapTable(report: Report): ReportTable | null {
  const found = dataGaps.filter((gap) => report.gaps[gap] > 0);
  if (found.length === 0) return null;
  const { assigned } = report.total.assigned;
  return {
    name: 'gaps',
    heading: translate('reports.headings.gaps'),
    columns: [textColumn('gap', wideMm), countColumn('count', {}), rateColumn('rate')],
    rows: found.map((gap) => {
      const count = report.gaps[gap];
      return row([gapName(gap, report), count, rateOf(count, assigned)], { gap });
    }),
    notes: [],
  };
}

function row(cells: ReportRow['cells'], counts: ReportRow['counts']): ReportRow {
  return { cells, isTotal: false, counts, task: null };
}
