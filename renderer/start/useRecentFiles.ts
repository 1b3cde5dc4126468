import { useCallback, useEffect, useState } from 'react';

import type { RecentFile } from '#shared/recentFiles/recentFile.ts';

import type { EngineClient } from '../app/engineClient.ts';
import { useNotices } from '../app/notices.ts';

/** The workbooks opened last, newest first; null until the engine has told them. */
export function useRecentFiles(engine: EngineClient): {
  readonly files: readonly RecentFile[] | null;
  readonly forget: (file: RecentFile) => void;
} {
  const { showError } = useNotices();
  const [files, setFiles] = useState<readonly RecentFile[] | null>(null);

  useEffect(() => {
    let isCurrent = true;
    engine.recentFiles.list().then((list) => {
      if (isCurrent) setFiles(list);
    }, showError);
    return () => {
      isCurrent = false;
    };
  }, [engine, showError]);

  const forget = useCallback(
    ({ path }: RecentFile) => {
      setFiles((list) => list?.filter((file) => file.path !== path) ?? null);
      engine.recentFiles.forget({ path }).catch(showError);
    },
    [engine, showError],
  );

  return { files, forget };
}
