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
    exportPhasing: os.exportPhasing.handler(({ input, signal }) =>
      runJob('timeline.exportPhasing', log, signal, (job) =>
        exportPhasing(session.workbook(), input, job),
      ),
    ),
  };
}
