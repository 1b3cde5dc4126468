import type { Implementer } from '../engine/implementer.ts';
import type { RecentFiles } from './recentFiles.ts';

export function createRecentFileProcedures({ recentFiles: os }: Implementer, files: RecentFiles) {
  return {
    list: os.list.handler(() => files.list()),
    forget: os.forget.handler(({ input }) => files.forget(input.path)),
  };
}
