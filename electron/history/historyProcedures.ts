import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { findSteps } from './findSteps.ts';
import { readCellSteps, readStep } from './readSteps.ts';

export function createHistoryProcedures({ history: os }: Implementer, session: Session) {
  return {
    list: os.list.handler(({ input }) => findSteps(session.workbook().log, input)),
    step: os.step.handler(({ input }) =>
      readStep(session.workbook(), input.id, input.from, input.limit),
    ),
    cell: os.cell.handler(({ input }) => readCellSteps(session.workbook(), input.id, input.field)),
    undo: os.undo.handler(() => session.workbook().undo()),
    redo: os.redo.handler(() => session.workbook().redo()),
  };
}
