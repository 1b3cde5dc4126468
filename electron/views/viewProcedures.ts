import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';

export function createViewProcedures({ views: os }: Implementer, session: Session) {
  return {
    /**
     * What can only be read keeps no arrangement; one that is damaged is not written to at all. A window
     * saves what is left when its table goes, and then another workbook may be open, or none.
     */
    save: os.save.handler(({ input }) => {
      const current = session.current();
      if (current?.path !== input.path) return;
      if (current.access.current().mode === 'edit') current.views.save(input.view, input.state);
    }),
  };
}
