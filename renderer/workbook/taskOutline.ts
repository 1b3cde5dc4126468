import type { Patch } from '#shared/contract/patch.ts';
import type { Period } from '#shared/periods/period.ts';
import { rowsPerPiece } from '#shared/pieces.ts';
import type { Pieces } from '#shared/pieces.ts';
import type { Task } from '#shared/tasks/task.ts';

import { arrangingRows } from './taskRow.ts';
import type { Numbered, RowLookup, TaskRow } from './taskRow.ts';

/** The tasks in reading order, and what follows from where they stand. */
export interface TaskOutline {
  readonly tasks: readonly Task[];
  readonly rows: readonly TaskRow[];
  readonly rowById: RowLookup;
  /** Where each row stands in `rows`; the same object until a row comes, goes or moves. */
  readonly places: ReadonlyMap<string, number>;
}

type ReadPhrase = (phrase: string) => Period;

/** Fields on which the place or the number of a row depends. */
const outlineFields = ['parent', 'position', 'type'] as const satisfies (keyof Task)[];

/** A row of `before` in which nothing changed comes back as the same object. */
export function* arrangingTasks(
  tasks: readonly Task[],
  before: RowLookup,
  readPhrase: ReadPhrase,
  numbered: Numbered,
): Pieces<TaskOutline> {
  const rows = yield* arrangingRows(tasks, before, readPhrase, numbered);
  const places = new Map<string, number>();
  for (const [place, { id }] of rows.entries()) {
    if (place % rowsPerPiece === 0) yield;
    places.set(id, place);
  }
  return outlineOf(rows, places);
}

/**
 * The outline after edits that move nothing, for the cost of a copied array however many rows there
 * are; null when the patch does move, add or remove rows.
 */
export function* patchingInPlace(
  { rows, places }: TaskOutline,
  { changes }: Pick<Patch, 'changes'>,
  readPhrase: ReadPhrase,
): Pieces<TaskOutline | null> {
  const patched = [...rows];
  for (const [index, change] of changes.entries()) {
    if (index % rowsPerPiece === 0) yield;
    if (change.kind !== 'task') continue;
    const { id, after } = change;
    const place = places.get(id);
    const row = place === undefined ? undefined : patched[place];
    if (place === undefined || row === undefined || after === null) return null;
    if (outlineFields.some((field) => field in after && after[field] !== row.task[field])) {
      return null;
    }
    const task = { ...row.task, ...after };
    const period = task.period === null ? null : readPhrase(task.period);
    patched[place] = { ...row, task, period };
  }
  return outlineOf(patched, places);
}

function outlineOf(rows: readonly TaskRow[], places: ReadonlyMap<string, number>): TaskOutline {
  const rowById: RowLookup = {
    get(id) {
      const place = places.get(id);
      return place === undefined ? undefined : rows[place];
    },
    has: (id) => places.has(id),
  };
  return { tasks: rows.map(({ task }) => task), rows, rowById, places };
}
