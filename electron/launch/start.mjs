import { fileURLToPath } from 'node:url';

import { canRunSources, findOtherNode, runOn } from './bundledNode.mjs';
import { ensureInstalled } from './install.mjs';

/**
 * `npm start`: runs on whatever Node the machine has and needs no package. Installs what is missing
 * and goes on in start.ts, on the project's own Node.
 */
process.exitCode = await start(process.argv.slice(2));

/** @param {readonly string[]} words */
async function start(words) {
  if (!ensureInstalled()) return 1;
  const node = findOtherNode();
  if (node !== null) return runOn(node, fileURLToPath(import.meta.url), words);
  if (!canRunSources()) {
    console.error('Cần Node 22.18 trở lên; hãy cài từ https://nodejs.org rồi chạy lại.');
    return 1;
  }
  const { main } = await import('./start.ts');
  return main(words);
}
