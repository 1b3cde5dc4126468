import type { UnderstoodSheet } from '../contract/importContract.ts';
import type { InspectedSheet, InspectionProblem } from '../spreadsheet/inspection.ts';
import type { RawSheet } from '../spreadsheet/rawWorkbook.ts';
import type { SheetUnderstanding } from '../spreadsheet/understandSheet.ts';
import type { Choice } from './answer.ts';
import { columnsOf } from './sheetColumns.ts';

/** More problems than anybody looks through one by one; the window says how many there are. */
const shownProblems = 1000;

interface UnderstoodRows extends SheetUnderstanding {
  readonly raw: RawSheet;
  /** The same sheet as answers have it. */
  readonly answered: InspectedSheet;
}

/** A sheet as it is understood, without its rows. */
export function summariseSheet(
  { raw, sheet, answered, owners, periods }: UnderstoodRows,
  choicesOf: (problem: InspectionProblem) => readonly Choice[],
): UnderstoodSheet {
  const { name, hidden, kind, headerRows, rows, problems } = answered;
  const sections = rows.filter(({ type }) => type === 'section').length;
  return {
    name,
    hidden,
    kind,
    headerRows,
    columns: columnsOf(answered),
    rowCount: raw.rows.length,
    lastRow: raw.rows.at(-1)?.row ?? 0,
    sections,
    records: rows.length - sections,
    owners,
    periods: {
      ...periods,
      known: periods.known + unknownPeriods(sheet) - unknownPeriods(answered),
    },
    problems: problems
      .slice(0, shownProblems)
      .map((problem) => ({ ...problem, choices: choicesOf(problem) })),
    problemCount: problems.length,
  };
}

function unknownPeriods({ rows }: InspectedSheet): number {
  return rows.filter((row) => 'period' in row && row.period?.kind === 'unknown').length;
}
