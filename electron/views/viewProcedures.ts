import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';

export function createViewProcedures({ views: os }: Implementer, session: Session) {
  return {
    load: os.load.handler(({ input }) => session.workbook().views.load(input.view)),
    save: os.save.handler(({ input }) => session.workbook().views.save(input.view, input.state)),
  };
}
