import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import {
  editTargets,
  insertTargets,
  moveTargets,
  pasteTargets,
  removeTargets,
  shiftTargets,
} from './editTargets.ts';

export function createTargetProcedures({ targets: os }: Implementer, session: Session) {
  return {
    edit: os.edit.handler(({ input }) => ({
      revision: editTargets(session.workbook(), input.edits),
    })),
    insert: os.insert.handler(({ input }) =>
      insertTargets(session.workbook(), input.before, input.targets),
    ),
    paste: os.paste.handler(({ input }) =>
      pasteTargets(session.workbook(), input.edits, input.targets),
    ),
    remove: os.remove.handler(({ input }) => ({
      revision: removeTargets(session.workbook(), input.ids),
    })),
    move: os.move.handler(({ input }) => ({
      revision: moveTargets(session.workbook(), input.ids, input),
    })),
    shift: os.shift.handler(({ input }) => ({
      revision: shiftTargets(session.workbook(), input.ids, input.isDeeper),
    })),
  };
}
