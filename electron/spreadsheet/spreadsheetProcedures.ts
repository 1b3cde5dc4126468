import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import { exportTaskTable } from './exportTaskTable.ts';

export function createSpreadsheetProcedures(
  { spreadsheet: os }: Implementer,
  session: Session,
  log: Log,
) {
  return {
    export: os.export.handler(({ input, signal }) =>
      runJob('spreadsheet.export', log, signal, (job) =>
        exportTaskTable(session.workbook(), input.path, input.replace, job),
      ),
    ),
  };
}
