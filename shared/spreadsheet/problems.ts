import { translate } from '../messages/translate.ts';
import { cellAddress } from './columns.ts';
import type { InspectionProblem, ProblemCode } from './inspection.ts';

/** Why a row below the header is not one of the table. */
export type SkippedBecause = 'total' | 'tail' | 'stray' | 'title' | 'joined' | 'user';

type Because = SkippedBecause | 'doubtful' | 'noAgencyField' | 'note';

/** Collects what the user should look at, in the order of the sheet. */
export interface Problems {
  /** `because` says more than the code does: why a row is skipped, what is unclear in a deadline. */
  add(row: number, column: number, code: ProblemCode, value: string, because?: Because): void;
  list(): readonly InspectionProblem[];
}

/** Long texts are cut in messages; the cell is named beside. */
const shownLength = 60;

export function createProblems(): Problems {
  const found: { readonly row: number; readonly column: number; readonly is: InspectionProblem }[] =
    [];

  /** The same is said of many cells. */
  const messages = new Map<string, string>();

  function messageOf(code: ProblemCode, value: string, because: Because | undefined): string {
    const key = `${because ?? code} ${value}`;
    const known = messages.get(key);
    if (known !== undefined) return known;
    const params = {
      value: value.length > shownLength ? `${value.slice(0, shownLength)}…` : value,
    };
    const message =
      because === undefined
        ? translate(`spreadsheet.problems.${code}`, params)
        : translate(`spreadsheet.reasons.${because}`, params);
    messages.set(key, message);
    return message;
  }

  return {
    add(row, column, code, value, because) {
      const message = messageOf(code, value, because);
      found.push({ row, column, is: { cell: cellAddress(row, column), code, value, message } });
    },
    list: () =>
      found
        .toSorted((left, right) => left.row - right.row || left.column - right.column)
        .map(({ is }) => is),
  };
}
