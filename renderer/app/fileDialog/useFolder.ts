import { useCallback, useEffect, useRef, useState } from 'react';

import type { FolderListing } from '#shared/files/folderListing.ts';

import { useEngine } from '../../workbook/WorkbookProvider.tsx';
import { useNotices } from '../notices.ts';

/**
 * The folder that the dialog shows; null until the first one is read. A folder that can't be read is
 * told and not entered. `isEntering`: another one was asked for last, and what is shown is not yet it.
 */
export function useFolder(
  first: string | null,
  endings: readonly string[],
): {
  readonly listing: FolderListing | null;
  readonly isEntering: boolean;
  /** Gives what is in it, or null: it can't be read, another one was asked for meanwhile, or the dialog is closed. */
  readonly enter: (folder: string | null) => Promise<FolderListing | null>;
} {
  const engine = useEngine();
  const { showError } = useNotices();
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [isEntering, setIsEntering] = useState(true);
  /** Answers may come in another order than they were asked for. */
  const asked = useRef(0);

  const load = useCallback(
    (folder: string | null) => {
      const turn = (asked.current += 1);
      const isLast = (): boolean => turn === asked.current;
      return engine.files
        .listFolder({ folder, endings: [...endings] })
        .then((entered) => {
          if (!isLast()) return null;
          setListing(entered);
          return entered;
        })
        .catch((error: unknown) => {
          showError(error);
          return null;
        })
        .finally(() => {
          if (isLast()) setIsEntering(false);
        });
    },
    [engine, endings, showError],
  );

  const enter = useCallback(
    (folder: string | null) => {
      setIsEntering(true);
      return load(folder);
    },
    [load],
  );

  useEffect(() => {
    void load(first);
    // Nobody waits for an answer any more once the dialog is closed.
    return () => {
      asked.current += 1;
    };
  }, [load, first]);

  return { listing, isEntering, enter };
}
