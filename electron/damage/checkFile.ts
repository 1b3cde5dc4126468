import { Worker } from 'node:worker_threads';

import type { FileCheck } from './fileCheck.ts';

/** Looks at every page of a workbook file while the engine goes on; see `checkDatabase`. */
export type CheckFile = (path: string, signal?: AbortSignal) => Promise<FileCheck>;

/** `entryPath`: checkWorker.ts, or the file it was bundled into. */
export function createFileChecker(entryPath: string): CheckFile {
  return (path, signal) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(entryPath, { workerData: path });
      // The thread ends between two of SQLite's answers, and gives up the file then.
      signal?.addEventListener('abort', () => void worker.terminate());
      worker.once('message', (check: FileCheck) => resolve(check));
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`The thread that checks a file ended with ${code}, without an answer.`));
      });
    });
}
