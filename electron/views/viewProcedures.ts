import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';

export function createViewProcedures({ views: os }: Implementer, session: Session) {
  return {
    /** What can only be read keeps no arrangement; one that is damaged is not written to at all. */
    save: os.save.handler(({ input }) => {
      const { views, access } = session.workbook();
      if (access.current().mode === 'edit') views.save(input.view, input.state);
    }),
  };
}
