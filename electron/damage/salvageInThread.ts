import { Worker } from 'node:worker_threads';

import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';
import type { MessageParams } from '#shared/userError.ts';

import type { SalvageOptions } from './salvage.ts';
import type { SalvageReport } from './salvageReport.ts';

/** What the thread is asked; a clock cannot be sent to it. */
export interface SalvageRequest extends Omit<SalvageOptions, 'now'> {
  readonly path: string;
  readonly targetPath: string;
  readonly at: string;
}

export type SalvageAnswer =
  | { readonly report: SalvageReport }
  | { readonly refused: { readonly code: ErrorCode; readonly params: MessageParams } };

export type Salvage = (
  path: string,
  targetPath: string,
  options: SalvageOptions,
) => Promise<SalvageReport>;

/** Salvages in a thread of its own, see `salvage`. `entryPath`: checkWorker.ts, or its bundle. */
export function createSalvager(entryPath: string): Salvage {
  return (path, targetPath, { now, ...options }) =>
    new Promise((resolve, reject) => {
      const workerData: SalvageRequest = { path, targetPath, at: now(), ...options };
      const worker = new Worker(entryPath, { workerData });
      worker.once('message', (answer: SalvageAnswer) => {
        if ('report' in answer) resolve(answer.report);
        else reject(new UserError(answer.refused.code, answer.refused.params));
      });
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`The thread that salvages a file ended with ${code}, without an answer.`));
      });
    });
}
