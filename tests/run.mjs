import { fileURLToPath } from 'node:url';

import { findOtherNode, runOn } from '../electron/launch/bundledNode.mjs';
import { ensureInstalled } from '../electron/launch/install.mjs';

/** `npm test`: installs what is missing and goes on in run/runAll.ts, on the project's own Node. */
process.exitCode = await start();

async function start() {
  if (!ensureInstalled()) {
    console.log('0 passed, 1 failed, 0 skipped');
    return 1;
  }
  const node = findOtherNode();
  if (node !== null) return runOn(node, fileURLToPath(import.meta.url), []);
  const { runAll } = await import('./run/runAll.ts');
  return runAll();
}
