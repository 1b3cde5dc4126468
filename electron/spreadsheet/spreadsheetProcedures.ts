import type { BackupTools } from '../backups/makeBackup.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import { stopWhenCancelledMeanwhile } from '../jobs/stopWhenCancelled.ts';
import type { Log } from '../logging/log.ts';
import type { Parser } from '../parsing/parser.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { exportTaskTable } from './exportTaskTable.ts';
import { importTable } from './importTable.ts';
import { inspectionContext, inspectTable } from './inspectTable.ts';

export function createSpreadsheetProcedures(
  { spreadsheet: os }: Implementer,
  session: Session,
  parser: Parser,
  backups: BackupTools,
  log: Log,
) {
  return {
    inspect: os.inspect.handler(({ input, signal }) =>
      runJob('spreadsheet.inspect', log, signal, (job) =>
        inspectTable(parser, input.path, contextOf(session.workbook()), job),
      ),
    ),
    import: os.import.handler(({ input, signal }) =>
      runJob('spreadsheet.import', log, signal, async (job) => {
        const workbook = session.workbook();
        workbook.access.confirmWritable();
        const context = contextOf(workbook);
        const inspection = await inspectTable(parser, input.path, context, job);
        job.report({ stage: 'saving', done: 0, total: null });
        await stopWhenCancelledMeanwhile(job.signal);
        await workbook.backUp('import', backups);
        return importTable(workbook, inspection, input.sheet, context);
      }),
    ),
    export: os.export.handler(({ input, signal }) =>
      runJob('spreadsheet.export', log, signal, (job) =>
        exportTaskTable(session.workbook(), input.path, input.replace, job),
      ),
    ),
  };
}

function contextOf(workbook: Workbook) {
  const { agencies, plan } = workbook.snapshot();
  return inspectionContext(agencies, plan);
}
