import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';

export function createHistoryProcedures({ history: os }: Implementer, session: Session) {
  return {
    list: os.list.handler(({ input }) => session.workbook().history(input.limit)),
    undo: os.undo.handler(() => session.workbook().undo()),
    redo: os.redo.handler(() => session.workbook().redo()),
  };
}
