import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { isSameFile } from '../files/isSameFile.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import type { Rescue } from './rescue.ts';

export function createDamageProcedures(
  { damage: os }: Implementer,
  session: Session,
  rescue: Rescue,
  log: Log,
) {
  function isOpen(path: string): boolean {
    const current = session.current();
    return current !== null && isSameFile(current.path, path);
  }

  return {
    examine: os.examine.handler(({ input: { path }, signal }) =>
      runJob('damage.examine', log, signal, async (job) => {
        const examination = await rescue.examine(path, isOpen(path), job);
        // Counts alone: who is sent the log learns what is left, and nothing of what it says.
        const { tables, backup, token } = examination;
        const found = { tables, backup, isSalvaged: token !== null };
        log.info(`a damaged file was examined: ${JSON.stringify(found)}`);
        return examination;
      }),
    ),
    recover: os.recover.handler(async ({ input: { path, from, target, replace } }) => {
      if (isOpen(target) && !isSameFile(path, target)) {
        throw new UserError('workbookInUse', { file: basename(target) });
      }
      await rescue.recover(path, from, { target, replace });
      return { path: target };
    }),
  };
}
