import type { Decision } from '#shared/handoffs/decision.ts';
import type { PackValue } from '#shared/handoffs/pack.ts';
import type { CellState, ReturnReview, ReviewedCell } from '#shared/handoffs/returnReview.ts';

/** What a line of the review is about: a cell, a row that they added, a row that did not come back. */
export type LineState = CellState | 'added' | 'missing';

/** One difference as the grid shows it. */
export interface ReviewLine {
  readonly id: string;
  readonly state: LineState;
  /** Id, code and title of the task; the id is null for a row that was added. */
  readonly task: string | null;
  readonly code: string;
  readonly title: string;
  /** The first line of its task: only there the title stands. */
  readonly isFirst: boolean;
  /** A `PackField`; '' for a whole row. */
  readonly field: string;
  readonly sent: PackValue;
  readonly current: PackValue;
  readonly returned: PackValue;
  /** Of a row that was added: what it says. */
  readonly cells: readonly { readonly field: string; readonly value: PackValue }[];
  /** Where it stands in the file; `cell` is null for a row. */
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  /** What the user should know of this cell. */
  readonly notes: readonly string[];
  readonly decision: Decision | null;
  /** Whether it changes the plan when what is decided is taken in, or has done so. */
  readonly isTaken: boolean;
  /** It was decided and taken in, or left, by a step that stands. */
  readonly isSettled: boolean;
  /** Whether theirs can be taken without a look at it, and at all. */
  readonly isSafe: boolean;
  readonly isTakeable: boolean;
}

/** Decisions that were made since the review was told. */
export type Said = ReadonlyMap<string, Decision | null>;

/** Lines in the order of the pack; rows that were added or are missing at the end. */
export function reviewLines(review: ReturnReview, said: Said): ReviewLine[] {
  const seen = new Set<string>();
  const cells = review.cells.map((cell): ReviewLine => {
    const isFirst = !seen.has(cell.task.id);
    seen.add(cell.task.id);
    return {
      ...nothing,
      ...cell,
      ...decided(cell, said),
      id: cell.isSettled ? `settled ${cell.key}` : cell.key,
      task: cell.task.id,
      code: cell.task.code,
      title: cell.task.title,
      isFirst,
      notes: cell.doubts,
    };
  });
  const added = review.added.map((row): ReviewLine => ({
    ...nothing,
    ...decided(row, said),
    id: row.isSettled ? `settled ${row.key}` : row.key,
    isSettled: row.isSettled,
    isTakeable: true,
    state: 'added',
    cells: row.cells,
    sheet: row.sheet,
    row: row.row,
  }));
  const missing = review.missing.map(({ id, code, title, role }): ReviewLine => ({
    ...nothing,
    id: `missing ${role} ${id}`,
    state: 'missing',
    task: id,
    code,
    title,
  }));
  return [...cells, ...added, ...missing];
}

const nothing = {
  task: null,
  code: '',
  title: '',
  isFirst: true,
  field: '',
  sent: null,
  current: null,
  returned: null,
  cells: [],
  sheet: '',
  cell: null,
  row: null,
  notes: [],
  decision: null,
  isTaken: false,
  isSettled: false,
  isSafe: false,
  isTakeable: false,
} as const satisfies Partial<ReviewLine>;

function decided(
  cell: Pick<ReviewedCell, 'key' | 'decision' | 'isTaken' | 'isSettled'>,
  said: Said,
): Pick<ReviewLine, 'decision' | 'isTaken'> {
  const now = cell.isSettled ? undefined : said.get(cell.key);
  if (now === undefined) return { decision: cell.decision, isTaken: cell.isTaken };
  return { decision: now, isTaken: now !== null && now.take !== 'ours' };
}

/** Whether there is anything to decide: not of what is alike or done, and not of a row that is gone. */
export function isDecidable({ state, isSettled }: ReviewLine): boolean {
  return state !== 'missing' && state !== 'same' && !isSettled;
}

/** Whether it waits for a decision; a locked cell and another way of writing may stay without one. */
export function isOpen({ state, decision }: ReviewLine): boolean {
  return (state === 'theirs' || state === 'conflict' || state === 'added') && decision === null;
}

/** Whether taking in what is decided changes the plan here. */
export function isToBeTaken({ isTaken, isSettled }: ReviewLine): boolean {
  return isTaken && !isSettled;
}

export const reviewFilters = ['differences', 'open', 'conflict', 'locked', 'rows', 'all'] as const;

export type ReviewFilter = (typeof reviewFilters)[number];

const passes: Readonly<Record<ReviewFilter, (line: ReviewLine) => boolean>> = {
  differences: ({ state }) => state !== 'same',
  open: isOpen,
  conflict: ({ state }) => state === 'conflict',
  locked: ({ state }) => state === 'locked',
  rows: ({ state }) => state === 'added' || state === 'missing',
  all: () => true,
};

export function filterLines(lines: readonly ReviewLine[], filter: ReviewFilter): ReviewLine[] {
  return lines.filter(passes[filter]);
}

export function countLines(lines: readonly ReviewLine[]): Record<ReviewFilter, number> {
  const counts = { differences: 0, open: 0, conflict: 0, locked: 0, rows: 0, all: 0 };
  for (const line of lines) {
    for (const filter of reviewFilters) if (passes[filter](line)) counts[filter] += 1;
  }
  return counts;
}
