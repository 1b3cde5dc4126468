import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { dropColumn, insertColumn, placeColumn, reviseColumn } from './editColumns.ts';

export function createColumnProcedures({ columns: os }: Implementer, session: Session) {
  return {
    add: os.add.handler(({ input }) => insertColumn(session.workbook(), input)),
    change: os.change.handler(({ input: { key, ...change } }) => ({
      revision: reviseColumn(session.workbook(), key, change),
    })),
    move: os.move.handler(({ input }) => ({
      revision: placeColumn(session.workbook(), input.key, input.before),
    })),
    remove: os.remove.handler(({ input }) => ({
      revision: dropColumn(session.workbook(), input.key),
    })),
  };
}
