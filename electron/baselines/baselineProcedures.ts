import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';

export function createBaselineProcedures({ baselines: os }: Implementer, session: Session) {
  return {
    list: os.list.handler(() => session.workbook().baselines.list()),
    issue: os.issue.handler(({ input }) => ({ revision: session.workbook().issue(input) })),
  };
}
