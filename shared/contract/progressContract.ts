import { z } from 'zod';

import { progressReportSchema } from '../progress/course.ts';
import { procedure } from './procedure.ts';

export const progress = {
  /** What was reported on a task, oldest first. */
  course: procedure.input(z.object({ task: z.string() })).output(z.array(progressReportSchema)),
};
