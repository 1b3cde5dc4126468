import { UserError } from '#shared/userError.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import { exportPhasing } from './exportPhasing.ts';

export function createTimelineProcedures(
  { timeline: os }: Implementer,
  session: Session,
  log: Log,
) {
  return {
    issuedDeadlines: os.issuedDeadlines.handler(({ input }) => {
      const { baselines } = session.workbook();
      if (baselines.find(input.baseline) === null) throw new UserError('baselineNotFound');
      return baselines.readDeadlines(input.baseline);
    }),
    exportPhasing: os.exportPhasing.handler(({ input, signal }) =>
      runJob('timeline.exportPhasing', log, signal, (job) =>
        exportPhasing(session.workbook(), input, job),
      ),
    ),
  };
}
