import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from './projectFolder.mjs';

/**
 * The Node that the project brings along (the npm package `node`): what the machine has may be too
 * old for the sources, which are TypeScript, and for better-sqlite3.
 */
const packageFolder = join(projectFolder, 'node_modules', 'node');

/** Path of the project's own Node; null when it is not installed. */
export function findBundledNode() {
  const path = join(packageFolder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : null;
}

/** Fetches the program of the package `node` where npm was told to run no install scripts. */
export function completeBundledNode() {
  const script = join(packageFolder, 'installArchSpecificPackage.js');
  if (findBundledNode() !== null || !existsSync(script)) return;
  spawnSync(process.execPath, [script], { cwd: packageFolder, stdio: 'ignore' });
}

/** Whether this process can run the sources. */
export function canRunSources() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * Runs a script of the project on another Node and answers with its exit code. Ctrl-C reaches that
 * process too; this one waits for what it makes of it.
 * @param {string} node
 * @param {string} script
 * @param {readonly string[]} words
 * @returns {Promise<number>}
 */
export function runOn(node, script, words) {
  const child = spawn(node, [script, ...words], { stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
