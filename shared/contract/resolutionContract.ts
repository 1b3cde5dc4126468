import { z } from 'zod';

import { clauseSchema } from '../resolution/clause.ts';
import { targetSchema } from '../targets/target.ts';
import { jobOutput } from './job.ts';
import { edited, path, procedure } from './procedure.ts';
import { editableTask } from './taskContract.ts';

const dropped = clauseSchema.shape.dropped.unwrap();

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
  /** Takes proposals in as tasks and targets; `ids` in the order of the input, tasks first. */
  accept: procedure
    .input(
      z.object({
        tasks: z.array(editableTask).readonly(),
        targets: z.array(targetSchema.omit({ id: true, position: true })).readonly(),
      }),
    )
    .output(edited.extend({ ids: z.array(z.string()) })),
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
