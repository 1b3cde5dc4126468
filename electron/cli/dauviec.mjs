#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';

import {
  canRunSources,
  completeBundledNode,
  findOtherNode,
  runOn,
} from '../launch/bundledNode.mjs';

/** `npx dauviec`: runs on whatever Node the machine has and goes on in main.ts on one that can. */
process.exitCode = await start(process.argv.slice(2));

/** @param {readonly string[]} words */
async function start(words) {
  if (canRunSources()) {
    module.enableCompileCache();
    const launchParser = readsTable(words) ? await launchTableParserAhead() : undefined;
    const { main } = await import('./main.ts');
    return main(words, launchParser);
  }
  completeBundledNode();
  const node = findOtherNode();
  if (node !== null) return runOn(node, fileURLToPath(import.meta.url), words);
  console.error('Cần Node 22.18 trở lên; hãy chạy “npm install” trong thư mục của dự án.');
  return 1;
}

/** @param {readonly string[]} words */
function readsTable([command = '']) {
  return ['inspect', 'import', 'receive'].includes(command);
}

/** What reads the file comes up while the command itself is loaded. */
async function launchTableParserAhead() {
  const [{ launchAhead }, { launchTableParser }] = await Promise.all([
    import('../processes/launchAhead.ts'),
    import('../processes/forkProcess.ts'),
  ]);
  return launchAhead(launchTableParser);
}
