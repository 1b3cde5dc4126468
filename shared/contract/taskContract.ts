import { z } from 'zod';

import { columnDraftSchema } from '../tasks/customColumn.ts';
import { siblingSortSchema } from '../tasks/sortSiblings.ts';
import { taskSchema } from '../tasks/task.ts';
import { exactPartial } from './exactPartial.ts';
import { edited, procedure } from './procedure.ts';

/** Of `extra` only the cells that an edit is about: see `TaskFields`. */
export const editableTask = exactPartial(
  taskSchema.omit({ id: true, code: true, parent: true, position: true }),
);

const place = z.object({ parent: z.string().nullable(), before: z.string().nullable() });

const rows = z.object({ ids: z.array(z.string()).min(1) });

const taskEdits = z.array(z.object({ id: z.string(), before: editableTask, after: editableTask }));

export const tasks = {
  /** Edits of cells, refused whole when one of them is not as `before` says. */
  edit: procedure.input(z.object({ edits: taskEdits.min(1) })).output(edited),
  /** The same, where other words came in the place of `find`. */
  replace: procedure.input(z.object({ edits: taskEdits.min(1), find: z.string() })).output(edited),
  /** New rows at a place, in order. */
  insert: procedure
    .input(z.object({ place, tasks: z.array(editableTask).min(1) }))
    .output(edited.extend({ ids: z.array(z.string()) })),
  /**
   * Edits and new rows in one step. The rows come in reading order, each with its depth among them;
   * the outermost go to `place`. `count`: how many rows the step says that it pastes; the edits may
   * also empty cells that were cut.
   */
  paste: procedure
    .input(
      z.object({
        edits: taskEdits,
        rows: z.array(z.object({ level: z.int().min(0), fields: editableTask })),
        place,
        count: z.int().min(1),
      }),
    )
    .output(edited.extend({ ids: z.array(z.string()) })),
  /** Removes rows with everything below them. */
  remove: procedure.input(rows).output(edited),
  indent: procedure.input(rows).output(edited),
  outdent: procedure.input(rows).output(edited),
  move: procedure.input(rows.extend({ place })).output(edited),
  /** Puts tasks in order among their siblings; which, see `groupsToSort`. */
  sort: procedure.input(rows.extend(siblingSortSchema.shape)).output(edited),
};

/** Columns of the task table that the user adds; each edit is a step with a name of its own. */
export const columns = {
  /** One that was removed comes back under its name, with its cells. */
  add: procedure.input(columnDraftSchema).output(edited.extend({ key: z.string() })),
  /** Another kind reads the cells of the column anew; what does not fit it stays as it is. */
  change: procedure
    .input(exactPartial(columnDraftSchema).extend({ key: z.string() }))
    .output(edited),
  /** In front of the column `before`; null: behind all others. */
  move: procedure
    .input(z.object({ key: z.string(), before: z.string().nullable() }))
    .output(edited),
  /** Takes it out of the table; its cells stay. */
  remove: procedure.input(z.object({ key: z.string() })).output(edited),
};
