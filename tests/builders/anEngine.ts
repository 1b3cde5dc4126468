import { createRouterClient } from '@orpc/server';
import type { ContractRouterClient } from '@orpc/contract';

import { createEngine } from '#electron/engine/createEngine.ts';
import type { Engine } from '#electron/engine/engine.ts';
import { silentLog } from '#electron/logging/log.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import type { Contract } from '#shared/contract/contract.ts';

export type EngineClient = ContractRouterClient<Contract>;

const noParser = () => Promise.reject(new Error('No file from outside is read here.'));

/** An engine, which reads files from outside only when it `isReading`, and what a window would ask it with. */
export function anEngine(
  appDataFolder: string,
  { isReading = false }: { readonly isReading?: boolean } = {},
): { engine: Engine; client: EngineClient } {
  const engine = createEngine({
    door: 'browser',
    mayUsePath: () => Promise.resolve(true),
    version: 'test',
    appDataFolder,
    helpers: isReading ? sourceHelpers : { ...sourceHelpers, parser: noParser },
    log: silentLog,
    isCheckingAnswers: true,
  });
  // The router is made from the contract; its type is kept general for the doors.
  return { engine, client: createRouterClient(engine.router) as unknown as EngineClient };
}
