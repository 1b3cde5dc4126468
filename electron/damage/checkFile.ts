import { Worker } from 'node:worker_threads';

import type { FileCheck } from './fileCheck.ts';

/** Looks at every page of a workbook file while the engine goes on; see `checkDatabase`. */
export type CheckFile = (path: string) => Promise<FileCheck>;

/** `entryPath`: checkWorker.ts, or the file it was bundled into. */
export function createFileChecker(entryPath: string): CheckFile {
  return (path) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(entryPath, { workerData: path });
      worker.once('message', (check: FileCheck) => resolve(check));
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`The thread that checks a file ended with ${code}, without an answer.`));
      });
    });
}
