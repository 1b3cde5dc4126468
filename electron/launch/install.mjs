import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { completeBundledNode } from './bundledNode.mjs';
import { projectFolder } from './projectFolder.mjs';

/**
 * Installs the packages of the lock file when they are missing or older than it. Says so in one
 * line, because it takes a minute.
 * @returns {boolean} whether the packages are there
 */
export function ensureInstalled() {
  const need = findNeed(projectFolder);
  if (need !== 'nothing') {
    console.log(
      need === 'all'
        ? 'Đang cài các gói cần thiết (chỉ lần đầu, khoảng một phút)…'
        : 'Đang cập nhật các gói cần thiết…',
    );
    if (!runNpm(need)) {
      console.error(
        'Không cài được các gói cần thiết. Hãy kiểm tra kết nối tới kho npm rồi chạy lại.',
      );
      return false;
    }
    remember(projectFolder);
  }
  completeBundledNode();
  return true;
}

/**
 * @param {string} folder of the project
 * @returns {'nothing' | 'all' | 'changes'}
 */
export function findNeed(folder) {
  const installed = statSync(join(folder, 'node_modules', '.package-lock.json'), {
    throwIfNoEntry: false,
  });
  if (installed === undefined) return 'all';
  const isNewer = installed.mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
  return isNewer || recall(folder) === hashLockFile(folder) ? 'nothing' : 'changes';
}

/**
 * Notes which lock file was installed: its time alone changes with every checkout.
 * @param {string} folder of the project
 */
export function remember(folder) {
  const stamp = stampFile(folder);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hashLockFile(folder));
}

/** @param {string} folder */
function recall(folder) {
  const stamp = stampFile(folder);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

/** @param {string} folder */
function stampFile(folder) {
  return join(folder, 'node_modules', '.cache', 'dau-viec', 'installed');
}

/** @param {string} folder */
function hashLockFile(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/**
 * `npm ci` removes everything first, a fetched Electron and the running Node too; so it is for the
 * first time only. `npm install --no-save` brings what changed and writes to no file of the project.
 * @param {'all' | 'changes'} need
 */
function runNpm(need) {
  const command = need === 'all' ? ['ci'] : ['install', '--no-save'];
  const words = [...command, '--no-audit', '--no-fund', '--loglevel=error'];
  const options = /** @type {const} */ ({ cwd: projectFolder, stdio: 'inherit' });
  // npm tells its scripts which npm and which Node they were started with.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const isNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const { status } = isNpm
    ? spawnSync(node ?? process.execPath, [npm, ...words], options)
    : spawnSync(`npm ${words.join(' ')}`, { ...options, shell: true });
  return status === 0;
}
