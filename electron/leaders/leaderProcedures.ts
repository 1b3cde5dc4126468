import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { editCharges, removeCharges, setCharges } from './editCharges.ts';
import { editLeaders, moveLeaders, pasteLeaders, removeLeaders } from './editLeaders.ts';

export function createLeaderProcedures({ leaders: os }: Implementer, session: Session) {
  return {
    edit: os.edit.handler(({ input }) => ({
      revision: editLeaders(session.workbook(), input.edits),
    })),
    paste: os.paste.handler(({ input }) =>
      pasteLeaders(session.workbook(), input.edits, input.before, input.leaders),
    ),
    remove: os.remove.handler(({ input }) => ({
      revision: removeLeaders(session.workbook(), input.ids),
    })),
    move: os.move.handler(({ input }) => ({
      revision: moveLeaders(session.workbook(), input.ids, input.before),
    })),
  };
}

export function createChargeProcedures({ charges: os }: Implementer, session: Session) {
  return {
    set: os.set.handler(({ input }) => ({ revision: setCharges(session.workbook(), input) })),
    edit: os.edit.handler(({ input }) => ({
      revision: editCharges(session.workbook(), input.edits),
    })),
    remove: os.remove.handler(({ input }) => ({
      revision: removeCharges(session.workbook(), input.ids),
    })),
  };
}
