import { z } from 'zod';

import { editableDirectionSchema, newDirectionSchema } from '../directions/direction.ts';
import { exactPartial } from './exactPartial.ts';
import { edited, procedure } from './procedure.ts';

const fields = exactPartial(editableDirectionSchema);

export const directions = {
  /** One for each of the tasks, sections left out, in one step; see `planDirection`. */
  give: procedure
    .input(z.object({ tasks: z.array(z.string()).min(1), direction: newDirectionSchema }))
    .output(edited),
  /** Refused when it is not as `before` says. */
  edit: procedure.input(z.object({ id: z.string(), before: fields, after: fields })).output(edited),
  /** Takes the note of it away; deadline and lead of its task stay as they are. */
  remove: procedure.input(z.object({ id: z.string() })).output(edited),
};
