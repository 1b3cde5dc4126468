import type { BackupTools } from '../../backups/makeBackup.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/**
 * One backup stands before a series of merges: as long as nothing else happens between them, each can
 * be undone, and the backup holds what was before the first.
 */
export interface MergeBackups {
  before(workbook: Workbook, signal?: AbortSignal): Promise<void>;
  /** A merge went through: this is the revision after it. */
  follow(workbook: Workbook, revision: number): void;
}

export function createMergeBackups(backups: BackupTools): MergeBackups {
  let series: { readonly workbook: Workbook; readonly revision: number } | null = null;
  return {
    async before(workbook, signal) {
      const isGoingOn = series?.workbook === workbook && series.revision === workbook.revision();
      if (!isGoingOn) await workbook.backUp('merge', backups, { signal });
    },
    follow(workbook, revision) {
      series = { workbook, revision };
    },
  };
}
