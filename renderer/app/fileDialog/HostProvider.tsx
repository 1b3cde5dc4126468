import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { FileKind } from '#shared/contract/desktopBridge.ts';

import { createBrowserHost, createDesktopHost, HostContext } from '../host.ts';
import type { SavePlace } from '../host.ts';
import { FileDialog } from './FileDialog.tsx';

/** What the file dialog is asked for; `suggestedName` null: a file that is there, else a place to save. */
export interface FileQuestion {
  readonly kind: FileKind;
  readonly suggestedName: string | null;
  /** Where to begin; null: where the user was last. */
  readonly folder: string | null;
}

interface Asked extends FileQuestion {
  readonly resolve: (place: SavePlace | null) => void;
}

/** Offers the desktop's dialogs, or in the browser door the window's own. */
export function HostProvider(props: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [lastFolder, setLastFolder] = useState<string | null>(null);

  const ask = useCallback(
    (question: FileQuestion) =>
      new Promise<SavePlace | null>((resolve) => setAsked({ ...question, resolve })),
    [],
  );

  const host = useMemo(
    () =>
      window.desktop === undefined
        ? createBrowserHost({
            chooseFile: async (kind) =>
              (await ask({ kind, suggestedName: null, folder: null }))?.path ?? null,
            chooseSavePath: (kind, suggestedName, folder = null) =>
              ask({ kind, suggestedName, folder }),
          })
        : createDesktopHost(window.desktop),
    [ask],
  );

  return (
    <HostContext value={host}>
      {props.children}
      {asked !== null && (
        <FileDialog
          question={asked}
          firstFolder={asked.folder ?? lastFolder}
          onAnswer={(place, folder) => {
            setAsked(null);
            setLastFolder(folder);
            asked.resolve(place);
          }}
        />
      )}
    </HostContext>
  );
}
