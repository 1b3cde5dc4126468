import { parentPort, workerData } from 'node:worker_threads';

import { UserError } from '#shared/userError.ts';

import { checkDatabase } from './fileCheck.ts';
import type { SalvageAnswer, SalvageRequest } from './salvageInThread.ts';

/**
 * Entry of the thread that looks at one file, so that the engine goes on meanwhile: asked with a
 * path it checks the file, else it salvages one.
 */
const request = workerData as string | SalvageRequest;
parentPort?.postMessage(
  typeof request === 'string' ? checkDatabase(request) : await answerSalvage(request),
);

async function answerSalvage(request: SalvageRequest): Promise<SalvageAnswer> {
  const { path, targetPath, at, ...options } = request;
  const { salvage } = await import('./salvage.ts');
  try {
    return { report: await salvage(path, targetPath, { ...options, now: () => at }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: { code: error.code, params: error.params } };
  }
}
