import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { z } from 'zod';

import { isSameFile } from '../files/isSameFile.ts';
import { createJsonFile } from '../files/jsonFile.ts';
import { toleratingFileErrors } from './toleratingFileErrors.ts';

/** A workbook of which there are backups. */
export interface BackedUpWorkbook {
  readonly workbookId: string;
  /** As it was when the workbook was seen last. */
  readonly title: string;
}

/** Which folder holds the backups of which workbook. */
export interface BackupFolders {
  folderOf(workbookId: string): string;
  /** Those that are there. */
  list(): string[];
  remember(workbookId: string, seen: { readonly path: string; readonly title: string }): void;
  findByPath(path: string): BackedUpWorkbook[];
}

/** `about.json`: lets the backups be found when the workbook is too damaged to tell its id. */
const aboutSchema = z.object({
  workbookId: z.string(),
  title: z.string(),
  /** Where the workbook and its copies were seen; the last one first. */
  paths: z.array(z.object({ path: z.string(), seenAt: z.string() })),
});

type About = z.infer<typeof aboutSchema>;

const unknown: About = { workbookId: '', title: '', paths: [] };

const pathsKept = 20;

export function createBackupFolders(root: string, now: () => string): BackupFolders {
  function folderOf(workbookId: string): string {
    return join(root, folderNameOf(workbookId));
  }

  function aboutIn(folder: string) {
    return createJsonFile(join(folder, 'about.json'), aboutSchema, unknown);
  }

  function list(): string[] {
    if (!existsSync(root)) return [];
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(root, entry.name));
  }

  return {
    folderOf,
    list,
    remember(workbookId, { path, title }) {
      const file = aboutIn(folderOf(workbookId));
      const about = file.read();
      if (about.title === title && about.paths[0]?.path === path) return;
      const others = about.paths.filter((seen) => resolve(seen.path) !== resolve(path));
      const paths = [{ path, seenAt: now() }, ...others].slice(0, pathsKept);
      file.write({ workbookId, title, paths });
    },
    findByPath(path) {
      const all = list()
        .map((folder) => aboutIn(folder).read())
        .filter(({ workbookId }) => workbookId !== '');
      const isExact = (seen: string) => resolve(seen) === resolve(path);
      const exact = whereSeen(all, isExact);
      // Asking for identities touches every path, and a dead network drive takes long to answer.
      return exact.length > 0 ? exact : whereSeen(all, (seen) => isReachablySame(seen, path));
    },
  };
}

function whereSeen(all: readonly About[], isIt: (path: string) => boolean): BackedUpWorkbook[] {
  return all
    .filter(({ paths }) => paths.some(({ path }) => isIt(path)))
    .map(({ workbookId, title }) => ({ workbookId, title }));
}

function isReachablySame(seen: string, path: string): boolean {
  return toleratingFileErrors(seen, false, () => isSameFile(seen, path));
}

/** Ids come out of files, which may say anything: what is no plain id is hashed. */
function folderNameOf(workbookId: string): string {
  const isPlain = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(workbookId);
  return isPlain ? workbookId : createHash('sha256').update(workbookId).digest('hex');
}
