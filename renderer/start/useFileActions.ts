import { useCallback, useEffect, useMemo, useState } from 'react';

import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';

/** What can be done with workbook files from anywhere in the window. */
export interface FileActions {
  /** Shows the form for a new workbook. */
  readonly create: () => void;
  /** Asks for a file and opens it. */
  readonly open: () => void;
  /** Opens a file here, or shows the window that has it open already. */
  readonly openPath: (path: string) => void;
  readonly openSample: () => void;
  /** Makes it anew; the one that is there is kept beside it. */
  readonly resetSample: () => void;
  /** Whether the form for a new workbook is shown. */
  readonly isCreating: boolean;
  readonly endCreating: () => void;
}

/** `startTour` is called when the sample is opened for the first time. */
export function useFileActions(session: Session, startTour: () => void): FileActions {
  const host = useHost();
  const { showError } = useNotices();
  const [isCreating, setIsCreating] = useState(false);
  const openPath = useCallback(
    (path: string) => {
      async function openHereOrElsewhere(): Promise<void> {
        if (await host.showElsewhere(path)) return;
        setIsCreating(false);
        await session.open((engine) => engine.workbook.open({ path }));
      }
      openHereOrElsewhere().catch(showError);
    },
    [host, session, showError],
  );
  useEffect(() => host.onOpenFile(openPath), [host, openPath]);
  const openSample = useCallback(
    (again: boolean) => {
      async function openAndLead(): Promise<void> {
        await session.open((engine) => engine.workbook.openSample({ again }));
        const { store, about } = session.getState();
        if (store !== null && about?.settings.tourSeen === false) startTour();
      }
      openAndLead().catch(showError);
    },
    [session, showError, startTour],
  );
  return useMemo(
    () => ({
      create: () => setIsCreating(true),
      open: () => {
        host.chooseFile('workbook').then((path) => {
          if (path !== null) openPath(path);
        }, showError);
      },
      openPath,
      openSample: () => openSample(false),
      resetSample: () => openSample(true),
      isCreating,
      endCreating: () => setIsCreating(false),
    }),
    [host, isCreating, openPath, openSample, showError],
  );
}
