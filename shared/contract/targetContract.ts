import { z } from 'zod';

import { periodKeySchema } from '../periods/periodKey.ts';
import { targetSchema } from '../targets/target.ts';
import { exactPartial } from './exactPartial.ts';
import { edited, procedure } from './procedure.ts';

/** Cells of some periods; null empties one. */
const periodCells = z.record(periodKeySchema, z.number().nullable());

export const editableTarget = exactPartial(
  targetSchema
    .omit({ id: true, position: true })
    .extend({ planned: periodCells, actual: periodCells }),
);

/** In front of this target; null: behind the last one. */
const before = z.string().nullable();

const ids = z.array(z.string()).min(1);

const targetEdits = z.array(
  z.object({ id: z.string(), before: editableTarget, after: editableTarget }),
);

/** A new target has a name from the beginning. */
const newTargets = z.array(editableTarget.extend({ name: targetSchema.shape.name }));

export const targets = {
  /** Edits of cells, refused whole when one of them is not as `before` says. */
  edit: procedure.input(z.object({ edits: targetEdits.min(1) })).output(edited),
  /** New targets at a place, in order. */
  insert: procedure
    .input(z.object({ before, targets: newTargets.min(1) }))
    .output(edited.extend({ ids: z.array(z.string()) })),
  /** Edits, and new targets behind the last one, in one step. */
  paste: procedure
    .input(z.object({ edits: targetEdits, targets: newTargets }))
    .output(edited.extend({ ids: z.array(z.string()) })),
  remove: procedure.input(z.object({ ids })).output(edited),
  /** `parent`: whose parts they become; null: nobody's. */
  move: procedure.input(z.object({ ids, before, parent: z.string().nullable() })).output(edited),
  /** Deeper: parts of the target above them; else beside the one that they were parts of. */
  shift: procedure.input(z.object({ ids, isDeeper: z.boolean() })).output(edited),
};
