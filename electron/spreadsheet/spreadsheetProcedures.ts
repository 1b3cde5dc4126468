import { usualLayout } from '#shared/annexes/layouts.ts';

import { exportAnnex } from '../annexes/exportAnnex.ts';
import type { WriteInProcess } from '../annexes/writeInProcess.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';

export function createSpreadsheetProcedures(
  { spreadsheet: os }: Implementer,
  session: Session,
  write: WriteInProcess,
  log: Log,
) {
  return {
    export: os.export.handler(({ input, signal }) =>
      runJob('spreadsheet.export', log, signal, (job) => {
        const workbook = session.workbook();
        const { year } = workbook.overview().plan;
        const choice = {
          annexes: ['tasks'],
          layout: usualLayout(year),
          edition: 'issued',
        } as const;
        return exportAnnex(workbook, input, choice, write, job);
      }),
    ),
  };
}
