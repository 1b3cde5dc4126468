import { packNews } from '#shared/checks/packedNews.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import { revokeWaivers, settleRule, waiveProblems } from './editChecks.ts';
import { exportChecks } from './exportChecks.ts';
import { newsReaderOf } from './newsReader.ts';

/** `who`: the name that waivers are signed with; null when none was set. */
export function createCheckProcedures(
  { checks: os }: Implementer,
  session: Session,
  who: () => string | null,
  log: Log,
) {
  return {
    lastNews: os.lastNews.handler(() => ({
      news: packNews(newsReaderOf(session.workbook()).days()),
    })),
    waive: os.waive.handler(({ input: { problems, reason, on } }) => ({
      revision: waiveProblems(session.workbook(), problems, { reason, on, by: who() }),
    })),
    revoke: os.revoke.handler(({ input }) => ({
      revision: revokeWaivers(session.workbook(), input.ids),
    })),
    exportList: os.exportList.handler(({ input, signal }) =>
      runJob('checks.exportList', log, signal, (job) =>
        exportChecks(session.workbook(), input, job),
      ),
    ),
    settle: os.settle.handler(({ input: { rule, setting } }) => ({
      revision: settleRule(session.workbook(), rule, setting),
    })),
  };
}
