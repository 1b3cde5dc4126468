import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { editDirection, giveDirection, removeDirection } from './editDirections.ts';

export function createDirectionProcedures({ directions: os }: Implementer, session: Session) {
  return {
    give: os.give.handler(({ input }) => ({
      revision: giveDirection(session.workbook(), input.tasks, input.direction),
    })),
    edit: os.edit.handler(({ input }) => ({
      revision: editDirection(session.workbook(), input.id, input.before, input.after),
    })),
    remove: os.remove.handler(({ input }) => ({
      revision: removeDirection(session.workbook(), input.id),
    })),
  };
}
