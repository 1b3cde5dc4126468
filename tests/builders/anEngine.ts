import { join } from 'node:path';

import { createRouterClient } from '@orpc/server';
import type { ContractRouterClient } from '@orpc/contract';

import { createEngine } from '#electron/engine/createEngine.ts';
import type { Engine } from '#electron/engine/engine.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { silentLog } from '#electron/logging/log.ts';
import type { Contract } from '#shared/contract/contract.ts';

export type EngineClient = ContractRouterClient<Contract>;

/** An engine that reads no file from outside, and what a window would ask it with. */
export function anEngine(appDataFolder: string): { engine: Engine; client: EngineClient } {
  const engine = createEngine({
    door: 'browser',
    version: 'test',
    appDataFolder,
    launchParser: () => Promise.reject(new Error('No file from outside is read here.')),
    checkerEntry: join(projectFolder, 'electron/damage/checkWorker.ts'),
    log: silentLog,
    isCheckingAnswers: true,
  });
  // The router is made from the contract; its type is kept general for the doors.
  return { engine, client: createRouterClient(engine.router) as unknown as EngineClient };
}
