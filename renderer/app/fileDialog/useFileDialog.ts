import { useState } from 'react';

import { fileEndings } from '#shared/contract/desktopBridge.ts';
import type { FileKind } from '#shared/contract/desktopBridge.ts';
import type { FolderListing } from '#shared/files/folderListing.ts';

import type { SavePlace } from '../host.ts';
import { baseName, isFileNameOrPath, joinPath, placeOfPath, withEnding } from './fileName.ts';
import type { FolderEntry } from './FolderList.tsx';
import type { FileAnswer, FileQuestion } from './HostProvider.tsx';
import { useFolder } from './useFolder.ts';

/** What the file dialog shows, and what can be done in it. */
export interface FileDialogState {
  readonly listing: FolderListing | null;
  readonly chosen: readonly FolderEntry[];
  readonly name: string;
  /** A file that is there already, while the user is asked whether it may be replaced. */
  readonly replaced: SavePlace | null;
  readonly isReady: boolean;
  readonly go: (folder: string) => void;
  /** Chooses an entry; where several files are asked for, adds it or takes it out again. */
  readonly choose: (entry: FolderEntry) => void;
  /** All files that are shown; only where several are asked for. */
  readonly chooseAll: () => void;
  /** Enters a folder, or answers with a file. */
  readonly open: (entry: FolderEntry) => void;
  readonly changeName: (name: string) => void;
  /** Answers with what is chosen or named. */
  readonly submit: () => void;
}

const noEndings: readonly string[] = [];

/** Endings of the files that are shown; none where a folder is asked for. */
export function endingsFor(question: FileQuestion): readonly string[] {
  return question.wants === 'folder' ? noEndings : fileEndings[question.kind];
}

export function useFileDialog(
  question: FileQuestion,
  firstFolder: string | null,
  onAnswer: (answer: FileAnswer, folder: string | null) => void,
): FileDialogState {
  const { wants } = question;
  const { listing, isEntering, enter } = useFolder(firstFolder, endingsFor(question));
  const [chosen, setChosen] = useState<readonly FolderEntry[]>([]);
  const [name, setName] = useState(wants === 'place' ? question.suggestedName : '');
  const [replaced, setReplaced] = useState<SavePlace | null>(null);
  const folder = listing?.folder ?? null;

  function go(to: string): void {
    setChosen([]);
    setReplaced(null);
    void enter(to);
  }

  function changeName(to: string): void {
    setName(to);
    setReplaced(null);
  }

  /** A path leads to its folder first; the name of a folder leads into it, as in the system's dialogs. */
  async function save(as: string): Promise<void> {
    if (wants !== 'place' || listing === null || !isFileNameOrPath(as)) return;
    const place = placeOfPath(as, listing.folder);
    const shown = place === null ? listing : await enter(place.folder);
    if (shown === null) return;
    const file = place === null ? as.trim() : place.name;
    const inside = shown.entries.find((entry) => entry.isFolder && isSameName(entry.name, file));
    if (file === '' || inside !== undefined) {
      changeName(question.suggestedName);
      if (inside !== undefined) await enter(inside.path);
      return;
    }
    changeName(file);
    saveIn(shown, file, question.kind);
  }

  function saveIn({ folder: to, entries }: FolderListing, as: string, kind: FileKind): void {
    const path = joinPath(to, withEnding(as, kind));
    if (entries.some(({ name: taken }) => isSameName(taken, baseName(path)))) {
      setReplaced({ path, replace: true });
    } else onAnswer({ paths: [path], replace: false }, to);
  }

  function answerWith(paths: readonly string[]): void {
    const [first, ...others] = paths;
    if (first !== undefined) onAnswer({ paths: [first, ...others], replace: false }, folder);
  }

  function open(entry: FolderEntry): void {
    if (entry.isFolder) go(entry.path);
    else if (wants === 'place') void save(entry.name);
    else answerWith([...new Set([...chosen.map(({ path }) => path), entry.path])]);
  }

  function choose(entry: FolderEntry): void {
    if (wants === 'files') {
      if (!entry.isFolder) setChosen((before) => toggled(before, entry));
      return;
    }
    setChosen([entry]);
    if (wants === 'place' && !entry.isFolder) changeName(entry.name);
  }

  function submit(): void {
    if (isEntering) return;
    const [first] = chosen;
    if (wants === 'place') void save(name);
    else if (wants === 'folder') answerWith(folder === null ? [] : [folder]);
    else if (wants === 'files') answerWith(chosen.map(({ path }) => path));
    else if (first !== undefined) open(first);
  }

  return {
    listing,
    chosen,
    name,
    replaced,
    // A name is for the folder that was asked for last.
    isReady:
      !isEntering &&
      folder !== null &&
      (wants === 'place' ? isFileNameOrPath(name) : wants === 'folder' || chosen.length > 0),
    go,
    choose,
    chooseAll() {
      if (wants === 'files') setChosen(listing?.entries.filter(({ isFolder }) => !isFolder) ?? []);
    },
    open,
    changeName,
    submit,
  };
}

function toggled(chosen: readonly FolderEntry[], entry: FolderEntry): readonly FolderEntry[] {
  const others = chosen.filter(({ path }) => path !== entry.path);
  return others.length < chosen.length ? others : [...chosen, entry];
}

/** Asks rather once too often: most systems do not tell capital letters from small ones. */
function isSameName(left: string, right: string): boolean {
  return left.normalize('NFC').toLowerCase() === right.normalize('NFC').toLowerCase();
}
