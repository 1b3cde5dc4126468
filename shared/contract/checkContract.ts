import { z } from 'zod';

import { waiverSchema } from '../checks/waiver.ts';
import { isoDate } from '../periods/isoDate.ts';
import { checkSettingSchema } from '../plans/followUp.ts';
import { jobOutput } from './job.ts';
import { edited, path, procedure } from './procedure.ts';

export const checks = {
  /** By task the last day with news of its progress: `packNews`. */
  lastNews: procedure.output(z.object({ news: z.string() })),
  /** Leaves problems as they are, with a reason. */
  waive: procedure
    .input(
      z.object({
        problems: z.array(waiverSchema.pick({ rule: true, record: true })).min(1),
        reason: z.string().min(1),
        on: isoDate,
      }),
    )
    .output(edited),
  /** Takes waivers back, by their ids. */
  revoke: procedure.input(z.object({ ids: z.array(z.string()).min(1) })).output(edited),
  /** What the office says of a rule; nothing: as usual. */
  settle: procedure
    .input(z.object({ rule: z.string().min(1), setting: checkSettingSchema }))
    .output(edited),
  /** Writes what the rules find as .xlsx, with what was waived behind it. */
  exportList: procedure
    .input(z.object({ asOf: isoDate, today: isoDate, path, replace: z.boolean() }))
    .output(jobOutput(z.object({ path, findings: z.int() }))),
};
