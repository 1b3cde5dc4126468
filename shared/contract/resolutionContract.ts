import { z } from 'zod';

import { clauseSchema } from '../resolution/clause.ts';
import { targetSchema } from '../targets/target.ts';
import { jobOutput } from './job.ts';
import { edited, path, procedure } from './procedure.ts';
import { editableTask } from './taskContract.ts';

const dropped = clauseSchema.shape.dropped.unwrap();

const accepted = edited.extend({ ids: z.array(z.string()), sections: z.int() });

/** Every decision about a clause is one step that can be undone. */
export const resolution = {
  /** Reads a text into clauses. `replace` keeps the ids of clauses whose text stays or is reworded. */
  read: procedure
    .input(
      z.object({
        source: z.union([z.object({ path }), z.object({ name: z.string(), text: z.string() })]),
        mode: z.enum(['replace', 'append']),
      }),
    )
    .output(jobOutput(z.object({ revision: z.int(), clauses: z.int() }))),
  /**
   * Takes proposals in as tasks and targets; `ids` in the order of the input, tasks first. `sections`:
   * whether section rows are made for the headings that they come from; given back, how many were made.
   */
  accept: procedure
    .input(
      z.object({
        tasks: z.array(editableTask).readonly(),
        targets: z.array(targetSchema.omit({ id: true, position: true })).readonly(),
        sections: z.boolean(),
      }),
    )
    .output(accepted),
  /** Makes a task of words of a clause, where it follows the order of the text. */
  makeTask: procedure
    .input(z.object({ task: editableTask, sections: z.boolean() }))
    .output(accepted),
  /** Puts tasks from the resolution that stand at the top of the table under sections; counts of both. */
  arrange: procedure.output(edited.extend({ tasks: z.int(), sections: z.int() })),
  /** `reason` null: they are to be taken up after all. */
  setAside: procedure
    .input(z.object({ ids: z.array(z.string()).min(1), reason: z.string().min(1).nullable() }))
    .output(edited),
  /** Turns proposals down. */
  drop: procedure.input(z.object({ id: z.string(), proposals: dropped })).output(edited),
  /** Makes proposals again that were turned down. */
  restore: procedure.input(z.object({ id: z.string() })).output(edited),
  /** Clauses whose new words somebody has looked at. */
  review: procedure.input(z.object({ ids: z.array(z.string()).min(1) })).output(edited),
};
