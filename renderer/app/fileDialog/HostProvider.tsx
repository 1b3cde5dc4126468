import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { FileKind } from '#shared/contract/desktopBridge.ts';

import { createBrowserHost, createDesktopHost, HostContext } from '../host.ts';
import { FileDialog } from './FileDialog.tsx';

/** What the file dialog is asked for: files that are there, a folder, or a place to save. */
export type FileQuestion =
  | { readonly wants: 'file' | 'files'; readonly kind: FileKind }
  | { readonly wants: 'folder' }
  | {
      readonly wants: 'place';
      readonly kind: FileKind;
      readonly suggestedName: string;
      /** Where to begin; null: where the user was last. */
      readonly folder: string | null;
    };

/** At least one, and what may be done there: only a place to save holds files that may be replaced. */
export interface FileAnswer {
  readonly paths: readonly [string, ...string[]];
  readonly replace: boolean;
}

interface Asked {
  readonly question: FileQuestion;
  readonly resolve: (answer: FileAnswer | null) => void;
}

/** Offers the desktop's dialogs, or in the browser door the window's own. */
export function HostProvider(props: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [lastFolder, setLastFolder] = useState<string | null>(null);

  const ask = useCallback(
    (question: FileQuestion) =>
      new Promise<FileAnswer | null>((resolve) => setAsked({ question, resolve })),
    [],
  );

  const host = useMemo(
    () =>
      window.desktop === undefined
        ? createBrowserHost({
            chooseFile: async (kind) => pathOf(await ask({ wants: 'file', kind })),
            chooseFiles: async (kind) => (await ask({ wants: 'files', kind }))?.paths ?? [],
            chooseFolder: async () => pathOf(await ask({ wants: 'folder' })),
            async chooseSavePath(kind, suggestedName, folder = null) {
              const answer = await ask({ wants: 'place', kind, suggestedName, folder });
              return answer === null ? null : { path: answer.paths[0], replace: answer.replace };
            },
          })
        : createDesktopHost(window.desktop),
    [ask],
  );

  return (
    <HostContext value={host}>
      {props.children}
      {asked !== null && (
        <FileDialog
          question={asked.question}
          firstFolder={firstFolderOf(asked.question) ?? lastFolder}
          onAnswer={(answer, folder) => {
            setAsked(null);
            setLastFolder(folder);
            asked.resolve(answer);
          }}
        />
      )}
    </HostContext>
  );
}

function firstFolderOf(question: FileQuestion): string | null {
  return question.wants === 'place' ? question.folder : null;
}

function pathOf(answer: FileAnswer | null): string | null {
  return answer?.paths[0] ?? null;
}
