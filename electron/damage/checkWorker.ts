import { parentPort, workerData } from 'node:worker_threads';

import { UserError } from '#shared/userError.ts';

import type { CheckRequest } from './checkFile.ts';
import { checkUntilStopped } from './fileCheck.ts';
import type { FileCheck } from './fileCheck.ts';
import type { SalvageAnswer, SalvageRequest } from './salvageInThread.ts';

/**
 * Entry of the thread that looks at one file, so that the engine goes on meanwhile: it salvages a
 * file when it is asked where to, else it checks one.
 */
const request = workerData as CheckRequest | SalvageRequest;
const answer = 'stop' in request ? answerCheck(request) : await answerSalvage(request);
if (answer !== null) parentPort?.postMessage(answer);

/** Null when nobody waits for the answer any more. */
function answerCheck({ path, stop }: CheckRequest): FileCheck | null {
  return checkUntilStopped(path, () => Atomics.load(stop, 0) === 1);
}

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
