import { translate } from '../../messages/translate.ts';
import type { PackValue } from '../pack.ts';
import type { CellDoubt, ReturnProblem, ReturnProblemCode, ReviewCell } from './review.ts';

/** Long texts are cut in messages; the cell is named beside. */
const shownLength = 60;

/** Words that are shown nowhere else, and therefore whole. */
const shownWhole: ReadonlySet<ReturnProblemCode> = new Set([
  'row-nameless',
  'line-below',
  'line-between',
  'note-outside',
  'sheet-outside',
]);

type Sentence = ReturnProblemCode | 'locked-emptied';

/** Collects what somebody should look at. */
export interface ReturnProblems {
  add(
    sheet: string,
    cell: string,
    code: ReturnProblemCode | CellDoubt,
    value: unknown,
    about?: string,
  ): void;
  /** What is to be said of a cell that came back otherwise; `words`: what stands in it. */
  addCell(cell: ReviewCell, words: string): void;
  list(): readonly ReturnProblem[];
}

/** The problem that a doubt about a cell is; rows and rivals are said elsewhere. */
const problemOf: Readonly<Partial<Record<CellDoubt, ReturnProblemCode>>> = {
  unreadable: 'value-unreadable',
  'out-of-range': 'value-out-of-range',
  'percent-unclear': 'value-unclear',
  'day-unclear': 'value-unclear',
  'words-unlisted': 'words-unlisted',
  'encoding-unclear': 'encoding-unclear',
  merged: 'cell-merged',
  emptied: 'cell-emptied',
  repeated: 'row-repeated',
  'column-guessed': 'column-guessed',
};

export function createReturnProblems(): ReturnProblems {
  const found: ReturnProblem[] = [];
  function say(
    { sheet, cell }: Pick<ReviewCell, 'sheet' | 'cell'>,
    code: ReturnProblemCode,
    value: unknown,
    { about = '', as = code }: { readonly about?: string; readonly as?: Sentence } = {},
  ): void {
    const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const isCut = words.length > shownLength && !shownWhole.has(code);
    const shown = isCut ? `${words.slice(0, shownLength)}…` : words;
    const message = translate(`returns.problems.${as}`, { value: shown, about });
    found.push({ sheet, cell, code, value: words, message });
  }
  return {
    add(sheet, cell, code, value, about = '') {
      say({ sheet, cell }, code as ReturnProblemCode, value, { about });
    },
    addCell(cell, words) {
      const { returned } = cell;
      const stands = words === '' ? returned : words;
      if (cell.kind === 'locked' && (cell.state === 'theirs' || cell.state === 'conflict')) {
        const as = returned === null ? 'locked-emptied' : 'locked-changed';
        say(cell, 'locked-changed', stands, { as });
      }
      for (const doubt of cell.doubts) {
        const code = problemOf[doubt];
        if (code === undefined) continue;
        say(cell, code, stands ?? cell.sent, { about: readingOf(returned) });
      }
    },
    list: () => found,
  };
}

/** A value as people write it. */
function readingOf(value: PackValue): string {
  if (typeof value === 'number') return `${String(value).replace('.', ',')}%`;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value ?? '');
  return day === null ? (value ?? '') : `${day[3] ?? ''}/${day[2] ?? ''}/${day[1] ?? ''}`;
}
