import { z } from 'zod';

import { phaseUnits } from '../timeline/periodKeys.ts';
import { jobOutput } from './job.ts';
import { path, procedure } from './procedure.ts';

/** Phases and bars. Both are edited as tasks are. */
export const timeline = {
  /** The deadline phrase that each task had in an issued version. */
  issuedDeadlines: procedure
    .input(z.object({ baseline: z.int() }))
    .output(z.array(z.object({ id: z.string(), period: z.string().nullable() }))),
  /** Writes the phases of a year as .xlsx: a row for each task, as it can be imported again. */
  exportPhasing: procedure
    .input(
      z.object({
        year: z.int().min(1900).max(2200),
        unit: z.enum(phaseUnits),
        path,
        replace: z.boolean(),
      }),
    )
    .output(jobOutput(z.object({ path, rows: z.int() }))),
};
