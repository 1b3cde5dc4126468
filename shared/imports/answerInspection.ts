import { translate } from '../messages/translate.ts';
import { parsePeriod } from '../periods/parsePeriod.ts';
import type { Period, PeriodContext } from '../periods/period.ts';
import type {
  InspectedSheet,
  InspectedTask,
  Inspection,
  InspectionProblem,
} from '../spreadsheet/inspection.ts';
import type { Answer } from './answer.ts';
import { choicesFor, periodProblems } from './answers.ts';

/**
 * What is understood once problems are answered: deadlines read from the words that replace theirs,
 * and of the problems those that nobody has answered, among them the ones that answers make. What
 * answers say of agencies is in the recogniser already.
 */
export function answerInspection(
  inspection: Inspection,
  answers: readonly Answer[],
  context: PeriodContext,
): Inspection {
  if (answers.length === 0) return inspection;
  const periods = replacedPeriods(answers, context);
  const answered = new Set(answers.map(problemKey));
  return {
    ...inspection,
    sheets: inspection.sheets.map((sheet): InspectedSheet => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.type === 'section' || row.type === 'task' ? withPeriod(row, periods) : row,
      ),
      problems: sheet.problems.flatMap((problem): InspectionProblem[] => {
        if (!answered.has(problemKey(problem))) return [problem];
        const period = periodProblems.has(problem.code) ? periods.get(problem.value) : null;
        return period == null ? [] : problemsOf(problem.cell, period);
      }),
    })),
  };
}

function problemKey({ code, value }: Pick<Answer, 'code' | 'value'>): string {
  return JSON.stringify([code, value]);
}

/** By the words that were in their place; null: none shall be there. */
function replacedPeriods(
  answers: readonly Answer[],
  context: PeriodContext,
): ReadonlyMap<string, Period | null> {
  const choices = [...periodProblems].flatMap((code) => [...choicesFor(answers, code)]);
  return new Map(
    choices.flatMap(([words, choice]): [string, Period | null][] => {
      if (choice.do !== 'replace') return [];
      const replacing = choice.with.trim();
      return [[words, replacing === '' ? null : parsePeriod(replacing, context)]];
    }),
  );
}

function withPeriod(
  row: InspectedTask,
  periods: ReadonlyMap<string, Period | null>,
): InspectedTask {
  if (row.period === null || !periods.has(row.period.raw)) return row;
  return { ...row, period: periods.get(row.period.raw) ?? null };
}

function problemsOf(cell: string, { kind, confidence, raw }: Period): InspectionProblem[] {
  const code = 'period-unclear';
  if (kind === 'unknown') {
    const message = translate(`spreadsheet.problems.${code}`, { value: raw });
    return [{ cell, code, value: raw, message }];
  }
  if (confidence !== 'low') return [];
  return [
    { cell, code, value: raw, message: translate('spreadsheet.reasons.doubtful', { value: raw }) },
  ];
}
