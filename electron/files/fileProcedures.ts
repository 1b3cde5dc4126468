import { ORPCError } from '@orpc/server';

import type { EngineOptions } from '../engine/engine.ts';
import type { Implementer } from '../engine/implementer.ts';
import { listFolder } from './listFolder.ts';

/** In the desktop app paths come from the system's dialogs, so folders are not listed there. */
export function createFileProcedures({ files: os }: Implementer, door: EngineOptions['door']) {
  return {
    listFolder: os.listFolder.handler(({ input }) => {
      if (door !== 'browser') throw new ORPCError('FORBIDDEN');
      return listFolder(input.folder, input.endings);
    }),
  };
}
