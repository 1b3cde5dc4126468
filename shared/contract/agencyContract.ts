import { z } from 'zod';

import { edited, procedure } from './procedure.ts';

export const agencies = {
  add: procedure
    .input(z.object({ name: z.string().min(1), short: z.string().nullable() }))
    .output(edited.extend({ id: z.string() })),
};
