import { createRouterClient } from '@orpc/server';
import type { ContractRouterClient } from '@orpc/contract';

import { createEngine } from '#electron/engine/createEngine.ts';
import type { Engine } from '#electron/engine/engine.ts';
import { silentLog } from '#electron/logging/log.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import type { Contract } from '#shared/contract/contract.ts';

export type EngineClient = ContractRouterClient<Contract>;

/** An engine that reads no file from outside, and what a window would ask it with. */
export function anEngine(appDataFolder: string): { engine: Engine; client: EngineClient } {
  const engine = createEngine({
    door: 'browser',
    version: 'test',
    appDataFolder,
    helpers: {
      ...sourceHelpers,
      parser: () => Promise.reject(new Error('No file from outside is read here.')),
    },
    log: silentLog,
    isCheckingAnswers: true,
  });
  // The router is made from the contract; its type is kept general for the doors.
  return { engine, client: createRouterClient(engine.router) as unknown as EngineClient };
}
