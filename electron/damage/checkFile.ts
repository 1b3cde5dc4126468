import { Worker } from 'node:worker_threads';

import type { FileCheck } from './fileCheck.ts';

/** What the thread is asked with. */
export interface CheckRequest {
  readonly path: string;
  /** Its one number becomes 1 when nobody waits for the answer any more. */
  readonly stop: Int32Array;
}

/** Looks at every page of a workbook file while the engine goes on; see `checkDatabase`. */
export type CheckFile = (path: string, signal?: AbortSignal) => Promise<FileCheck>;

/** `entryPath`: checkWorker.ts, or the file it was bundled into. */
export function createFileChecker(entryPath: string): CheckFile {
  return (path, signal) =>
    new Promise((resolve, reject) => {
      const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const request: CheckRequest = { path, stop };
      const worker = new Worker(entryPath, { workerData: request });
      // The thread ends by itself: one that is ended from outside may be in the middle of native code.
      signal?.addEventListener('abort', () => Atomics.store(stop, 0, 1));
      worker.once('message', (check: FileCheck) => resolve(check));
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`The thread that checks a file ended with ${code}, without an answer.`));
      });
    });
}
