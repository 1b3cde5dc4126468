import type { Owner } from '../agencies/owner.ts';
import type { UnderstoodSheet } from '../contract/importContract.ts';
import type {
  InspectedSheet,
  InspectedTask,
  InspectionProblem,
} from '../spreadsheet/inspection.ts';
import type { RawSheet } from '../spreadsheet/rawWorkbook.ts';
import { byLetters } from './columnOrder.ts';
import type { Choice } from './answer.ts';

/** More problems than anybody looks through one by one; the window says how many there are. */
const shownProblems = 1000;

interface SummaryContext {
  readonly recognise: (cell: string) => readonly Owner[];
  readonly choicesOf: (problem: InspectionProblem) => readonly Choice[];
}

/** A sheet as it was understood, without its rows. */
export function summariseSheet(
  sheet: InspectedSheet,
  raw: RawSheet,
  { recognise, choicesOf }: SummaryContext,
): UnderstoodSheet {
  const { name, hidden, kind, headerRows, problems } = sheet;
  const tasks = sheet.rows.filter(
    (row): row is InspectedTask => row.type === 'section' || row.type === 'task',
  );
  const sections = tasks.filter(({ type }) => type === 'section').length;
  return {
    name,
    hidden,
    kind,
    headerRows,
    columns: Object.entries(sheet.columns)
      .toSorted(([left], [right]) => byLetters(left, right))
      .map(([letters, { field, header }]) => ({
        letters,
        field,
        header,
        confidence: field === null ? 'low' : 'high',
      })),
    rowCount: raw.rows.length,
    lastRow: raw.rows.at(-1)?.row ?? 0,
    sections,
    records: sheet.rows.length - sections,
    owners: countOwners(tasks, recognise),
    periods: countPeriods(tasks),
    problems: problems
      .slice(0, shownProblems)
      .map((problem) => ({ ...problem, choices: choicesOf(problem) })),
    problemCount: problems.length,
  };
}

function countOwners(
  tasks: readonly InspectedTask[],
  recognise: SummaryContext['recognise'],
): UnderstoodSheet['owners'] {
  const cells = tasks
    .flatMap(({ written }) => [written.lead, written.support])
    .filter((cell) => cell !== null);
  const known = cells.filter((cell) => recognise(cell).every(({ agency }) => agency !== null));
  return { known: known.length, of: cells.length };
}

function countPeriods(tasks: readonly InspectedTask[]): UnderstoodSheet['periods'] {
  const periods = tasks.map(({ period }) => period).filter((period) => period !== null);
  const known = periods.filter(
    ({ kind, confidence }) => kind !== 'unknown' && confidence !== 'low',
  );
  return { known: known.length, of: periods.length };
}
