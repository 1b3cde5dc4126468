import { createContext, use } from 'react';

import type {
  ClipboardCommand,
  DesktopBridge,
  DesktopWindowState,
  FileKind,
  JobShare,
  WindowOrder,
} from '#shared/contract/desktopBridge.ts';

import { runClipboardCommand } from './clipboardCommand.ts';
import { joinPath } from './fileDialog/fileName.ts';

declare global {
  interface Window {
    /** What the desktop offers; absent in the browser door. */
    readonly desktop?: DesktopBridge;
  }
}

/** Where to write, and whether a file that is there already may be replaced (the user was asked). */
export interface SavePlace {
  readonly path: string;
  readonly replace: boolean;
}

/** What the window asks of the system around it. */
export interface Host {
  /** Full path; null when the user turned away. */
  readonly chooseFile: (kind: FileKind) => Promise<string | null>;
  /** Full paths; none when the user turned away. */
  readonly chooseFiles: (kind: FileKind) => Promise<readonly string[]>;
  /** Full path; null when the user turned away. */
  readonly chooseFolder: () => Promise<string | null>;
  /** `folder`: where to begin, null wherever the user was last. */
  readonly chooseSavePath: (
    kind: FileKind,
    suggestedName: string,
    folder?: string | null,
  ) => Promise<SavePlace | null>;
  /** Null where folders can't be shown: in the browser door. */
  readonly showInFolder: ((path: string) => Promise<void>) | null;
  /** Full path of a file that was dropped on the window; null where it can't be had. */
  readonly pathOfFile: (file: File) => string | null;
  /** Brings another window to the front that shows this workbook; false when none does. */
  readonly showElsewhere: (path: string) => Promise<boolean>;
  /** Null where there is only this window: in the browser door. */
  readonly openInNewWindow: ((path: string) => Promise<void>) | null;
  /** What to do with a file that this window is asked to open from outside. */
  readonly onOpenFile: (listener: (path: string) => void) => void;
  /** Browsers keep Ctrl+N to themselves. */
  readonly createKeys: 'Ctrl+N' | 'Alt+N';
  readonly setWindowState: (state: DesktopWindowState) => void;
  /** How much of a long job is done, for the task bar. */
  readonly setProgress: (share: JobShare) => void;
  /** Draws the window bigger or smaller, in percent; browsers do that themselves. */
  readonly setZoom: (percent: number) => void;
  /** Shows a notice of the system's own; null where there are none: in the browser door. */
  readonly notify: ((title: string, body: string) => void) | null;
  /** At what has the keyboard. False: it can be done with the keys alone. */
  readonly runClipboardCommand: (command: ClipboardCommand) => Promise<boolean>;
  /** Null in the browser door. */
  readonly copyDiagnostics: (() => Promise<void>) | null;
  /** Hears what the menu bar asks for; returns how to end it. */
  readonly onOrder: (listener: (order: WindowOrder) => void) => () => void;
}

export function createDesktopHost(desktop: DesktopBridge): Host {
  const listeners = new Set<(order: WindowOrder) => void>();
  desktop.onOrder((order) => {
    for (const listener of [...listeners]) listener(order);
  });
  return {
    chooseFile: (kind) => desktop.chooseFile(kind),
    chooseFiles: (kind) => desktop.chooseFiles(kind),
    chooseFolder: () => desktop.chooseFolder(),
    async chooseSavePath(kind, name, folder = null) {
      const suggested = folder === null ? name : joinPath(folder, name);
      const path = await desktop.chooseSavePath(kind, suggested);
      return path === null ? null : { path, replace: true };
    },
    showInFolder: (path) => desktop.showInFolder(path),
    pathOfFile: (file) => desktop.pathOfFile(file) || null,
    showElsewhere: (path) => desktop.showWorkbook(path),
    openInNewWindow: (path) => desktop.openInNewWindow(path),
    onOpenFile: (listener) => desktop.onOpenFile(listener),
    createKeys: 'Ctrl+N',
    setWindowState(state) {
      document.title = state.title;
      desktop.setWindowState(state);
    },
    setProgress: (share) => desktop.setProgress(share),
    setZoom: (percent) => desktop.setZoom(percent),
    notify: (title, body) => desktop.notify(title, body),
    runClipboardCommand(command) {
      desktop.runClipboardCommand(command);
      return Promise.resolve(true);
    },
    copyDiagnostics: () => desktop.copyDiagnostics(),
    onOrder(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `ask` shows the window's own file dialog. */
export function createBrowserHost(
  ask: Pick<Host, 'chooseFile' | 'chooseFiles' | 'chooseFolder' | 'chooseSavePath'>,
): Host {
  return {
    ...ask,
    showInFolder: null,
    pathOfFile: () => null,
    showElsewhere: () => Promise.resolve(false),
    openInNewWindow: null,
    onOpenFile: () => undefined,
    createKeys: 'Alt+N',
    setWindowState(state) {
      document.title = state.title;
      window.onbeforeunload = state.isBusy ? (event) => event.preventDefault() : null;
    },
    setProgress: () => undefined,
    setZoom: () => undefined,
    notify: null,
    runClipboardCommand,
    copyDiagnostics: null,
    onOrder: () => () => undefined,
  };
}

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = use(HostContext);
  if (host === null) throw new Error('HostProvider is missing above this component');
  return host;
}
