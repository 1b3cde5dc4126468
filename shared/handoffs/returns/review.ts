import type { PackValue } from '../pack.ts';
import type { CellState } from './mergeCell.ts';
import type { PackRole } from '../pack.ts';

/**
 * Why a cell is not taken unless somebody looks at it and says so.
 *
 * - `unreadable`, `out-of-range`: it holds no value of its field, and cannot be taken at all.
 * - `percent-unclear`, `day-unclear`: read, but it may mean something else.
 * - `words-unlisted`: words of progress that no list has.
 * - `encoding-unclear`: turned into Unicode from an old encoding that few cells speak for.
 * - `merged`: it is merged with other cells, or answers of several lines were joined.
 * - `emptied`: what was sent filled came back empty.
 * - `repeated`: two rows answer for the same task, differently.
 * - `title-differs`, `title-similar`: the row may be meant for another task.
 * - `column-guessed`: only the place of its column tells what it is.
 * - `other-lead`: another agency leads the task by now.
 * - `rival`: another return that is not merged yet answers the same cell differently.
 * - `task-gone`: the task was deleted since; cannot be taken.
 */
export const cellDoubts = [
  'unreadable',
  'out-of-range',
  'percent-unclear',
  'day-unclear',
  'words-unlisted',
  'encoding-unclear',
  'merged',
  'emptied',
  'repeated',
  'title-differs',
  'title-similar',
  'column-guessed',
  'other-lead',
  'rival',
  'task-gone',
] as const;

export type CellDoubt = (typeof cellDoubts)[number];

/** `asked`: the pack asks for it; `locked`: it does not; `offered`: words beside what it asks. */
export const cellKinds = ['asked', 'locked', 'offered'] as const;

export type CellKind = (typeof cellKinds)[number];

/** A cell that came back otherwise than it was sent. */
export interface ReviewCell {
  /** The same for the same cell of every return of a pack. */
  readonly key: string;
  readonly kind: CellKind;
  readonly role: PackRole;
  /** Id and code. */
  readonly task: string;
  readonly code: string;
  /** A `ReturnField`, `note`, or "extra." and the header of a column of theirs. */
  readonly field: string;
  readonly sheet: string;
  /** "H9" */
  readonly cell: string;
  readonly sent: PackValue;
  readonly current: PackValue;
  readonly returned: PackValue;
  readonly state: CellState;
  readonly doubts: readonly CellDoubt[];
}

/** A row that they added, with what it says. */
export interface AddedRow {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly role: PackRole;
  /** Id of the task of the row above it; null at the top. */
  readonly after: string | null;
  /** By field; words of columns of theirs are in `note`. */
  readonly values: Readonly<Partial<Record<string, PackValue>>>;
}

export interface MissingRow {
  readonly task: string;
  readonly code: string;
  readonly title: string;
  readonly role: PackRole;
}

export const returnProblemCodes = [
  'locked-changed',
  'value-unreadable',
  'value-out-of-range',
  'value-unclear',
  'words-unlisted',
  'encoding-unclear',
  'cell-merged',
  'cell-emptied',
  'row-added',
  'row-missing',
  'row-repeated',
  'code-repeated',
  'title-repeated',
  'code-title-differ',
  'title-differs',
  'title-similar',
  'row-ambiguous',
  'row-nameless',
  'line-below',
  'line-between',
  'sheet-outside',
  'sheet-outside-more',
  'note-outside',
  'other-task',
  'words-offered',
  'column-guessed',
  'other-lead',
  'task-gone',
  'other-answer',
] as const;

export type ReturnProblemCode = (typeof returnProblemCodes)[number];

export interface ReturnProblem {
  readonly sheet: string;
  /** "H9"; '' for what stands nowhere: a row that is missing. */
  readonly cell: string;
  readonly code: ReturnProblemCode;
  readonly value: string;
  /** A Vietnamese sentence. */
  readonly message: string;
}

/** What is different about the tables as a whole: Vietnamese sentences. */
export type StructureNote = string;

export interface Review {
  /** In the order in which the rows were sent. */
  readonly cells: readonly ReviewCell[];
  readonly added: readonly AddedRow[];
  readonly missing: readonly MissingRow[];
  readonly problems: readonly ReturnProblem[];
  readonly notes: readonly StructureNote[];
  /** Rows that were sent and came back. */
  readonly matched: number;
}

const untakeable: ReadonlySet<CellDoubt> = new Set(['unreadable', 'out-of-range', 'task-gone']);

/** Whether theirs can be taken at all. */
export function isTakeable({ doubts }: Pick<ReviewCell, 'doubts'>): boolean {
  return !doubts.some((doubt) => untakeable.has(doubt));
}

/** Whether theirs can be taken without anybody looking: asked for, and nobody else changed it. */
export function isSafe({ kind, state, doubts }: ReviewCell): boolean {
  return kind === 'asked' && state === 'theirs' && doubts.length === 0;
}
