import type { ProblemCode } from '../spreadsheet/inspection.ts';
import { foldText } from '../text/fold.ts';
import type { Answer, Choice } from './answer.ts';

/** Problems of these codes are about the words of a deadline. */
export const periodProblems: ReadonlySet<ProblemCode> = new Set([
  'period-unclear',
  'date-ambiguous',
]);

/** What was answered to problems of one kind, by the words that they are about. */
export function choicesFor(answers: readonly Answer[], code: ProblemCode): Map<string, Choice> {
  return new Map(
    answers.filter((answer) => answer.code === code).map(({ value, choice }) => [value, choice]),
  );
}

/** How names of agencies are compared where an answer is about one of them. */
export function nameKey(name: string): string {
  return foldText(name);
}
