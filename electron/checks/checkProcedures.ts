import { packNews } from '#shared/checks/packedNews.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { revokeWaivers, settleRule, waiveProblems } from './editChecks.ts';
import { createNewsReader } from './newsReader.ts';
import type { LastNews } from './newsReader.ts';

/** `who`: the name that waivers are signed with; null when none was set. */
export function createCheckProcedures(
  { checks: os }: Implementer,
  session: Session,
  who: () => string | null,
) {
  const readers = new WeakMap<Workbook, () => LastNews>();

  function lastNews(workbook: Workbook): LastNews {
    const read = readers.get(workbook) ?? createNewsReader(workbook);
    readers.set(workbook, read);
    return read();
  }

  return {
    lastNews: os.lastNews.handler(() => ({ news: packNews(lastNews(session.workbook())) })),
    waive: os.waive.handler(({ input: { problems, reason, on } }) => ({
      revision: waiveProblems(session.workbook(), problems, { reason, on, by: who() }),
    })),
    revoke: os.revoke.handler(({ input }) => ({
      revision: revokeWaivers(session.workbook(), input.ids),
    })),
    settle: os.settle.handler(({ input: { rule, setting } }) => ({
      revision: settleRule(session.workbook(), rule, setting),
    })),
  };
}
