import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where settings, recent files and the log are, whichever door is used. `DAUVIEC_USER_DATA` names
 * another folder.
 */
export function findAppDataFolder(): string {
  return process.env['DAUVIEC_USER_DATA'] ?? join(baseFolder(), 'dau-viec');
}

export function logFileIn(appDataFolder: string): string {
  return join(appDataFolder, 'logs', 'dau-viec.log');
}

export function backupFolderIn(appDataFolder: string): string {
  return join(appDataFolder, 'backups');
}

function baseFolder(): string {
  const home = homedir();
  if (process.platform === 'win32') {
    return process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  }
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
}
