import { join } from 'node:path';

import { createRouterClient } from '@orpc/server';
import type { ContractRouterClient } from '@orpc/contract';

import { createEngine } from '#electron/engine/createEngine.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { silentLog } from '#electron/logging/log.ts';
import type { Contract } from '#shared/contract/contract.ts';

/** An engine that reads no files from outside, and what a window asks it through. */
export function anEngine(appDataFolder: string) {
  const engine = createEngine({
    door: 'browser',
    version: 'test',
    appDataFolder,
    launchParser: () => Promise.reject(new Error('No file from outside is read here.')),
    checkerEntry: join(projectFolder, 'electron/damage/checkWorker.ts'),
    log: silentLog,
  });
  // The router is made from the contract; its type is kept general for the doors.
  const client = createRouterClient(engine.router) as unknown as ContractRouterClient<Contract>;
  return { engine, client };
}
