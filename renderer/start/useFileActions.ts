import { useMemo, useState } from 'react';

import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';

/** What can be done with workbook files from anywhere in the window. */
export interface FileActions {
  /** Shows the form for a new workbook. */
  readonly create: () => void;
  /** Asks for a file and opens it. */
  readonly open: () => void;
  readonly openSample: () => void;
  /** Whether the form for a new workbook is shown. */
  readonly isCreating: boolean;
  readonly endCreating: () => void;
}

export function useFileActions(session: Session): FileActions {
  const host = useHost();
  const { showError } = useNotices();
  const [isCreating, setIsCreating] = useState(false);
  return useMemo(
    () => ({
      create: () => setIsCreating(true),
      open: () => {
        void host.chooseFile('workbook').then((path) => {
          if (path === null) return;
          session.open((engine) => engine.workbook.open({ path })).catch(showError);
        });
      },
      openSample: () => {
        session.open((engine) => engine.workbook.openSample()).catch(showError);
      },
      isCreating,
      endCreating: () => setIsCreating(false),
    }),
    [host, isCreating, session, showError],
  );
}
