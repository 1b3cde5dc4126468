import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { RecentFile } from '#shared/recentFiles/recentFile.ts';

import { createJsonFile } from '../files/jsonFile.ts';

/** The workbooks opened last, newest first, kept in the program's own folder. */
export interface RecentFiles {
  list(): RecentFile[];
  /** The same without a look at the disks that they are on. */
  known(): readonly Omit<RecentFile, 'exists'>[];
  remember(path: string, title: string): void;
  forget(path: string): void;
}

const kept = 12;

const entrySchema = z.object({ path: z.string(), title: z.string(), openedAt: z.iso.datetime() });

export function createRecentFiles(appDataFolder: string, now: () => string): RecentFiles {
  const file = createJsonFile(join(appDataFolder, 'recent.json'), z.array(entrySchema), []);

  function others(path: string): z.infer<typeof entrySchema>[] {
    return file.read().filter((entry) => entry.path !== path);
  }

  return {
    list: () => file.read().map((entry) => ({ ...entry, exists: existsSync(entry.path) })),
    known: () => file.read(),
    remember(path, title) {
      file.write([{ path, title, openedAt: now() }, ...others(path)].slice(0, kept));
    },
    forget(path) {
      file.write(others(path));
    },
  };
}
