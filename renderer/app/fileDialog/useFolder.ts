import { useCallback, useEffect, useState } from 'react';

import type { FolderListing } from '#shared/files/folderListing.ts';

import { useEngine } from '../../workbook/WorkbookProvider.tsx';
import { useNotices } from '../notices.ts';

/**
 * The folder that the dialog shows; null until the first one is read. A folder that can't be read is
 * told and not entered.
 */
export function useFolder(
  first: string | null,
  endings: readonly string[],
): {
  readonly listing: FolderListing | null;
  readonly enter: (folder: string | null) => Promise<void>;
} {
  const engine = useEngine();
  const { showError } = useNotices();
  const [listing, setListing] = useState<FolderListing | null>(null);

  const enter = useCallback(
    (folder: string | null) =>
      engine.files
        .listFolder({ folder, endings: [...endings] })
        .then(setListing)
        .catch(showError),
    [engine, endings, showError],
  );

  useEffect(() => {
    void enter(first);
  }, [enter, first]);

  return { listing, enter };
}
