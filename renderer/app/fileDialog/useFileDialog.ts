import { useState } from 'react';

import { fileEndings } from '#shared/contract/desktopBridge.ts';
import type { FolderListing } from '#shared/files/folderListing.ts';

import type { SavePlace } from '../host.ts';
import { baseName, isFileName, joinPath, withEnding } from './fileName.ts';
import type { FolderEntry } from './FolderList.tsx';
import type { FileQuestion } from './HostProvider.tsx';
import { useFolder } from './useFolder.ts';

/** What the file dialog shows, and what can be done in it. */
export interface FileDialogState {
  readonly isSaving: boolean;
  readonly listing: FolderListing | null;
  readonly chosen: FolderEntry | null;
  readonly name: string;
  /** A file that is there already, while the user is asked whether it may be replaced. */
  readonly replaced: SavePlace | null;
  readonly isReady: boolean;
  readonly go: (folder: string) => void;
  readonly choose: (entry: FolderEntry) => void;
  /** Enters a folder, or answers with a file. */
  readonly open: (entry: FolderEntry) => void;
  readonly changeName: (name: string) => void;
  /** Answers with what is chosen or named. */
  readonly submit: () => void;
}

export function useFileDialog(
  { kind, suggestedName }: FileQuestion,
  firstFolder: string | null,
  onAnswer: (place: SavePlace, folder: string | null) => void,
): FileDialogState {
  const isSaving = suggestedName !== null;
  const { listing, enter } = useFolder(firstFolder, fileEndings[kind]);
  const [chosen, setChosen] = useState<FolderEntry | null>(null);
  const [name, setName] = useState(suggestedName ?? '');
  const [replaced, setReplaced] = useState<SavePlace | null>(null);
  const folder = listing?.folder ?? null;

  function go(to: string): void {
    setChosen(null);
    setReplaced(null);
    void enter(to);
  }

  function changeName(to: string): void {
    setName(to);
    setReplaced(null);
  }

  function save(as: string): void {
    if (folder === null || !isFileName(as)) return;
    const path = joinPath(folder, withEnding(as, kind));
    const isThere = listing?.entries.some((entry) => isSameName(entry.name, baseName(path)));
    if (isThere === true) setReplaced({ path, replace: true });
    else onAnswer({ path, replace: false }, folder);
  }

  function open(entry: FolderEntry): void {
    if (entry.isFolder) go(entry.path);
    else if (isSaving) save(entry.name);
    else onAnswer({ path: entry.path, replace: false }, folder);
  }

  return {
    isSaving,
    listing,
    chosen,
    name,
    replaced,
    isReady: isSaving ? isFileName(name) : chosen !== null,
    go,
    choose(entry) {
      setChosen(entry);
      if (isSaving && !entry.isFolder) changeName(entry.name);
    },
    open,
    changeName,
    submit() {
      if (isSaving) save(name);
      else if (chosen !== null) open(chosen);
    },
  };
}

/** Asks rather once too often: most systems do not tell capital letters from small ones. */
function isSameName(left: string, right: string): boolean {
  return left.normalize('NFC').toLowerCase() === right.normalize('NFC').toLowerCase();
}
