import { translate } from '../../messages/translate.ts';
import type { CellDoubt, ReturnProblem, ReturnProblemCode, ReviewCell } from './review.ts';
import { isTakeable } from './review.ts';

/** Long texts are cut in messages; the cell is named beside. */
const shownLength = 60;

/** Collects what somebody should look at. */
export interface ReturnProblems {
  add(sheet: string, cell: string, code: ReturnProblemCode | CellDoubt, value: unknown): void;
  /** What is to be said of a cell that came back otherwise. */
  addCell(cell: ReviewCell): void;
  list(): readonly ReturnProblem[];
}

/** The problem that a doubt about a cell is; rows and rivals are said elsewhere. */
const problemOf: Readonly<Partial<Record<CellDoubt, ReturnProblemCode>>> = {
  unreadable: 'value-unreadable',
  'out-of-range': 'value-out-of-range',
  'percent-unclear': 'value-unclear',
  'day-unclear': 'value-unclear',
  merged: 'cell-merged',
  emptied: 'cell-emptied',
  repeated: 'row-repeated',
  'column-guessed': 'column-guessed',
};

export function createReturnProblems(): ReturnProblems {
  const found: ReturnProblem[] = [];
  function add(
    sheet: string,
    cell: string,
    code: string,
    value: unknown,
    because: 'locked-emptied' | null = null,
  ): void {
    const known = code as ReturnProblemCode;
    const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const shown = words.length > shownLength ? `${words.slice(0, shownLength)}…` : words;
    const message = translate(`returns.problems.${because ?? known}`, { value: shown });
    found.push({ sheet, cell, code: known, value: words, message });
  }
  return {
    add,
    addCell(cell) {
      const value = isTakeable(cell) ? cell.returned : String(cell.returned);
      if (cell.kind === 'locked' && (cell.state === 'theirs' || cell.state === 'conflict')) {
        const because = cell.returned === null ? 'locked-emptied' : null;
        add(cell.sheet, cell.cell, 'locked-changed', value, because);
      }
      for (const doubt of cell.doubts) {
        const code = problemOf[doubt];
        if (code !== undefined) add(cell.sheet, cell.cell, code, value ?? cell.sent);
      }
    },
    list: () => found,
  };
}
