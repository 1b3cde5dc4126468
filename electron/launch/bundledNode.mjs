import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from './projectFolder.mjs';

/**
 * The Node that the project brings along (the npm package `node`): what the machine has may be too
 * old for the sources, which are TypeScript, and for better-sqlite3.
 */
const packageFolder = join(projectFolder, 'node_modules', 'node');

/** Whether another process handed on to this one, which then must not hand on again. */
const wasHandedOn = process.env['DAUVIEC_HANDED_ON'] !== undefined;
// What this process starts for other ends begins anew.
delete process.env['DAUVIEC_HANDED_ON'];

/** The project's own Node when this process should go on on it; null when it does already. */
export function findOtherNode() {
  const node = findBundledNode();
  return node === null || wasHandedOn || isThisNode(node) ? null : node;
}

/** @param {string} node */
function isThisNode(node) {
  return realpathSync.native(node) === realpathSync.native(process.execPath);
}

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
  const child = spawn(node, [...process.execArgv, script, ...words], {
    stdio: 'inherit',
    env: { ...process.env, DAUVIEC_HANDED_ON: '1' },
  });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
