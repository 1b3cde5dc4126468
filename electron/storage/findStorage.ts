import { readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a file lies on: it decides how SQLite may keep its journal. */
export interface Storage {
  readonly kind: 'local' | 'network' | 'removable' | 'synced';
}

export type FindStorage = (path: string) => Storage;

/** The machine as far as storage goes. */
export interface StorageSystem {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The folder without links; on Windows a mapped drive becomes its UNC path. */
  readonly realPath: (folder: string) => string;
  /** Linux: the text of /proc/mounts. */
  readonly mounts: () => string;
  /** Dropbox's own file that says where its folders are; null when there is none. */
  readonly dropboxInfo: () => string | null;
}

const networkTypes =
  /^(nfs\d?|cifs|smb\w*|9p|afs|ceph|glusterfs|davfs|vboxsf|virtiofs|fuse\.(sshfs|rclone|gvfsd-fuse|vmhgfs-fuse|glusterfs))$/;

/** Names that the synchronisers give their folders, followed by an office's name or not. */
const syncedFolder =
  /^(onedrive|google ?drive|googledrive-.*|my drive|drive của tôi|dropbox|icloud ?drive|clouddocs)( ?-.*| \(.*\))?$/i;

function createStorageFinder(system: StorageSystem): FindStorage {
  return (path) => {
    const folder = realFolder(system, path);
    if (isUnc(folder)) return { kind: 'network' };
    if (isSynced(system, folder)) return { kind: 'synced' };
    if (system.platform === 'linux') return { kind: linuxKind(system, folder) };
    if (system.platform === 'darwin' && folder.startsWith('/Volumes/'))
      return { kind: 'removable' };
    // Every drive but the system's may be a stick or a share: the careful way costs little there.
    if (system.platform === 'win32' && !isSystemDrive(system, folder)) return { kind: 'removable' };
    return { kind: 'local' };
  };
}

export const findStorage: FindStorage = createStorageFinder({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  realPath: (folder) => realpathSync.native(folder),
  mounts: () => readFileSync('/proc/mounts', 'utf8'),
  dropboxInfo: () =>
    readIfThere(
      join(
        process.env['LOCALAPPDATA'] ?? join(homedir(), '.dropbox'),
        process.platform === 'win32' ? 'Dropbox/info.json' : 'info.json',
      ),
    ),
});

function realFolder({ realPath }: StorageSystem, path: string): string {
  const folder = /^(\\\\|\/\/)/.test(path) ? path : dirname(resolve(path));
  try {
    return realPath(folder);
  } catch {
    // A folder that is gone will be told of by whoever opens the file.
    return folder;
  }
}

function isUnc(folder: string): boolean {
  return /^(\\\\|\/\/)(?![?.][\\/](?!UNC[\\/]))/i.test(folder);
}

function isSystemDrive({ env }: StorageSystem, folder: string): boolean {
  const drive = (env['SystemDrive'] ?? 'C:').toLowerCase();
  return folder
    .replace(/^\\\\\?\\/, '')
    .toLowerCase()
    .startsWith(drive);
}

function isSynced(system: StorageSystem, folder: string): boolean {
  const { env, home } = system;
  const named = [env['OneDrive'], env['OneDriveCommercial'], env['OneDriveConsumer']];
  const roots = [...named, join(home, 'Library/CloudStorage'), ...dropboxFolders(system)];
  if (roots.some((root) => root !== undefined && isInside(folder, root))) return true;
  return folder.split(/[\\/]/).some((part) => syncedFolder.test(part));
}

function dropboxFolders({ dropboxInfo }: StorageSystem): string[] {
  const text = dropboxInfo();
  if (text === null) return [];
  return [...text.matchAll(/"path":\s*("(?:[^"\\]|\\.)*")/g)].map(([, path = '""']) =>
    String(JSON.parse(path)),
  );
}

function isInside(folder: string, root: string): boolean {
  const inside = `${folder.replaceAll('\\', '/')}/`.toLowerCase();
  return inside.startsWith(`${root.replaceAll('\\', '/').replace(/\/$/, '')}/`.toLowerCase());
}

/** The mount with the longest path that holds the folder says what it is. */
function linuxKind({ mounts }: StorageSystem, folder: string): Storage['kind'] {
  const found = mounts()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, at = '', type = '']) => ({ at: unescapeOctal(at), type }))
    .filter(({ at }) => at !== '' && (at === '/' || isInside(folder, at)))
    .reduce((best, next) => (next.at.length >= best.at.length ? next : best), { at: '', type: '' });
  if (networkTypes.test(found.type)) return 'network';
  return /^\/(run\/)?media\//.test(found.at) ? 'removable' : 'local';
}

function unescapeOctal(text: string): string {
  return text.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Most machines have no Dropbox.
    return null;
  }
}
