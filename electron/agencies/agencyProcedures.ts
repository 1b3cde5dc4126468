import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { addAgency } from './addAgency.ts';

export function createAgencyProcedures({ agencies: os }: Implementer, session: Session) {
  return {
    add: os.add.handler(({ input }) => addAgency(session.workbook(), input)),
  };
}
