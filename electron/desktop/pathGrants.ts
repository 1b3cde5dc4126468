import { isAbsolute, relative, resolve } from 'node:path';

/**
 * The files and folders that the user has named himself. A window can make nothing of any other path:
 * the engine asks here before it reads or writes one that a window tells it.
 */
export interface PathGrants {
  /** With all that is in it, where it is a folder. */
  grant(path: string): void;
  isGranted(path: string): boolean;
}

/** `recentFiles`: paths of the workbooks that were opened lately, which may be opened again. */
export function createPathGrants(recentFiles: () => readonly string[]): PathGrants {
  const granted = new Set<string>();
  return {
    grant: (path) => void granted.add(resolve(path)),
    isGranted: (path) =>
      isAbsolute(path) &&
      ([...granted].some((known) => isInside(known, path)) ||
        recentFiles().some((known) => resolve(known) === resolve(path))),
  };
}

/** Whether `path` is `folder` or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!/^\.\.(?:[/\\]|$)/u.test(way) && !isAbsolute(way));
}
