import { parentPort, workerData } from 'node:worker_threads';

import { checkDatabase } from './fileCheck.ts';

/** Entry of the thread that looks at one file, so that the engine goes on meanwhile. */
parentPort?.postMessage(checkDatabase(String(workerData)));
